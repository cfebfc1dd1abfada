import Goals
import Reports

extension EnglishPhrasebook {
  func ofTarget(_ actual: Quantity?, _ target: Quantity, _ unit: Phrase.Counted, _ share: Double?)
    -> String
  {
    guard let actual else { return "– " + of(target, unit) }
    return numbers.text(actual) + " " + of(target, unit) + percent(share, unit)
  }

  /// "of 6 677".
  func of(_ target: Quantity, _ unit: Phrase.Counted) -> String {
    let isOne = target == Quantity(1)
    let word: String =
      switch unit {
      case .things, .percent, .limit: ""
      case .units: " AK"
      case .windows: isOne ? " window" : " windows"
      case .steps: isOne ? " step" : " steps"
      }
    return (unit == .limit ? "of at most " : "of ") + numbers.text(target, isPercent: unit == .percent) + word
  }

  /// " (43 %)"; two percentages beside each other would be read as one.
  func percent(_ share: Double?, _ unit: Phrase.Counted) -> String {
    unit == .percent ? "" : share.map { " (\(numbers.percent($0)))" } ?? ""
  }

  func deviationText(_ deviation: Quantity, _ expected: Quantity) -> String {
    let planned = "planned by today (\(numbers.text(expected)))"
    if deviation == .zero { return "on pace: exactly what was \(planned)" }
    let size = numbers.text(deviation.magnitude)
    return deviation < .zero ? "\(size) less than \(planned)" : "\(size) more than \(planned)"
  }

  /// "done 14 November 2024, 14 days late".
  func done(_ day: Day, late: Int?) -> String {
    "done \(date(day))" + (late.map { $0 == 1 ? ", one day late" : ", \($0) days late" } ?? "")
  }

  /// "done 10 days late".
  func text(_ lateness: Lateness) -> String {
    func late(_ days: Int) -> String { "\(days) \(days == 1 ? "day" : "days") late" }
    return switch lateness {
    case .whole(let days): "done \(late(days))"
    case .steps(1, let days): "one step \(late(days))"
    case .steps(let count, let days): "\(count) steps up to \(late(days))"
    }
  }

  func step(_ name: String, _ done: Day?, _ deadline: Day?, _ overdue: Int?) -> String {
    if let done { return "✓ \(name): " + self.done(done, late: overdue) }
    let limit = deadline.map { ", by \(date($0))" } ?? ""
    let late = overdue.map { $0 == 1 ? ", 1 day late" : ", \($0) days late" } ?? ""
    return "○ \(name): remains\(limit)\(late)"
  }

  /// "reached in about 1 case of 4; expected to end at 5,200–6,600".
  func forecast(_ odds: Odds, _ low: Quantity, _ high: Quantity, _ isPercent: Bool) -> String {
    let chance =
      switch odds {
      case .veryLikely: "very likely to be reached"
      case .cases(let cases, let all): "reached in about \(cases) \(cases == 1 ? "case" : "cases") of \(all)"
      case .seldom: "reached in less than 1 case of 10"
      }
    let end = numbers.text(high, isPercent: isPercent)
    // A minus sign behind a dash would be lost.
    let span =
      low == high
      ? "at \(end)"
      : low < .zero ? "between \(numbers.text(low)) and \(end)" : "at \(numbers.text(low))–\(end)"
    return "\(chance); expected to end \(span)"
  }

  /// In how many of the windows before this one a goal was kept, where not in all.
  func earlierWindows(_ part: Figures.Part, _ per: Duration?, isShort: Bool) -> String {
    let name = window(per)
    if part.all == 1, part.known == 0 {
      return isShort ? "not the \(name) before" : "the \(name) before not kept"
    }
    return isShort
      ? "before: \(part.known) of \(part.all)" : "\(part.known) of \(part.all) earlier \(name)s kept"
  }

  /// "half-year": what a window of a length is called.
  private func window(_ per: Duration?) -> String {
    switch (per?.count, per?.unit) {
    case (1, .day): "day"
    case (1, .week), (7, .day): "week"
    case (1, .month): "month"
    case (1, .quarter), (3, .month): "quarter"
    case (1, .halfYear), (6, .month): "half-year"
    case (1, .term): "term"
    case (1, .year), (12, .month): "year"
    default: "window"
    }
  }

  /// Of how many it is known that a goal was missed.
  func asReported(_ part: Figures.Part) -> String {
    part.known == 0
      ? "by what is reported (to the end by no AK)"
      : "by what is reported (to the end by \(part.known) of \(part.all) AK)"
  }

  /// "of 53 (53%), the target is 80% = 43".
  func text(_ whole: Phrase.Whole, _ actual: Quantity?) -> String {
    let share =
      whole.size > .zero ? actual.map { " (\(numbers.percent($0.double / whole.size.double)))" } : nil
    return "of \(numbers.text(whole.size))\(share ?? ""), the target is "
      + "\(numbers.text(whole.asked, isPercent: true)) = \(numbers.text(whole.target))"
  }
}
