public import Goals
public import Storage

/// Another writer's journal file, come by e-mail or on a stick.
public enum ForeignJournal {
  /// Whether bytes are a journal rather than a table: one of the first lines is an event, or looks like one.
  public static func isJournal(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(65_536)
    let lines = sample.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
    return lines.prefix(20).contains { line in
      if (try? EventLine.event(in: line)) != nil { return true }
      let columns = line.split(separator: EventLine.tab, omittingEmptySubsequences: false)
      return columns.count == 8 && EventID(String(decoding: columns[6], as: UTF8.self)) != nil
    }
  }
}

extension JournalWriter {
  /// Takes in events as they are, ids and all, all or none; those that the file has already are passed over.
  ///
  /// They are the same lines as in the writer's own clone, in the file of the same name, so that the two files merge
  /// by union whenever the clones meet. Returns how many were new. `isExample` is the mark of a file that is new.
  public func adopt(_ events: [Event], isExample: Bool = false) throws(StorageError) -> Int {
    let events = events.sorted { $0.id < $1.id }
    guard !events.isEmpty else { return 0 }
    return try inFolder { () throws(StorageError) in
      var count = 0
      try DurableAppend(to: path, lockLimit: lockLimit).appendWhole { file throws(StorageError) in
        let old = try file.bytes(from: 0, count: file.size)
        let known = Set(old.split(separator: UInt8(ascii: "\n")))
        let new = events.map { EventLine.bytes(of: $0) }.filter { !known.contains($0[...]) }
        count = new.count
        var bytes = isExample && old.isEmpty ? ExampleMark.line + [UInt8(ascii: "\n")] : []
        for line in new {
          bytes += line
          bytes.append(UInt8(ascii: "\n"))
        }
        return new.isEmpty ? [] : bytes
      }
      return count
    }
  }
}
