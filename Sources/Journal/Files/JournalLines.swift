internal import Goals
internal import Notation

/// The lines of a journal's file, as bytes.
struct JournalLines: Sequence, IteratorProtocol {
  /// A line without its newline.
  struct Line {
    /// Counted from one.
    let number: Int
    let bytes: ArraySlice<UInt8>
    /// Whether the file ends before the line does.
    let isTorn: Bool
  }

  /// Whether the file begins with a byte order mark, which belongs to no line.
  let hasByteOrderMark: Bool
  private var rest: ArraySlice<UInt8>
  private var number = 0

  init(_ bytes: [UInt8]) {
    hasByteOrderMark = JournalLines.beginWithByteOrderMark(bytes[...])
    rest = bytes.dropFirst(hasByteOrderMark ? 3 : 0)
  }

  /// Whether a file that begins with `bytes` begins with a byte order mark.
  static func beginWithByteOrderMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  mutating func next() -> Line? {
    guard !rest.isEmpty else { return nil }
    number += 1
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    let line = Line(number: number, bytes: rest[..<(end ?? rest.endIndex)], isTorn: end == nil)
    rest = end.map { rest[($0 + 1)...] } ?? []
    return line
  }
}

extension JournalLines.Line {
  /// The event that the line holds; nil where it is blank or a comment.
  func event() throws(LineFault) -> Event? {
    switch LineClass(bytes) {
    case .blank: return nil
    case .conflictMarker: throw LineFault(.conflictMarker, 0..<bytes.count)
    case .comment:
      // Also what a damaged first byte makes of an event, which must not vanish without a word.
      let body = bytes.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
      if EventLine.columnCount(of: body) == JournalFinding.Column.allCases.count {
        throw LineFault(.eventInComment, 0..<bytes.count)
      }
      return nil
    case .event: break
    }
    do throws(LineFault) {
      return try EventLine.event(in: bytes)
    } catch {
      guard isTorn else { throw error }
      // With a right checksum the line is whole and only its newline is missing. A cut may also go through
      // the middle of a letter.
      switch error.finding {
      case .columns, .noChecksum, .checksum, .notUTF8: throw LineFault(.torn, 0..<bytes.count)
      default: throw error
      }
    }
  }
}
