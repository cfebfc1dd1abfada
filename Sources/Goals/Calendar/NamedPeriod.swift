/// A stretch of the calendar as reports name it: a year, half-year, tertial, quarter, month, week, or two days.
public struct NamedPeriod: Hashable, Sendable {
  /// What sort of stretch.
  public enum Name: Hashable, Sendable {
    /// A calendar year.
    case year(Int)
    /// Half of a year, 1 or 2.
    case half(Int, year: Int)
    /// A third of a year, 1 to 3.
    case tertial(Int, year: Int)
    /// A quarter, 1 to 4.
    case quarter(Int, year: Int)
    /// A month, 1 to 12.
    case month(Int, year: Int)
    /// An ISO week.
    case week(Int, year: Int)
    /// Two days.
    case days
  }

  /// What it is called.
  public let name: Name
  /// Its days.
  public let period: Period

  private init(_ name: Name, _ period: Period) {
    self.name = name
    self.period = period
  }

  /// The stretch of a name, or nil where the year has none such, or for bare days.
  public init?(_ name: Name) {
    guard let period = NamedPeriod.period(of: name) else { return nil }
    self.init(name, period)
  }

  /// `2024`, `2024-H1`, `2024-T1`, `2024-Q2`, `2024-05`, `2024-W12` or `2024-01-15..2024-03-02`; nil for anything
  /// else.
  public init?(_ text: some StringProtocol) {
    if text.contains("..") {
      guard let period = Period(text) else { return nil }
      self.init(.days, period)
      return
    }
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Period.year($0) }) else { return nil }
    guard parts.count == 2 else {
      self.init(.year(year))
      return
    }
    guard let name = NamedPeriod.part(parts[1].uppercased(), of: year) else { return nil }
    self.init(name)
  }

  /// `H1`, `T1`, `Q2` (or `K2`), `W12` (or `V12`), `05`.
  private static func part(_ text: String, of year: Int) -> Name? {
    guard let letter = text.first else { return nil }
    let digits = letter.isLetter ? text.dropFirst() : text[...]
    guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits)
    else { return nil }
    switch letter {
    case "H": return .half(number, year: year)
    case "T": return .tertial(number, year: year)
    case "Q", "K": return .quarter(number, year: year)
    case "W", "V": return .week(number, year: year)
    default: return letter.isLetter || digits.utf8.count != 2 ? nil : .month(number, year: year)
    }
  }

  private static func period(of name: Name) -> Period? {
    switch name {
    case .year(let year): return Period(year: year)
    case .half(let number, let year): return months(number, of: 2, year: year)
    case .tertial(let number, let year): return months(number, of: 3, year: year)
    case .quarter(let number, let year): return months(number, of: 4, year: year)
    case .month(let number, let year): return months(number, of: 12, year: year)
    case .week(let number, let year):
      return Day(isoYear: year, week: number).flatMap { Period($0, $0 + 6) }
    case .days: return nil
    }
  }

  private static func months(_ part: Int, of parts: Int, year: Int) -> Period? {
    let length = 12 / parts
    guard (1...parts).contains(part), let start = Day(year: year, month: (part - 1) * length + 1, day: 1)
    else {
      return nil
    }
    return Period(start, start.adding(months: length) - 1)
  }

  /// The quarter that ended last when `day` is over.
  public static func latestQuarter(endedBy day: Day) -> NamedPeriod? {
    let next = day + 1
    let index = next.year * 4 + (next.month - 1) / 3 - 1
    return NamedPeriod(.quarter(index % 4 + 1, year: index / 4))
  }

  /// The quarter that the day lies in.
  public static func quarter(of day: Day) -> NamedPeriod? {
    NamedPeriod(.quarter((day.month - 1) / 3 + 1, year: day.year))
  }

  /// The stretch of the same sort just before this one.
  public var previous: NamedPeriod? {
    switch name {
    case .year(let year): NamedPeriod(.year(year - 1))
    case .half(let number, let year):
      NamedPeriod(number > 1 ? .half(number - 1, year: year) : .half(2, year: year - 1))
    case .tertial(let number, let year):
      NamedPeriod(number > 1 ? .tertial(number - 1, year: year) : .tertial(3, year: year - 1))
    case .quarter(let number, let year):
      NamedPeriod(number > 1 ? .quarter(number - 1, year: year) : .quarter(4, year: year - 1))
    case .month(let number, let year):
      NamedPeriod(number > 1 ? .month(number - 1, year: year) : .month(12, year: year - 1))
    case .week:
      NamedPeriod(.week((period.start - 7).isoWeek.week, year: (period.start - 7).isoWeek.year))
    case .days:
      nil
    }
  }
}
