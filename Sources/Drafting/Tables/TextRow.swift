import Text

/// A line that says something, cut into words whose places are kept: in a table the places carry the meaning.
struct TextRow: Hashable, Sendable {
  /// The line without spaces at its ends.
  let text: String
  /// Its number in the source.
  let number: Int
  /// Its page.
  let page: Int
  /// How many blank lines stand between it and the row above.
  let blanksBefore: Int
  /// Its words; none where the line is too long for any table.
  let words: [Word]

  /// A word and where it stands.
  struct Word: Hashable, Sendable {
    var text: String
    /// The column of its first character, from 0.
    var start: Int
    /// The column after its last character.
    var end: Int
    /// What parts it from the word before.
    var gap: Gap
  }

  /// What stands between two words.
  enum Gap: Hashable, Sendable {
    /// Nothing: the first word of a row.
    case none
    /// One space that does not break, as between thousands.
    case firm
    /// One space.
    case narrow
    /// A tab, or several spaces: here a cell ends.
    case wide
  }

  /// Words with no wide gap between them: mostly a cell.
  struct Chunk: Hashable, Sendable {
    var words: ArraySlice<Word>
    var start: Int { words.first?.start ?? 0 }
    var end: Int { words.last?.end ?? 0 }
    var text: String { words.map(\.text).joined(separator: " ") }
  }

  /// A line longer than this is prose without line breaks, or worse.
  static let longestLine = 2_000

  init(_ line: Line, blanksBefore: Int) {
    text = line.text.trimmed
    number = line.number
    page = line.page
    self.blanksBefore = blanksBefore
    words = line.text.utf8.count > TextRow.longestLine ? [] : TextRow.words(of: line.text)
  }

  /// The rows of a document; blank lines are only counted.
  static func rows(of lines: [Line]) -> [TextRow] {
    var rows: [TextRow] = []
    var blanks = 0
    for line in lines {
      if line.isBlank {
        blanks += 1
      } else {
        rows.append(TextRow(line, blanksBefore: blanks))
        blanks = 0
      }
    }
    return rows
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var current = ""
    var column = 0
    var start = 0
    var spaces = 0
    var gap = Gap.none
    func gapBefore() -> Gap { words.isEmpty ? .none : gap }
    func close() {
      guard !current.isEmpty else { return }
      words.append(Word(text: current.composed, start: start, end: column, gap: gapBefore()))
      current = ""
    }
    for character in text {
      if character.isSpace {
        close()
        spaces += character == "\t" ? 2 : 1
        column += character == "\t" ? 8 - column % 8 : 1
        gap = spaces > 1 ? .wide : (character == " " ? .narrow : .firm)
      } else {
        if current.isEmpty { start = column }
        current.append(character)
        column += 1
        spaces = 0
      }
    }
    close()
    return words
  }

  /// The row cut at its wide gaps.
  var chunks: [Chunk] {
    var chunks: [Chunk] = []
    var first = 0
    for index in words.indices where words[index].gap == .wide {
      chunks.append(Chunk(words: words[first..<index]))
      first = index
    }
    if first < words.count { chunks.append(Chunk(words: words[first...])) }
    return chunks
  }

  /// Whether it is only a line drawn with signs.
  var isRule: Bool {
    words.contains { $0.text.count >= 3 || words.count > 2 }
      && words.allSatisfy { $0.text.allSatisfy { TextRow.ruleSigns.contains($0) } }
  }
  private static let ruleSigns: Set<Character> = ["-", "=", "_", "–", "—", "─", "+", "|", ":"]
}
