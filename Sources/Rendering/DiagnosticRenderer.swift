import Goals
public import Notation
import Text

/// A diagnostic for people: place, message, the line with a caret under it, and how to mend it.
public struct DiagnosticRenderer: Sendable {
  let book: any Phrasebook
  let width: Int
  let ink: Ink

  /// A renderer for `width` columns, at least 40; with `color` it uses a terminal's colours.
  public init(_ book: any Phrasebook, width: Int = 80, color: Bool) {
    self.book = book
    self.width = max(40, width)
    self.ink = Ink(isOn: color)
  }

  /// The lines of a diagnostic, without a newline at the end.
  public func text(_ diagnostic: Diagnostic) -> String {
    let words = book.text(diagnostic.finding)
    let place = diagnostic.location
    let kind = book.text(diagnostic.severity)
    let color: Ink.Color = diagnostic.severity == .fault ? .risk : .uncertain
    let mark = "\(place.file.harmless):\(place.line):\(place.column):"
    // The place stays in one piece, so that editors find it.
    let head = "\(mark.replacing(" ", with: "\u{A0}")) \(kind): \(words.message)".wrapped(to: width)
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
    let advice = [words.explanation, words.mend.map { "\(mendLabel): \($0)" }].compactMap { $0 }
    for text in advice {
      lines += text.wrapped(to: width - margin.count - 2).map { "\(margin)  \($0)" }
    }
    return lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  private var mendLabel: String { book.language == .swedish ? "Gör så här" : "To mend it" }

  /// The part of the line around the marked characters, at most `room` characters, and the carets under them by
  /// display width.
  private func excerpt(_ line: String, column: Int, length: Int, room: Int) -> (String, String) {
    let characters = Array(line)
    let start = min(max(0, column - 1), characters.count)
    let end = min(start + length, characters.count)
    // What is marked is shown whole where there is room, with most of what is left before it.
    let lead = max(0, room - (end - start)) * 2 / 3
    let from = end <= room ? 0 : max(0, min(start - lead, characters.count - room))
    let to = min(characters.count, from + room)
    let before = (from > 0 ? "…" : "") + shown(characters[from..<start])
    let marked = shown(characters[start..<max(start, min(end, to))])
    let after = shown(characters[max(start, min(end, to))..<to]) + (to < characters.count ? "…" : "")
    let caret =
      String(repeating: " ", count: before.displayWidth)
      + String(repeating: "^", count: max(1, marked.displayWidth))
    return (before + marked + after, caret)
  }

  /// A tab is shown as one space, so that the carets stand under what they mean.
  private func shown(_ part: ArraySlice<Character>) -> String {
    String(part).replacing("\t", with: " ").harmless
  }
}
