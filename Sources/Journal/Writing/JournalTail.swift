internal import Goals
internal import Storage

/// The end of a writer's file, for what the next line must know of the lines before it.
///
/// The last line need not have the greatest id: where a folder was copied with its writer, git unites what both have
/// logged by setting one's lines after the other's. So all lines of the file's last part are looked at, some 700 of
/// them; further back than that only a clock that was put back could matter.
enum JournalTail {
  /// The greatest id among the lines at the end that are events; reads no more of the file than it must.
  static func greatestID(in file: borrowing LockedFile) throws(StorageError) -> EventID? {
    var window = 1 << 16
    while true {
      let start = max(0, file.size - window)
      let bytes = try file.bytes(from: start, count: file.size - start)
      if let id = greatestID(in: bytes[...], isWhole: start == 0) { return id }
      guard start > 0 else { return nil }
      window *= 8
    }
  }

  /// The first line counts only if the bytes are known to begin where it does.
  static func greatestID(in bytes: ArraySlice<UInt8>, isWhole: Bool) -> EventID? {
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    if !isWhole, bytes.first != UInt8(ascii: "\n") { lines = lines.dropFirst() }
    // Only what may be the greatest is verified; a damaged line is none. In order, for there may be nothing else.
    for line in lines.filter({ $0.count > idFromEnd }).sorted(by: { $1.precedes($0) }) {
      if let event = try? EventLine.event(in: line) { return event.id }
    }
    return nil
  }
}

/// How far from a line's end its id begins: the id, a tab and the checksum.
private let idFromEnd = 26 + 1 + 8

extension ArraySlice<UInt8> {
  /// By the ids of two lines, which are of one length and sort as they stand.
  fileprivate func precedes(_ other: ArraySlice<UInt8>) -> Bool {
    suffix(idFromEnd).prefix(26).lexicographicallyPrecedes(other.suffix(idFromEnd).prefix(26))
  }
}
