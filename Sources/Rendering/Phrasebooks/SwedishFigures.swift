import Goals
import Reports

extension SwedishPhrasebook {
  /// Figures, the board's words and what is said of arbetarekommuner.
  func figure(_ phrase: Phrase) -> String {
    switch phrase {
    case .ofTarget(let actual, let target, let unit, let share): ofTarget(actual, target, unit, share)
    case .course(let from, let to, let isPercent):
      "\(numbers.text(from)) → \(numbers.text(to))" + (isPercent ? "\u{A0}%" : "")
    case .amount(let amount, let isPercent): numbers.text(amount) + (isPercent ? "\u{A0}%" : "")
    case .unknown: "–"
    case .wanted(let direction): direction == .up ? "ska öka" : "ska minska"
    case .beyond(let start, let direction, let isPercent):
      (direction == .up ? "över " : "under ") + numbers.text(start) + (isPercent ? "\u{A0}%" : "")
    case .trend(let trend): trend == .better ? "bättre" : trend == .same ? "lika" : "sämre"
    case .outlook(let outlook, let reason): reason.map(text) ?? text(outlook)
    case .longOutlook(let outlook, let reason): reason.map(text) ?? longText(outlook)
    case .deviation(let deviation, let expected): deviationText(deviation, expected)
    case .neededPerWeek(let count, let day): "\(numbers.text(Quantity(count))) i veckan t.o.m. \(date(day))"
    case .dated(let value, let day, let isPercent):
      numbers.text(value) + (isPercent ? "\u{A0}%" : "") + (day.map { " den \(date($0))" } ?? "")
    case .day(let day): date(day)
    case .weekday(let day): weekdayAndDate(day)
    case .level(let level): text(level)
    case .shortDay(let day):
      "\(day.dayOfMonth) \(SwedishPhrasebook.months[day.month - 1].prefix(3))"
    case .ofWhich(let amount, let name): "varav \(numbers.text(amount)) \(inPeriod(name))"
    case .sequence(let phrases): phrases.map(text).joined(separator: ", ")
    case .delivered: "klart"
    case .notDelivered: "ej klart"
    case .overdue(let days): days == 1 ? "1 d sent" : "\(days) d sent"
    case .part(let part): "\(part.known) av \(part.all) AK"
    case .step(let name, let done, let deadline, let overdue): step(name, done, deadline, overdue)
    default: board(phrase)
    }
  }

  private func ofTarget(_ actual: Quantity?, _ target: Quantity, _ unit: Phrase.Counted, _ share: Double?)
    -> String
  {
    let word: String =
      switch unit {
      case .things, .percent: ""
      case .named(let name): " " + name
      case .units: " AK"
      case .windows: " perioder"
      case .steps: " steg"
      }
    let sign = unit == .percent ? "\u{A0}%" : ""
    guard let actual else { return "– av \(numbers.text(target))\(sign)\(word)" }
    // Two percentages beside each other would be read as one.
    let percent = unit == .percent ? "" : share.map { " (\(numbers.percent($0)))" } ?? ""
    return "\(numbers.text(actual)) av \(numbers.text(target))\(sign)\(word)\(percent)"
  }

  private func deviationText(_ deviation: Quantity, _ expected: Quantity) -> String {
    let planned = "planerat till i dag (\(numbers.text(expected)))"
    if deviation == .zero { return "i fas: just så mycket som \(planned)" }
    let size = numbers.text(deviation.magnitude)
    return deviation < .zero ? "\(size) mindre än \(planned)" : "\(size) mer än \(planned)"
  }

  private func step(_ name: String, _ done: Day?, _ deadline: Day?, _ overdue: Int?) -> String {
    if let done { return "✓ \(name): klart \(date(done))" }
    let limit = deadline.map { ", senast \(date($0))" } ?? ""
    let late = overdue.map { $0 == 1 ? ", 1 dag sent" : ", \($0) dagar sent" } ?? ""
    return "○ \(name): återstår\(limit)\(late)"
  }

  private func text(_ outlook: Outlook) -> String {
    switch outlook {
    case .reached: "uppnått"
    case .likely: "på god väg"
    case .uncertain: "osäkert"
    case .unlikely: "nås knappast"
    case .missed: "ej uppnått"
    case .unmeasured: "ej mätt"
    }
  }

  private func longText(_ outlook: Outlook) -> String {
    switch outlook {
    case .reached: "uppnått"
    case .likely: "bedöms uppnås"
    case .uncertain: "osäkert om målet uppnås"
    case .unlikely: "bedöms inte uppnås"
    case .missed: "ej uppnått"
    case .unmeasured: "ej mätt"
    }
  }

  func text(_ reason: Reason) -> String {
    switch reason {
    case .notAssessed: "ej bedömt"
    case .noData: "underlag saknas"
    case .noBaseline: "utgångsvärde saknas"
    case .unreported: "ej rapporterat"
    case .tooEarly: "för tidigt att bedöma"
    }
  }

  func text(_ level: Event.Level) -> String {
    switch level {
    case .reached: "uppnått"
    case .partly: "delvis uppnått"
    case .likely: "på god väg"
    case .uncertain: "osäkert"
    case .unlikely: "nås knappast"
    case .missed: "ej uppnått"
    }
  }

  func name(_ outlook: Outlook, _ reason: Reason?) -> String {
    (reason.map(text) ?? text(outlook)).capitalizedFirst
  }
}
