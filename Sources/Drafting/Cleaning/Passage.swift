/// Text that belongs together: a heading, an item of a list or a paragraph, put together from its lines.
struct Passage: Hashable {
  var kind: Kind
  /// The words, without the mark in front.
  private(set) var text: String
  /// Where in the text (in UTF-8) each of its lines begins, and which line it is.
  private(set) var starts: [Start]
  /// Blank lines before it.
  var gap: Int

  enum Kind: Hashable {
    /// A line that the source itself marks as a heading, of a level from 1.
    case heading(Int)
    /// An item of a list, so far indented.
    case item(indent: Int, BulletMark.Sort)
    /// Words with wide gaps between, as in a calendar or a list of names: no sentence.
    case row
    /// Anything else.
    case paragraph
  }

  struct Start: Hashable {
    let offset: Int
    let line: Int
    let page: Int
  }

  init(_ kind: Kind, _ text: String, line: Line, gap: Int) {
    self.kind = kind
    self.text = text
    self.gap = gap
    starts = [Start(offset: 0, line: line.number, page: line.page)]
  }

  /// Takes in a line that continues the text.
  mutating func append(_ more: String, of line: Line, _ hyphenation: Hyphenation) {
    let joined = hyphenation.joined(text, more)
    let offset = max(0, joined.utf8.count - more.utf8.count)
    starts.append(Start(offset: offset, line: line.number, page: line.page))
    text = joined
  }

  /// Says the text anew, as a whole.
  func saying(_ text: String) -> Passage {
    var copy = self
    copy.text = text
    return copy
  }

  var firstLine: Int { starts.first?.line ?? 1 }
  var lastLine: Int { starts.last?.line ?? 1 }

  /// Where a stretch of the text stands in the source; offsets in UTF-8.
  func place(from start: Int, to end: Int) -> (line: Int, endLine: Int, page: Int) {
    let first = starts.last { $0.offset <= start } ?? starts.first
    let last = starts.last { $0.offset < max(end, start + 1) } ?? first
    return (first?.line ?? 1, last?.line ?? 1, first?.page ?? 1)
  }
}
