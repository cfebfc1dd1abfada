import Goals
import Reading
import Reports

extension SwedishPhrasebook {
  /// "minst 5 000, senast 31 december 2023".
  func understood(_ goal: Goal) -> String {
    var parts: [String] = []
    if !goal.unitTargets.isEmpty {
      let years = Set(goal.unitTargets.map(\.year)).sorted()
      let units = Set(goal.unitTargets.map(\.arbetarekommun)).count
      let ends = [years.first, years.count > 1 ? years.last : nil].compactMap { $0.map(String.init) }
      parts.append("\(units) AK, " + ends.joined(separator: "–"))
    }
    if !goal.names.isEmpty {
      parts.append("\(goal.names.count) namn i \(Set(goal.names.map(\.arbetarekommun)).count) AK")
    }
    parts += promise(Reading(of: goal))
    if !goal.steps.isEmpty { parts.append("\(goal.steps.count) steg") }
    if goal.metric != goal.id { parts.append("mått \(goal.metric)") }
    return parts.isEmpty ? goal.text : parts.joined(separator: ", ")
  }

  /// The same of a sentence; empty where it says neither a figure nor a time.
  func understood(_ reading: Reading) -> String { promise(reading).joined(separator: ", ") }

  /// "minst 2 möten per månad", "från 62 den 2 november 2023", "senast 30 juni 2024".
  private func promise(_ reading: Reading) -> [String] {
    let wanted = reading.kind == .direction ? reading.direction : nil
    let figure = [
      reading.target.map { text($0, reading) }, wanted.map { $0 == .up ? "ska öka" : "ska minska" },
      reading.per.map { "per " + text($0) }, reading.within.map { "inom " + text($0) },
    ].compactMap { $0 }.joined(separator: " ")
    return [
      figure.isEmpty ? nil : figure,
      reading.baseline.map { text($0, isPercent: reading.isBaselinePercent) },
      reading.deadline.map { "senast \(date($0))" },
    ].compactMap { $0 }
  }

  func text(_ baseline: Baseline, isPercent: Bool) -> String {
    "från \(numbers.text(baseline.value, isPercent: isPercent))"
      + (baseline.day.map { " den \(date($0))" } ?? "")
  }

  private func text(_ target: Target, _ reading: Reading) -> String {
    let isShare = reading.kind == .coverage && target.isPercent
    return text(target) + (reading.unit.map { (isShare ? " av " : " ") + $0 } ?? "")
  }

  /// "minst 50", "100 %".
  func text(_ target: Target) -> String {
    let comparison =
      switch target.comparison {
      case .atLeast: "minst "
      case .atMost: "högst "
      case .exactly: ""
      }
    return comparison + numbers.text(target.value, isPercent: target.isPercent)
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

  /// "den senaste månaden", "de senaste 2 veckorna".
  func latest(_ duration: Duration) -> String {
    let one = duration.count == 1
    let unit =
      switch duration.unit {
      case .day: one ? "dagen" : "dagarna"
      case .week: one ? "veckan" : "veckorna"
      case .month: one ? "månaden" : "månaderna"
      case .quarter: one ? "kvartalet" : "kvartalen"
      case .term: one ? "terminen" : "terminerna"
      case .halfYear: one ? "halvåret" : "halvåren"
      case .year: one ? "året" : "åren"
      case .mandatperiod: one ? "mandatperioden" : "mandatperioderna"
      }
    let isNeuter = [.quarter, .halfYear, .year].contains(duration.unit)
    return one ? "\(isNeuter ? "det" : "den") senaste \(unit)" : "de senaste \(duration.count) \(unit)"
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
