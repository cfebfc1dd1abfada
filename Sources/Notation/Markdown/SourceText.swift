import Text

/// Text that remembers for every character the line and column that it came from.
///
/// A sentence may run over several lines of the file, and lose brackets and attributes on the way; a diagnostic
/// still points at the right place.
struct SourceText: Hashable, Sendable, RandomAccessCollection {
  /// A character and where it stands; line and column count from 1.
  struct Element: Hashable, Sendable {
    let character: Character
    let line: Int
    let column: Int
  }

  private var elements: ArraySlice<Element>

  init() { elements = [] }

  init(_ elements: ArraySlice<Element>) { self.elements = elements }

  /// The characters of one line from `column` on.
  init(_ text: some StringProtocol, line: Int, column: Int) {
    elements = ArraySlice(
      text.enumerated().map { Element(character: $1, line: line, column: column + $0) })
  }

  var startIndex: Int { elements.startIndex }
  var endIndex: Int { elements.endIndex }

  subscript(index: Int) -> Element { elements[index] }
  subscript(range: Range<Int>) -> SourceText { SourceText(elements[range]) }

  /// The characters alone.
  var string: String {
    var string = ""
    string.reserveCapacity(elements.count)
    for element in elements { string.append(element.character) }
    return string
  }

  /// The text without spaces at its ends.
  var trimmed: SourceText {
    var (start, end) = (elements.startIndex, elements.endIndex)
    while start < end, elements[start].character.isBlank { start += 1 }
    while start < end, elements[end - 1].character.isBlank { end -= 1 }
    return SourceText(elements[start..<end])
  }

  /// Adds a character that stands later in the file.
  mutating func append(_ element: Element) { elements.append(element) }

  /// Puts a character in the place of the last one.
  mutating func replaceLast(with element: Element) {
    elements.removeLast()
    elements.append(element)
  }

  /// Adds text that stands later in the file.
  mutating func append(_ other: SourceText) {
    elements += other.elements
  }

  /// Adds the next line of a paragraph, parted from what stands before by one space.
  mutating func appendLine(_ other: SourceText) {
    guard let first = other.elements.first else { return }
    if !isEmpty {
      elements.append(Element(character: " ", line: first.line, column: Swift.max(1, first.column - 1)))
    }
    append(other)
  }

  /// Whether the text from `index` on begins with `prefix`.
  func hasPrefix(_ prefix: String, at index: Int) -> Bool {
    var position = index
    for character in prefix {
      guard position < endIndex, self[position].character == character else { return false }
      position += 1
    }
    return true
  }
}

extension SourceFile {
  /// A diagnostic that marks `text` as far as it goes on its first line.
  func diagnostic(_ severity: Diagnostic.Severity, at text: SourceText, _ finding: PlanFinding) -> Diagnostic
  {
    guard let first = text.first else { return diagnostic(severity, line: 1, finding) }
    let last = text.last { $0.line == first.line } ?? first
    return diagnostic(
      severity, line: first.line, column: first.column, length: last.column - first.column + 1, finding)
  }
}
