import Goals
import Reports

extension SwedishPhrasebook {
  /// "minst 5 000, senast 31 december 2023".
  func understood(_ goal: Goal) -> String {
    var parts: [String] = []
    if !goal.unitTargets.isEmpty {
      let years = Set(goal.unitTargets.map(\.year)).sorted()
      let units = Set(goal.unitTargets.map(\.arbetarekommun)).count
      parts.append("\(units) AK, \(years.first.map(String.init) ?? "")–\(years.last.map(String.init) ?? "")")
    }
    if !goal.names.isEmpty {
      parts.append("\(goal.names.count) namn i \(Set(goal.names.map(\.arbetarekommun)).count) AK")
    }
    if let target = goal.target { parts.append(text(target, goal)) }
    if let direction = goal.direction, goal.kind == .direction {
      parts.append(direction == .up ? "ska öka" : "ska minska")
    }
    if let per = goal.per { parts.append("per " + text(per)) }
    if let within = goal.within { parts.append("inom " + text(within)) }
    if let baseline = goal.baseline {
      parts.append(
        "från \(numbers.text(baseline.value, isPercent: goal.isPercent))"
          + (baseline.day.map { " den \(date($0))" } ?? ""))
    }
    if let deadline = goal.deadline { parts.append("senast \(date(deadline))") }
    if !goal.steps.isEmpty { parts.append("\(goal.steps.count) steg") }
    if goal.metric != goal.id { parts.append("mått \(goal.metric)") }
    return parts.isEmpty ? goal.text : parts.joined(separator: ", ")
  }

  func text(_ target: Target, _ goal: Goal) -> String {
    let comparison =
      switch target.comparison {
      case .atLeast: "minst "
      case .atMost: "högst "
      case .exactly: ""
      }
    let value = numbers.text(target.value, isPercent: target.isPercent)
    return comparison + value + (goal.unit.map { " " + $0 } ?? "")
  }

  func text(_ duration: Duration) -> String {
    let one = duration.count == 1
    let unit =
      switch duration.unit {
      case .day: one ? "dag" : "dagar"
      case .week: one ? "vecka" : "veckor"
      case .month: one ? "månad" : "månader"
      case .quarter: "kvartal"
      case .term: one ? "termin" : "terminer"
      case .halfYear: "halvår"
      case .year: "år"
      case .mandatperiod: one ? "mandatperiod" : "mandatperioder"
      }
    return one ? unit : "\(duration.count) \(unit)"
  }

  func text(_ value: Event.Value) -> String {
    switch value {
    case .change(let amount): amount == .zero ? "+0" : numbers.signed(amount)
    case .reading(let value): "= " + numbers.text(value)
    case .done: "klart"
    case .assessment(let level): level.map(text) ?? "kommentar"
    case .void: "makulering"
    }
  }

  func text(_ standing: Phrase.EventStanding, _ other: String) -> String {
    switch standing {
    case .duplicate: "samma rad i \(other)"
    case .conflicting: "räknas inte: två händelser med samma id"
    case .voided: "makulerad av \(other)"
    case .superseded: "rättad av \(other)"
    case .outdone: "gäller inte: \(other) är senare"
    case .takesBack: "makulerar \(other)"
    case .refused: "räknas inte"
    }
  }
}
