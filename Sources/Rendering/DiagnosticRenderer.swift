import Goals
public import Notation
import Text

/// A diagnostic for people: place, message, the line with a caret under it, and how to mend it.
public struct DiagnosticRenderer: Sendable {
  let book: any Phrasebook
  let width: Int
  let ink: Ink
  let isPlain: Bool

  /// A renderer for `width` columns, at least 40; with `color` it uses a terminal's colours. A plain one, for screen
  /// readers, tells the marked words instead of pointing at them.
  public init(_ book: any Phrasebook, width: Int = 80, color: Bool, isPlain: Bool = false) {
    self.book = book
    self.width = max(40, width)
    self.ink = Ink(isOn: color && !isPlain)
    self.isPlain = isPlain
  }

  /// The lines of a diagnostic, without a newline at the end.
  public func text(_ diagnostic: Diagnostic) -> String {
    guard !isPlain else { return plainText(diagnostic) }
    let words = book.text(diagnostic.finding)
    let place = diagnostic.location
    let kind = book.text(diagnostic.severity)
    let color: Ink.Color = diagnostic.severity == .fault ? .risk : .uncertain
    let mark = "\(place.file.harmless):\(place.line):\(place.column):"
    // The place stays in one piece, so that editors find it.
    let head = "\(mark.replacing(" ", with: "\u{A0}")) \(kind): \(words.message.harmless)".wrapped(to: width)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count + 2)
    let first = (head.first ?? "").dropFirst(mark.count + 1 + kind.count + 1)
    var lines = [ink.bold(mark) + " " + ink.paint(kind + ":", color) + first]
    lines += head.dropFirst().joined(separator: " ").wrapped(to: width - margin.count - 2).filter {
      !$0.isEmpty
    }
    .map { "\(margin)  \($0)" }
    if let line = diagnostic.line {
      let room = width - margin.count - 4
      let (shown, caret) = excerpt(line, column: place.column, length: diagnostic.length, room: room)
      lines.append(" \(number) | \(shown)")
      lines.append("\(margin)| \(ink.paint(caret, color))")
    }
    let advice = [words.explanation, words.mend.map { "\(book.mendLabel): \($0)" }].compactMap {
      $0?.harmless
    }
    for text in advice {
      lines += text.wrapped(to: width - margin.count - 2).map { "\(margin)  \($0)" }
    }
    return lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  /// The place and what is wrong, the line, and how to mend it, each on a line of its own.
  private func plainText(_ diagnostic: Diagnostic) -> String {
    let words = book.text(diagnostic.finding)
    let place = diagnostic.location
    let lines = [
      "\(place.file.harmless):\(place.line):\(place.column): \(book.text(diagnostic.severity)): "
        + words.message.harmless,
      diagnostic.line?.harmless, words.explanation?.harmless,
      words.mend.map { "\(book.mendLabel): \($0.harmless)" },
    ]
    return lines.compactMap { $0 }.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  /// The part of the line around the marked characters, about `room` columns, and the carets under them by display
  /// width.
  private func excerpt(_ line: String, column: Int, length: Int, room: Int) -> (String, String) {
    // A hidden number has as many characters as before, and as wide ones.
    let characters = line.withoutPersonalNumbers.map(shown)
    let start = min(max(0, column - 1), characters.count)
    let end = min(start + length, characters.count)
    // What is marked is shown whole where there is room, with most of what is left before it.
    let whole = characters[..<end].reduce(0) { $0 + $1.displayWidth }
    let marks = characters[start..<end].reduce(0) { $0 + $1.displayWidth }
    var from = start
    var left = whole <= room ? room : max(0, room - marks) * 2 / 3
    while from > 0, left >= characters[from - 1].displayWidth {
      from -= 1
      left -= characters[from].displayWidth
    }
    var to = from
    left = room
    while to < characters.count, to <= start || left >= characters[to].displayWidth {
      left -= characters[to].displayWidth
      to += 1
    }
    let before = (from > 0 ? "…" : "") + characters[from..<start].joined()
    let marked = characters[start..<min(end, to)].joined()
    let after = characters[min(end, to)..<to].joined() + (to < characters.count ? "…" : "")
    let caret =
      String(repeating: " ", count: before.displayWidth)
      + String(repeating: "^", count: max(1, marked.displayWidth))
    return (before + marked + after, caret)
  }

  /// A tab is shown as one space, so that the carets stand under what they mean.
  private func shown(_ character: Character) -> String {
    character == "\t" ? " " : String(character).withoutHazards
  }
}
