import Goals
import Reports

extension EnglishPhrasebook {
  func ofTarget(_ actual: Quantity?, _ target: Quantity, _ unit: Phrase.Counted, _ share: Double?)
    -> String
  {
    let isOne = target == Quantity(1)
    let word: String =
      switch unit {
      case .things, .percent: ""
      case .units: " AK"
      case .windows: isOne ? " window" : " windows"
      case .steps: isOne ? " step" : " steps"
      }
    let all = numbers.text(target, isPercent: unit == .percent)
    guard let actual else { return "– of \(all)\(word)" }
    // Two percentages beside each other would be read as one.
    let percent = unit == .percent ? "" : share.map { " (\(numbers.percent($0)))" } ?? ""
    return "\(numbers.text(actual)) of \(all)\(word)\(percent)"
  }

  func deviationText(_ deviation: Quantity, _ expected: Quantity) -> String {
    let planned = "planned by today (\(numbers.text(expected)))"
    if deviation == .zero { return "on pace: exactly what was \(planned)" }
    let size = numbers.text(deviation.magnitude)
    return deviation < .zero ? "\(size) less than \(planned)" : "\(size) more than \(planned)"
  }

  func step(_ name: String, _ done: Day?, _ deadline: Day?, _ overdue: Int?) -> String {
    if let done { return "✓ \(name): done \(date(done))" }
    let limit = deadline.map { ", by \(date($0))" } ?? ""
    let late = overdue.map { $0 == 1 ? ", 1 day late" : ", \($0) days late" } ?? ""
    return "○ \(name): remains\(limit)\(late)"
  }
}
