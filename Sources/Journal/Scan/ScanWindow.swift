internal import Storage

/// A window on a file: lines that wait, whole lines behind them, the rest of one at its end, and room to overread.
struct ScanWindow {
  /// How many bytes go where.
  struct Pieces: Sendable {
    /// How much is read at a time.
    var read = 128 << 10
    /// How much of it waits for what is read next.
    var waiting = 32 << 10
  }

  let pieces: Pieces
  /// The bytes; those from `count` on mean nothing.
  private(set) var bytes: [UInt8]
  /// How many of them are the file's.
  private(set) var count = 0
  private var offset = 0

  init(_ pieces: Pieces = Pieces()) {
    self.pieces = pieces
    let size = pieces.read + pieces.waiting + EventLine.limit + 1 + FastLine.view
    bytes = Array(repeating: 0, count: size)
  }

  /// Begins a file.
  mutating func begin() { (count, offset) = (0, 0) }

  /// Reads on behind what is there; false at the file's end.
  mutating func fill(from file: borrowing ChunkedFile) throws(StorageError) -> Bool {
    let limit = min(count + pieces.read, bytes.count - FastLine.view)
    let got = try file.read(at: offset, into: &bytes, from: count, to: limit)
    offset += got
    count += got
    return got > 0
  }

  /// Lets go of the bytes before `used`; false where the line that is left behind `waiting` more bytes is longer than
  /// any line may be.
  mutating func drop(_ used: Int, waiting: Int = 0) -> Bool {
    let rest = count - used
    guard rest - waiting <= EventLine.limit else { return false }
    bytes.withUnsafeMutableBytes {
      $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[used..<used + rest]))
    }
    count = rest
    return true
  }
}
