import Goals
import Notation
import Text

/// Writes a draft as a plan file that `check` accepts: the document's text with its goals as spans.
public struct DraftWriter {
  private let words: any DraftWords
  /// The year that a plan without one is given.
  private let year: Int
  private var text = ""

  /// A writer whose own remarks are in the given words; `year` stands in for a period that the document lacks.
  public init(_ words: any DraftWords, year: Int) {
    self.words = words
    self.year = year
  }

  /// The plan file's text.
  public func text(of draft: Draft) -> String {
    var writer = self
    writer.writeFrontMatter(draft)
    writer.write(draft)
    return writer.text
  }

  private mutating func writeFrontMatter(_ draft: Draft) {
    let period = draft.period
    let entries: [(String, String?)] = [
      ("title", draft.title), ("organisation", draft.organisation ?? words.unknown(.organisation)),
      (
        "arbetarekommuner",
        draft.arbetarekommuner.isEmpty ? nil : draft.arbetarekommuner.map(\.name).joined(separator: ", ")
      ),
      ("period", period.map(DraftWriter.notation) ?? String(year)),
      ("adopted", draft.adopted?.description), ("source", draft.source),
    ]
    text += "---\n"
    for (key, value) in entries {
      guard let value else { continue }
      text += "\(key): \(PlanText.line(value))\n"
    }
    text += "---\n\n<!--\n"
    for line in words.preface(draft) { text += PlanText.comment(line) + "\n" }
    text += "-->\n"
  }

  /// `2026`, `2024..2025` or two days.
  static func notation(_ period: Period) -> String {
    let first = period.start
    let last = period.end
    let isWholeYears = Period(year: first.year)?.start == first && Period(year: last.year)?.end == last
    guard isWholeYears else { return period.description }
    return first.year == last.year ? String(first.year) : "\(first.year)..\(last.year)"
  }

  private mutating func write(_ draft: Draft) {
    var isInList = false
    // Whether a plan file takes every bullet that comes next for a goal.
    var isGoalList = false
    for block in draft.blocks {
      if case .heading(_, let title) = block, PlanText.heading(title) == PlanText.heading(draft.title) {
        continue
      }
      switch block {
      case .heading(let level, let title):
        let words = PlanText.heading(title)
        text += "\n" + String(repeating: "#", count: level) + " " + words + "\n"
        isInList = false
        isGoalList = GoalLabel.isLabel(words)
      case .item(let depth, let pieces) where depth > 0 || !isGoalList || pieces.contains(where: \.isGoal):
        if !isInList { text += "\n" }
        text += String(repeating: "  ", count: depth) + "- " + line(of: pieces, draft) + "\n"
        isInList = true
      case .paragraph(let pieces), .item(_, let pieces):
        isInList = false
        let words = line(of: pieces, draft)
        if words.isEmpty { continue }
        text += "\n" + PlanText.paragraph(words) + "\n"
        isGoalList = GoalLabel.isLabel(shown(pieces, draft))
      case .table(let place, let id):
        text += TableWriter(words).text(of: draft.tables[place], id: id)
        isInList = false
        isGoalList = false
      }
    }
  }

  /// The words alone, as a plan file's reader has them.
  private func shown(_ pieces: [DraftPiece], _ draft: Draft) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): PlanText.line(text)
      case .goal(let place): PlanText.line(draft.goals[place].text)
      }
    }.joined(separator: " ")
  }

  private func line(of pieces: [DraftPiece], _ draft: Draft) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): return PlanText.line(text)
      case .goal(let place):
        let goal = draft.goals[place]
        let attributes = GoalAttributes(of: goal, in: draft, standInYear: year).text
        let remark = words.remark(
          line: goal.line, endLine: goal.endLine, page: goal.page > 1 ? goal.page : nil,
          concerns: goal.concerns)
        return "[\(PlanText.line(goal.text))]{\(attributes)} <!-- \(PlanText.comment(remark)) -->"
      }
    }.joined(separator: " ")
  }
}

extension DraftPiece {
  fileprivate var isGoal: Bool { if case .goal = self { true } else { false } }
}
