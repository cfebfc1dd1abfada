public import Goals
public import Storage

extension JournalReader {
  /// Whether a line of any file begins as `event`'s does, with its day, metric, arbetarekommun and value; what comes of
  /// the line is not looked into.
  ///
  /// Bytes are compared, which takes a small part of the time of reading a long journal's lines as events: who logs
  /// waits for it.
  public func mayHold(_ event: Event) throws(StorageError) -> Bool {
    let columns = [
      event.day.description, event.metric.text, event.arbetarekommun?.name ?? "",
      ValueColumn.text(event.value), "",
    ]
    let beginning = Array(columns.joined(separator: "\t").utf8)
    for case .file(let path, let file) in try entries() {
      do throws(StorageError) {
        if try RegularFile.read(path, followingLinks: false).hasLine(beginningWith: beginning) { return true }
      } catch {
        _ = try diagnostic(of: error, file)
      }
    }
    return false
  }
}

extension [UInt8] {
  /// Whether some line begins with these bytes, which are at least one.
  fileprivate func hasLine(beginningWith beginning: [UInt8]) -> Bool {
    withUnsafeBufferPointer { bytes in
      beginning.withUnsafeBufferPointer { beginning in
        var place = 0
        while bytes.count - place >= beginning.count {
          var length = 0
          while length < beginning.count, bytes[place + length] == beginning[length] { length += 1 }
          if length == beginning.count { return true }
          place += length
          // A beginning has no newline, so that what agreed has none either.
          while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
          place += 1
        }
        return false
      }
    }
  }
}
