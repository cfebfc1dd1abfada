import Goals
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
    if let target = goal.target { parts.append(text(target, goal)) }
    if let direction = goal.direction, goal.kind == .direction {
      parts.append(direction == .up ? "should rise" : "should fall")
    }
    if let per = goal.per { parts.append((per.count == 1 ? "per " : "every ") + text(per)) }
    if let within = goal.within { parts.append("within " + (within.count == 1 ? "1 " : "") + text(within)) }
    if let baseline = goal.baseline {
      parts.append(
        "from \(numbers.text(baseline.value, isPercent: goal.isPercent))"
          + (baseline.day.map { " on \(date($0))" } ?? ""))
    }
    if let deadline = goal.deadline { parts.append("by \(date(deadline))") }
    if !goal.steps.isEmpty { parts.append("\(goal.steps.count) \(goal.steps.count == 1 ? "step" : "steps")") }
    if goal.metric != goal.id { parts.append("metric \(goal.metric)") }
    return parts.isEmpty ? goal.text : parts.joined(separator: ", ")
  }

  private func text(_ target: Target, _ goal: Goal) -> String {
    let comparison =
      switch target.comparison {
      case .atLeast: "at least "
      case .atMost: "at most "
      case .exactly: ""
      }
    let value = numbers.text(target.value, isPercent: target.isPercent)
    return comparison + value + (goal.unit.map { " " + $0 } ?? "")
  }

  private func text(_ duration: Duration) -> String {
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
