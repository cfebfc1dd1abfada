import Reading
import Text

/// A sentence's characters as a terminal shows them, broken into lines, with the marks by character.
struct SentenceLines {
  /// A character as it is shown.
  struct Cell {
    var text: String
    var width: Int
  }

  /// A mark, or the part of it that stands on one line.
  struct Stretch: Hashable {
    var cells: Range<Int>
    /// Which of the marks.
    var mark: Int
    /// Whether the mark begins here and not on a line above.
    var isStart: Bool
  }

  private(set) var cells: [Cell] = []
  private var marked: [Range<Int>] = []

  /// `marks` stand in the order of the sentence, and no two overlap.
  init(_ sentence: String, marks: [Range<String.Index>]) {
    var pending = marks[...]
    var start: Int?
    // A hidden number has as many characters as before, and as wide ones.
    for (index, character) in zip(sentence.indices, sentence.withoutPersonalNumbers) {
      if let range = pending.first, index >= range.upperBound, let first = start {
        marked.append(first..<cells.count)
        start = nil
        pending.removeFirst()
      }
      if let range = pending.first, start == nil, index >= range.lowerBound { start = cells.count }
      let text = character == "\t" ? " " : String(character).withoutHazards
      cells.append(Cell(text: text, width: text.displayWidth))
    }
    if let start { marked.append(start..<cells.count) }
  }

  /// The lines as ranges of cells, broken at spaces; a word longer than a line is broken where it must be.
  func lines(width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = skippingSpaces(from: 0)
    var used = 0
    var lastSpace: Int?
    var place = start
    while place < cells.count {
      if used + cells[place].width > width, place > start {
        let end = isSpace(place) ? place : lastSpace ?? place
        lines.append(start..<end)
        start = skippingSpaces(from: end)
        place = start
        used = 0
        lastSpace = nil
        continue
      }
      if isSpace(place) { lastSpace = place }
      used += cells[place].width
      place += 1
    }
    var end = cells.count
    while end > start, isSpace(end - 1) { end -= 1 }
    if end > start || lines.isEmpty { lines.append(start..<max(start, end)) }
    return lines
  }

  /// The parts of marks that stand on a line.
  func stretches(on line: Range<Int>) -> [Stretch] {
    marked.enumerated().compactMap { mark, range in
      let part = range.clamped(to: line)
      guard !part.isEmpty else { return nil }
      return Stretch(cells: part, mark: mark, isStart: part.lowerBound == range.lowerBound)
    }
  }

  /// The columns that cells take.
  func width(of range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }

  /// Cells as text.
  func text(_ range: Range<Int>) -> String { cells[range].map(\.text).joined() }

  private func isSpace(_ place: Int) -> Bool { cells[place].text.first?.isSpace ?? false }

  private func skippingSpaces(from place: Int) -> Int {
    var place = place
    while place < cells.count, isSpace(place) { place += 1 }
    return place
  }
}
