import Goals

extension SwedishPhrasebook {
  static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november",
    "december",
  ]
  static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]

  /// "30 juni 2024".
  func date(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(number)\u{A0}\(SwedishPhrasebook.months[month - 1])\u{A0}\(year)"
  }

  /// "30 juni".
  func dayAndMonth(_ day: Day) -> String {
    "\(day.dayOfMonth)\u{A0}\(SwedishPhrasebook.months[day.month - 1])"
  }

  /// The same, with the year where it is another than that of the day that it is seen from.
  func dayAndMonth(_ day: Day, asOf: Day) -> String {
    day.year == asOf.year ? dayAndMonth(day) : date(day)
  }

  /// "söndag 30 juni 2024".
  func weekdayAndDate(_ day: Day) -> String {
    SwedishPhrasebook.weekdays[day.weekday - 1] + " " + date(day)
  }

  /// "Kvartal 2 2024", without the days.
  func name(of period: NamedPeriod.Name) -> String {
    switch period {
    case .year(let year): "Året \(year)"
    case .half(let number, let year): "\(number == 1 ? "Första" : "Andra") halvåret \(year)"
    case .tertial(let number, let year): "Tertial \(number) \(year)"
    case .quarter(let number, let year): "Kvartal \(number) \(year)"
    case .month(let number, let year): "\(SwedishPhrasebook.months[number - 1].capitalizedFirst) \(year)"
    case .week(let number, let year): "Vecka \(number) \(year)"
    case .days: "Perioden"
    }
  }

  /// "Kv 2".
  func shortName(of period: NamedPeriod.Name) -> String {
    switch period {
    case .year: "Året"
    case .half(let number, _): "Halvår \(number)"
    case .tertial(let number, _): "T \(number)"
    case .quarter(let number, _): "Kv \(number)"
    case .month(let number, _): String(SwedishPhrasebook.months[number - 1].prefix(3)).capitalizedFirst
    case .week(let number, _): "V \(number)"
    case .days: "Perioden"
    }
  }

  /// "i kvartalet".
  func inPeriod(_ period: NamedPeriod.Name) -> String {
    switch period {
    case .year: "under året"
    case .half: "i halvåret"
    case .tertial: "i tertialet"
    case .quarter: "i kvartalet"
    case .month: "i månaden"
    case .week: "i veckan"
    case .days: "i perioden"
    }
  }

  /// "Kvartal 2 2024 (1 april–30 juni)". A stretch without a name shows its year with its days.
  func named(_ period: NamedPeriod) -> String {
    let isNamed = period.name != .days || period.period.start.year != period.period.end.year
    let year = isNamed ? "" : " \(period.period.end.year)"
    return "\(name(of: period.name)) (\(span(period.period))\(year))"
  }

  /// "1 april–30 juni".
  func span(_ period: Period) -> String {
    if period.start.year == period.end.year, period.start.month == period.end.month {
      return "\(period.start.dayOfMonth)–\(dayAndMonth(period.end))"
    }
    return period.start.year == period.end.year
      ? "\(dayAndMonth(period.start))–\(dayAndMonth(period.end))"
      : "\(date(period.start))–\(date(period.end))"
  }
}
