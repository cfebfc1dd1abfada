import Goals
import Reading
import Reports

extension EnglishPhrasebook {
  /// "at least 5,000, by 31 December 2023".
  func understood(_ goal: Goal) -> String {
    var parts: [String] = []
    if !goal.unitTargets.isEmpty {
      let years = Set(goal.unitTargets.map(\.year)).sorted()
      let units = Set(goal.unitTargets.map(\.arbetarekommun)).count
      parts.append("\(units) AK, \(years.first.map(String.init) ?? "")–\(years.last.map(String.init) ?? "")")
    }
    if !goal.names.isEmpty {
      let units = Set(goal.names.map(\.arbetarekommun)).count
      parts.append("\(goal.names.count) \(goal.names.count == 1 ? "name" : "names") in \(units) AK")
    }
    parts += promise(Reading(of: goal))
    if !goal.steps.isEmpty { parts.append("\(goal.steps.count) \(goal.steps.count == 1 ? "step" : "steps")") }
    if goal.metric != goal.id { parts.append("metric \(goal.metric)") }
    return parts.isEmpty ? goal.text : parts.joined(separator: ", ")
  }

  /// The same of a sentence; empty where it says neither a figure nor a time.
  func understood(_ reading: Reading) -> String { promise(reading).joined(separator: ", ") }

  /// "at least 2 möten per month", "from 62 on 2 November 2023", "by 30 June 2024".
  private func promise(_ reading: Reading) -> [String] {
    let wanted = reading.kind == .direction ? reading.direction : nil
    let figure = [
      reading.target.map { text($0, reading) }, wanted.map { $0 == .up ? "should rise" : "should fall" },
      reading.per.map(every), reading.within.map(within),
    ].compactMap { $0 }.joined(separator: " ")
    return [
      figure.isEmpty ? nil : figure,
      reading.baseline.map { text($0, isPercent: reading.isBaselinePercent) },
      reading.deadline.map { "by \(date($0))" },
    ].compactMap { $0 }
  }

  func text(_ baseline: Baseline, isPercent: Bool) -> String {
    "from \(numbers.text(baseline.value, isPercent: isPercent))"
      + (baseline.day.map { " on \(date($0))" } ?? "")
  }

  /// "per week", "every 3 weeks".
  func every(_ duration: Duration) -> String { (duration.count == 1 ? "per " : "every ") + text(duration) }

  /// "within 1 week".
  func within(_ duration: Duration) -> String {
    "within " + (duration.count == 1 ? "1 " : "") + text(duration)
  }

  private func text(_ target: Target, _ reading: Reading) -> String {
    let isShare = reading.kind == .coverage && target.isPercent
    return text(target) + (reading.unit.map { (isShare ? " of " : " ") + $0 } ?? "")
  }

  /// "at least 50", "100%".
  func text(_ target: Target) -> String {
    let comparison =
      switch target.comparison {
      case .atLeast: "at least "
      case .atMost: "at most "
      case .exactly: ""
      }
    return comparison + numbers.text(target.value, isPercent: target.isPercent)
  }

  func text(_ duration: Duration) -> String {
    let unit =
      switch duration.unit {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .quarter: "quarter"
      case .term: "term"
      case .halfYear: "half-year"
      case .year: "year"
      case .mandatperiod: "electoral period"
      }
    return duration.count == 1 ? unit : "\(duration.count) \(unit)s"
  }

  func text(_ value: Event.Value) -> String {
    switch value {
    case .change(let amount): amount == .zero ? "+0" : numbers.signed(amount)
    case .reading(let value): "= " + numbers.text(value)
    case .done: "done"
    case .assessment(let level): level.map(text) ?? "comment"
    case .void: "void"
    }
  }

  func text(_ standing: Phrase.EventStanding, _ other: String) -> String {
    switch standing {
    case .duplicate: "same line in \(other)"
    case .conflicting: "not counted: two events with the same id"
    case .voided: "voided by \(other)"
    case .superseded: "corrected by \(other)"
    case .outdone: "not in force: \(other) is later"
    case .takesBack: "voids \(other)"
    case .refused: "not counted"
    }
  }
}
