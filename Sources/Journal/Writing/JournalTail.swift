internal import Goals
internal import Storage

/// The end of a writer's file, for what the next line must know of the lines before it.
enum JournalTail {
  /// The id of the last line that is an event; reads no more of the file than it must.
  static func lastID(in file: borrowing LockedFile) throws(StorageError) -> EventID? {
    var window = 4096
    while true {
      let start = max(0, file.size - window)
      let bytes = try file.bytes(from: start, count: file.size - start)
      if let id = lastID(in: bytes[...], isWhole: start == 0) { return id }
      guard start > 0 else { return nil }
      window *= 8
    }
  }

  /// The first line counts only if the bytes are known to begin where it does.
  private static func lastID(in bytes: ArraySlice<UInt8>, isWhole: Bool) -> EventID? {
    var rest = bytes
    while !rest.isEmpty {
      let start = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      guard isWhole || start != nil else { return nil }
      if let event = try? EventLine.event(in: rest[(start ?? rest.startIndex)...]) { return event.id }
      guard let start else { return nil }
      rest = rest[..<(start - 1)]
    }
    return nil
  }
}
