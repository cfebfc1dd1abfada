import Goals

/// The quarters of the years that a synthetic journal covers, numbered from 0.
enum Quarters {
  static var count: Int { SyntheticDistrict.years.count * 4 }

  /// The quarter of a day; outside the years it is none of these.
  static func index(of day: Day) -> Int {
    let (year, month, _) = day.civil
    return (year - SyntheticDistrict.years.lowerBound) * 4 + (month - 1) / 3
  }

  /// The year that a quarter belongs to.
  static func year(of quarter: Int) -> Int { SyntheticDistrict.years.lowerBound + quarter / 4 }

  /// The quarter as answers call it: `2024-Q2`.
  static func name(of quarter: Int) -> String { "\(year(of: quarter))-Q\(quarter % 4 + 1)" }

  /// All of them, in order.
  static var names: [String] { (0..<count).map(name) }

  /// Its days.
  static func days(of quarter: Int) -> Period? {
    guard let first = Day(year: year(of: quarter), month: quarter % 4 * 3 + 1, day: 1) else { return nil }
    return Period(first, first.adding(months: 3) - 1)
  }
}
