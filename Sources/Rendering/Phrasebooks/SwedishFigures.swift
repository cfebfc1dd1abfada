import Goals
import Reports

extension SwedishPhrasebook {
  func ofTarget(_ actual: Quantity?, _ target: Quantity, _ unit: Phrase.Counted, _ share: Double?)
    -> String
  {
    guard let actual else { return "– " + of(target, unit) }
    return numbers.text(actual) + " " + of(target, unit) + percent(share, unit)
  }

  /// "av 6 677".
  func of(_ target: Quantity, _ unit: Phrase.Counted) -> String {
    let word: String =
      switch unit {
      case .things, .percent, .limit: ""
      case .units: " AK"
      case .windows: " perioder"
      case .steps: " steg"
      }
    return (unit == .limit ? "av högst " : "av ") + numbers.text(target, isPercent: unit == .percent) + word
  }

  /// " (43 %)"; two percentages beside each other would be read as one.
  func percent(_ share: Double?, _ unit: Phrase.Counted) -> String {
    unit == .percent ? "" : share.map { " (\(numbers.percent($0)))" } ?? ""
  }

  func deviationText(_ deviation: Quantity, _ expected: Quantity) -> String {
    let planned = "planerat hittills (\(numbers.text(expected)))"
    if deviation == .zero { return "i fas: just så mycket som \(planned)" }
    let size = numbers.text(deviation.magnitude)
    return deviation < .zero ? "\(size) mindre än \(planned)" : "\(size) mer än \(planned)"
  }

  /// "klart 14 november 2024, 14 dagar efter planen".
  func done(_ day: Day, late: Int?) -> String {
    "klart \(date(day))"
      + (late.map { $0 == 1 ? ", en dag efter planen" : ", \($0) dagar efter planen" } ?? "")
  }

  /// "klart 10 dagar sent".
  func text(_ lateness: Lateness) -> String {
    func late(_ days: Int) -> String { "\(days) \(days == 1 ? "dag" : "dagar") sent" }
    return switch lateness {
    case .whole(let days): "klart \(late(days))"
    case .steps(1, let days): "ett steg \(late(days))"
    case .steps(let count, let days): "\(count) steg upp till \(late(days))"
    }
  }

  func step(_ name: String, _ done: Day?, _ deadline: Day?, _ overdue: Int?) -> String {
    if let done { return "✓ \(name): " + self.done(done, late: overdue) }
    let limit = deadline.map { ", senast \(date($0))" } ?? ""
    let late = overdue.map { $0 == 1 ? ", 1 dag sent" : ", \($0) dagar sent" } ?? ""
    return "○ \(name): återstår\(limit)\(late)"
  }

  /// "målet nås i ungefär 1 fall av 4; väntas sluta på 5 200–6 600".
  func forecast(_ odds: Odds, _ low: Quantity, _ high: Quantity, _ isPercent: Bool) -> String {
    let chance =
      switch odds {
      case .veryLikely: "mycket troligt att målet nås"
      case .cases(let cases, let all): "målet nås i ungefär \(cases) fall av \(all)"
      case .seldom: "målet nås i mindre än 1 fall av 10"
      }
    let end = numbers.text(high, isPercent: isPercent)
    // A minus sign behind a dash would be lost.
    let span =
      low == high
      ? end : low < .zero ? "mellan \(numbers.text(low)) och \(end)" : "\(numbers.text(low))–\(end)"
    return "\(chance); väntas sluta på \(span)"
  }

  /// In how many of the windows before this one a goal was kept, where not in all.
  func earlierWindows(_ part: Figures.Part, _ per: Duration?, isShort: Bool) -> String {
    let (one, many, isNeuter) = windows(per)
    if part.all == 1, part.known == 0 {
      return isShort ? "ej förra \(one)" : "förra \(one) inte \(isNeuter ? "uppfyllt" : "uppfylld")"
    }
    return isShort
      ? "förut \(part.known) av \(part.all)" : "\(part.known) av \(part.all) tidigare \(many) uppfyllda"
  }

  /// "halvåret", "halvår": what windows of a length are called.
  private func windows(_ per: Duration?) -> (one: String, many: String, isNeuter: Bool) {
    switch (per?.count, per?.unit) {
    case (1, .day): ("dagen", "dagar", false)
    case (1, .week), (7, .day): ("veckan", "veckor", false)
    case (1, .month): ("månaden", "månader", false)
    case (1, .quarter), (3, .month): ("kvartalet", "kvartal", true)
    case (1, .halfYear), (6, .month): ("halvåret", "halvår", true)
    case (1, .term): ("terminen", "terminer", false)
    case (1, .year), (12, .month): ("året", "år", true)
    default: ("perioden", "perioder", false)
    }
  }

  /// Of how many it is known that a goal was missed.
  func asReported(_ part: Figures.Part) -> String {
    part.known == 0
      ? "enligt det som är rapporterat (av ingen AK ända till slutet)"
      : "enligt det som är rapporterat (av \(part.known) av \(part.all) AK ända till slutet)"
  }

  /// "av 53 (53 %), målet är 80 % = 43".
  func text(_ whole: Phrase.Whole, _ actual: Quantity?) -> String {
    let share =
      whole.size > .zero ? actual.map { " (\(numbers.percent($0.double / whole.size.double)))" } : nil
    return "av \(numbers.text(whole.size))\(share ?? ""), målet är "
      + "\(numbers.text(whole.asked, isPercent: true)) = \(numbers.text(whole.target))"
  }
}
