internal import Storage

/// A window on a file: whole lines at its beginning, the rest of one at its end, and room to overread.
struct ScanWindow {
  /// How much is read at a time.
  private static let chunk = 128 << 10

  /// The bytes; those from `count` on mean nothing.
  private(set) var bytes = Array(
    repeating: UInt8(0), count: chunk + EventLine.limit + 1 + ControlIndex.slack)
  /// How many of them are the file's.
  private(set) var count = 0
  private var offset = 0

  /// Begins a file.
  mutating func begin() { (count, offset) = (0, 0) }

  /// Reads on behind what is there; false at the file's end.
  mutating func fill(from file: borrowing ChunkedFile) throws(StorageError) -> Bool {
    let limit = min(count + ScanWindow.chunk, bytes.count - ControlIndex.slack)
    let got = try file.read(at: offset, into: &bytes, from: count, to: limit)
    offset += got
    count += got
    return got > 0
  }

  /// Lets go of the bytes before `used`; false where the line that is left is longer than any line may be.
  mutating func drop(_ used: Int) -> Bool {
    let rest = count - used
    guard rest <= EventLine.limit else { return false }
    bytes.withUnsafeMutableBytes {
      $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[used..<used + rest]))
    }
    count = rest
    return true
  }
}
