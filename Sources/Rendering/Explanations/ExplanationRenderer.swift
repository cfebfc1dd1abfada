import Goals
public import Notation
import Reading
import Text

/// An explanation for people: the sentence, under it the words that it was read from with what they were read as, and
/// what was made of it.
public struct ExplanationRenderer: Sendable {
  let book: any Phrasebook
  let width: Int
  let ink: Ink
  let isPlain: Bool
  /// The year whose windows are counted where the sentence names none.
  let year: Int

  /// A renderer for `width` columns, at least 40; with `color` it uses a terminal's colours. A plain one, for screen
  /// readers, tells the words that were read instead of drawing lines under them.
  public init(_ book: any Phrasebook, width: Int = 80, color: Bool, isPlain: Bool = false, year: Int) {
    self.book = book
    self.width = max(40, width)
    self.ink = Ink(isOn: color && !isPlain)
    self.isPlain = isPlain
    self.year = year
  }

  /// The lines of an explanation, without a newline at the end; `number` stands before the sentence where there are
  /// several.
  public func text(_ explanation: Explanation, number: Int?) -> String {
    let label = number.map { "\($0)  " } ?? ""
    let margin = String(repeating: " ", count: label.count)
    let lines = sentence(explanation) + verdicts(of: explanation).flatMap(lines)
    return lines.enumerated().map { index, line in
      (index == 0 ? ink.bold(label) : line.isEmpty ? "" : margin) + line
    }.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  /// Room for the longest number that stands before a sentence.
  private var room: Int { width - 5 }

  /// The sentence, each of its lines with the marks and labels below.
  private func sentence(_ explanation: Explanation) -> [String] {
    let marks = explanation.reading.marks
    guard !isPlain else {
      return [explanation.sentence.harmless]
        + marks.map { "\(book.text($0.role)): \(String(explanation.sentence[$0.range]).harmless)" }
    }
    let sentence = SentenceLines(explanation.sentence, marks: marks.map(\.range))
    return sentence.lines(width: room).flatMap { line -> [String] in
      let stretches = sentence.stretches(on: line)
      var columns: [Int] = []
      var rule = ""
      var end = line.lowerBound
      for stretch in stretches {
        rule += String(repeating: " ", count: sentence.width(of: end..<stretch.cells.lowerBound))
        columns.append(rule.count)
        let length = max(1, sentence.width(of: stretch.cells))
        rule += (stretch.isStart ? "└" : "─") + String(repeating: "─", count: length - 1)
        end = stretch.cells.upperBound
      }
      let labels = zip(stretches, columns).filter { $0.0.isStart }.map { stretch, column in
        Label(column: column, role: marks[stretch.mark].role, text: label(marks[stretch.mark].role))
      }
      return [sentence.text(line)] + (rule.isEmpty ? [] : [ink.paint(rule, .dim)]) + rows(of: labels)
    }
  }

  private struct Label {
    var column: Int
    var role: Mark.Role
    var text: String
  }

  private func label(_ role: Mark.Role) -> String {
    book.text(role).replacing("\u{A0}", with: " ").truncated(to: room)
  }

  private func rows(of labels: [Label]) -> [String] {
    let places = LabelPacking.places(of: labels.map { ($0.column, $0.text.displayWidth) }, in: room)
    var rows: [(text: String, used: Int)] = []
    for (label, place) in zip(labels, places) {
      if place.row == rows.count { rows.append(("", 0)) }
      let fill = String(repeating: " ", count: max(0, place.column - rows[place.row].used))
      rows[place.row].text += fill + ink.paint(label.text, label.role.color)
      rows[place.row].used = place.column + label.text.displayWidth
    }
    return rows.map(\.text)
  }

  /// A verdict's lines, the later ones under the text of the first.
  private func lines(_ verdict: Verdict, under heading: Int) -> [String] {
    let words = book.text(verdict)
    guard !isPlain else {
      return [[words.heading, words.text.harmless].filter { !$0.isEmpty }.joined(separator: ": ")]
    }
    let indent = words.heading.isEmpty ? heading : words.heading.displayWidth + 2
    let margin = String(repeating: " ", count: indent)
    return words.text.harmless.wrapped(to: room - indent).enumerated().map { index, line in
      guard index == 0, !words.heading.isEmpty else { return margin + line }
      return ink.bold(ink.paint(words.heading, verdict.color)) + "  " + line
    }
  }

  private func lines(_ group: [Verdict]) -> [String] {
    let heading = group.first.map { book.text($0).heading.displayWidth + 2 } ?? 0
    return group.flatMap { lines($0, under: heading) }
  }

  /// What is said below the sentence; verdicts of a group stand under one heading.
  private func verdicts(of explanation: Explanation) -> [[Verdict]] {
    let cut: [[Verdict]] = explanation.isCut ? [[.cut]] : []
    let reading = explanation.reading
    if let refusal = reading.refusal { return cut + [[.refused(refusal, reading, explanation.id)]] }
    let targets = explanation.targets
    let several = targets.count > 1
    var groups = targets.enumerated().map { index, target -> [Verdict] in
      let goal = Verdict.goal(target.reading, number: several ? index + 1 : nil)
      return [goal] + consequence(target.reading, target.id)
    }
    if several { groups.append([.several]) }
    return cut + groups + explanation.closeCalls.map { [.unsure($0)] }
  }

  private func consequence(_ reading: Reading, _ id: Identifier?) -> [Verdict] {
    guard let id, let whole = Period(year: year) else { return [] }
    let end = reading.deadline.map { $0 < whole.start ? whole.end : $0 } ?? whole.end
    let windows = Period(whole.start, end).flatMap { period in
      reading.kind == .rate ? reading.per?.wholeWindows(of: period).count : nil
    }
    return [.consequence(id, reading.kind, windows: windows, from: whole.start)]
  }
}

extension Verdict {
  var color: Ink.Color? {
    switch self {
    case .goal, .consequence: .good
    case .several, .unsure, .cut: .uncertain
    case .refused: .risk
    }
  }
}

extension Mark.Role {
  /// What keeps a sentence from being a goal stands out; what has no part in the target steps back.
  var color: Ink.Color? {
    switch self {
    case .refusal: .risk
    case .otherNumber, .promise: .dim
    case .deadline(nil): .uncertain
    default: nil
    }
  }
}
