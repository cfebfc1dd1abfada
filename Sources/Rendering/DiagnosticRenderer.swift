import Goals
public import Notation
import Text

/// A diagnostic for people: place, message, the line with a caret under it, and how to mend it.
public struct DiagnosticRenderer: Sendable {
  let book: any Phrasebook
  let ink: Ink

  /// A renderer; with `color` it uses a terminal's colours.
  public init(_ book: any Phrasebook, color: Bool) {
    self.book = book
    self.ink = Ink(isOn: color)
  }

  /// The lines of a diagnostic, without a newline at the end.
  public func text(_ diagnostic: Diagnostic) -> String {
    let words = book.text(diagnostic.finding)
    let place = diagnostic.location
    let kind = book.text(diagnostic.severity)
    let color: Ink.Color = diagnostic.severity == .fault ? .risk : .uncertain
    var lines = [
      "\(ink.bold("\(place.file.harmless):\(place.line):\(place.column):")) \(ink.paint(kind + ":", color)) \(words.message.harmless)"
    ]
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count + 2)
    if let line = diagnostic.line {
      let (shown, caret) = excerpt(line, column: place.column, length: diagnostic.length)
      lines.append(" \(number) | \(shown)")
      lines.append("\(margin)| \(ink.paint(caret, color))")
    }
    if let explanation = words.explanation { lines.append("\(margin)  \(explanation.harmless)") }
    if let mend = words.mend { lines.append("\(margin)  \(book.mendLabel): \(mend.harmless)") }
    return lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  /// The part of the line around the marked characters, about 100 columns, and the carets under them by display
  /// width.
  private func excerpt(_ line: String, column: Int, length: Int) -> (String, String) {
    let characters = line.map(shown)
    let start = min(max(0, column - 1), characters.count)
    let end = min(start + length, characters.count)
    var from = start
    var room = 60
    while from > 0, room >= characters[from - 1].displayWidth {
      from -= 1
      room -= characters[from].displayWidth
    }
    var to = from
    room = 100
    while to < characters.count, to <= start || room >= characters[to].displayWidth {
      room -= characters[to].displayWidth
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
    character == "\t" ? " " : String(character).harmless
  }
}
