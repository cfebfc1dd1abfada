import Text

/// A line and the columns of its bytes, so that a line of any length is made and counted once and not for every
/// diagnostic on it.
struct LongLine: Hashable, Sendable {
  /// A character: where it begins in the line, and its column from 1.
  private struct Mark: Hashable, Sendable {
    let offset: Int
    let column: Int
  }

  private static let spacing = 256

  /// The line.
  let text: String

  /// The character that holds every 256th byte.
  private var marks: [Mark] = []

  init(_ line: String) {
    text = line
    guard line.utf8.count > LongLine.spacing else { return }
    var offset = 0
    var column = 1
    for character in line {
      let end = offset + character.utf8.count
      while marks.count * LongLine.spacing < end { marks.append(Mark(offset: offset, column: column)) }
      (offset, column) = (end, column + 1)
    }
  }

  /// The column of the character that holds the byte at `offset`, or of the end.
  func column(at offset: Int) -> Int {
    let number = min(offset / LongLine.spacing, marks.count - 1)
    let mark = number >= 0 ? marks[number] : Mark(offset: 0, column: 1)
    let rest = text[text.utf8.index(text.startIndex, offsetBy: mark.offset)...]
    return mark.column - 1 + rest.column(of: rest.utf8.index(rest.startIndex, offsetBy: offset - mark.offset))
  }
}
