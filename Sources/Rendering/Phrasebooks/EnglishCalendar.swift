import Goals

extension EnglishPhrasebook {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// "30 June 2024".
  func date(_ day: Day) -> String { "\(dayAndMonth(day))\u{A0}\(day.year)" }

  /// "30 June".
  func dayAndMonth(_ day: Day) -> String {
    "\(day.dayOfMonth)\u{A0}\(EnglishPhrasebook.months[day.month - 1])"
  }

  /// The same, with the year where it is another than that of the day that it is seen from.
  func dayAndMonth(_ day: Day, asOf: Day) -> String {
    day.year == asOf.year ? dayAndMonth(day) : date(day)
  }

  /// "Sunday 30 June 2024".
  func weekdayAndDate(_ day: Day) -> String {
    EnglishPhrasebook.weekdays[day.weekday - 1] + " " + date(day)
  }

  /// "Quarter 2 of 2024", without the days.
  func name(of period: NamedPeriod.Name) -> String {
    switch period {
    case .year(let year): "The year \(year)"
    case .half(let number, let year): "\(number == 1 ? "First" : "Second") half of \(year)"
    case .tertial(let number, let year): "Tertial \(number) of \(year)"
    case .quarter(let number, let year): "Quarter \(number) of \(year)"
    case .month(let number, let year): "\(EnglishPhrasebook.months[number - 1]) \(year)"
    case .week(let number, let year): "Week \(number) of \(year)"
    case .days: "The period"
    }
  }

  /// "Q2".
  func shortName(of period: NamedPeriod.Name) -> String {
    switch period {
    case .year: "Year"
    case .half(let number, _): "Half \(number)"
    case .tertial(let number, _): "T \(number)"
    case .quarter(let number, _): "Q\(number)"
    case .month(let number, _): String(EnglishPhrasebook.months[number - 1].prefix(3))
    case .week(let number, _): "Wk \(number)"
    case .days: "Period"
    }
  }

  /// "in the quarter".
  func inPeriod(_ period: NamedPeriod.Name) -> String {
    switch period {
    case .year: "in the year"
    case .half: "in the half-year"
    case .tertial: "in the tertial"
    case .quarter: "in the quarter"
    case .month: "in the month"
    case .week: "in the week"
    case .days: "in the period"
    }
  }

  /// "1 April–30 June"; with the years where they differ.
  func span(_ period: Period) -> String {
    period.start.year == period.end.year
      ? "\(dayAndMonth(period.start))–\(dayAndMonth(period.end))"
      : "\(date(period.start))–\(date(period.end))"
  }
}
