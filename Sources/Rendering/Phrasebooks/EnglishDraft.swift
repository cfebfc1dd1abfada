public import Drafting
import Goals
import Reading

extension EnglishPhrasebook {
  /// Why a person should look at something: a clause without a full stop.
  public func text(_ concern: Concern) -> String {
    switch concern {
    case .doubt(let doubt): text(doubt)
    case .fromProse: "it stands in running text, where a promise and a wish are hard to tell apart"
    case .fromActivities:
      "it stands as an activity for a goal (remove it unless it is to be followed by itself)"
    case .totalMismatch(let year, let stated, let computed):
      "the rows of \(year) sum up to \(numbers.text(computed)), but the table states \(numbers.text(stated))"
    case .rowSumMismatch(let unit, let stated, let computed):
      "the years of \(unit.name) sum up to \(numbers.text(computed)), but the row states \(numbers.text(stated))"
    case .repeatedRow(let unit): "\(unit.name) has two rows, and the first is in the draft"
    case .ambiguousRow(let unit): "the figures of \(unit.name) can be divided in several ways"
    case .unreadableRow(let row): "a row could not be divided and is left out: \"\(row)\""
    case .unknownPlace(let name): "\"\(name)\" is no known municipality"
    }
  }

  /// What else a sentence could mean: a clause without a full stop.
  func text(_ doubt: Doubt) -> String {
    switch doubt {
    case .personsOrOccasions: "different people are counted (if occasions are meant: kind=count)"
    case .dottedThousands: "the full stop was read as thousands, so that 1.200 is 1,200"
    case .oneEndOfRange: "the target is a range, and the least that keeps it was read"
    case .approximate: "the number is approximate but was read as exact"
    case .yearUnknown: "the year that is meant is not said"
    case .untestable: "\"alla\" was read as 100 percent, but that is hard to test"
    case .mayNotFall: "the figure must not fall, but nothing says from what"
    case .mayNotRise: "the figure must not rise, but nothing says from what"
    case .severalTargets: "the sentence promises more than one thing"
    }
  }

  /// "lines 157–159; look at: …".
  public func remark(line: Int, endLine: Int, page: Int?, concerns: [Concern]) -> String {
    let place =
      (page.map { "page \($0), " } ?? "") + (endLine > line ? "lines " : "line ") + lines(line, endLine)
    guard !concerns.isEmpty else { return place }
    return "\(place); look at: \(concerns.map(text).joined(separator: "; "))"
  }

  /// What was found, and what to do with it.
  public func preface(_ draft: Draft) -> [String] {
    let found = counted(draft.goals.count, "goal", "goals") + tables(draft.tables.count)
    let count = draft.concernCount
    return ["A draft from \(draft.source): \(found)."]
      + (count == 0
        ? [] : ["\(numbers.text(Quantity(count))) of them \(count == 1 ? "is" : "are") marked \"look at\"."])
      + draft.gaps.map(explanation)
      + ["Read the draft, put right what is wrong, run maltavla check and remove this comment."]
  }

  private func tables(_ count: Int) -> String {
    count == 0 ? "" : " and " + counted(count, "table", "tables")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(numbers.text(Quantity(count))) \(count == 1 ? one : many)"
  }

  private func explanation(_ gap: DraftGap) -> String {
    switch gap {
    case .organisation: "The document names no organisation: write it in the front matter."
    case .period: "The document names no year: correct the period in the front matter."
    }
  }

  /// What stands in the place of something that the document does not say.
  public func unknown(_ gap: DraftGap) -> String {
    switch gap {
    case .organisation: "The organisation's name"
    case .period: "unknown"
    }
  }
}
