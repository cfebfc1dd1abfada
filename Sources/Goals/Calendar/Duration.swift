/// A calendar duration such as three weeks, as goals use it: "var tredje vecka", "inom en månad".
public struct Duration: Hashable, Sendable {
  /// The calendar's units; a term is half a school year, a mandatperiod the four years between elections.
  public enum Unit: String, Sendable, CaseIterable {
    /// 24 hours, civil.
    case day
    /// Seven days.
    case week
    /// A calendar month.
    case month
    /// Three months.
    case quarter
    /// Half a school year: six months.
    case term
    /// Six months.
    case halfYear = "half-year"
    /// Twelve months.
    case year
    /// Four years.
    case mandatperiod
  }

  /// How many units, at least 1.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// A duration of 1 to 999 units, or nil.
  public init?(_ count: Int, _ unit: Unit) {
    guard (1...999).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// ISO 8601 with one unit: `P3W`, `P14D`, `P1M`, `P1Y`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    guard text.hasPrefix("P"), !text.contains("+"), let letter = text.last,
      let count = Int(text.dropFirst().dropLast())
    else { return nil }
    switch letter {
    case "D": self.init(count, .day)
    case "W": self.init(count, .week)
    case "M": self.init(count, .month)
    case "Y": self.init(count, .year)
    default: return nil
    }
  }

  /// ISO 8601, in days, weeks, months or years.
  public var iso: String {
    switch unit {
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    default: months % 12 == 0 ? "P\(months / 12)Y" : "P\(months)M"
    }
  }

  /// The day that lies this long after `day`; months keep the day of the month where they can.
  public func after(_ day: Day) -> Day {
    switch unit {
    case .day: day + count
    case .week: day + 7 * count
    default: day.adding(months: months)
    }
  }

  /// The windows of this length from the period's start; the last may be cut off by its end.
  public func windows(of period: Period) -> [Period] {
    var windows: [Period] = []
    var index = 0
    while let window = window(index, from: period.start), window.start <= period.end {
      windows.append(Period(window.start, min(window.end, period.end)) ?? window)
      index += 1
    }
    return windows
  }

  /// The windows of this length that lie in the period uncut.
  public func wholeWindows(of period: Period) -> [Period] {
    windows(of: period).enumerated().filter { window($0.offset, from: period.start) == $0.element }.map(
      \.element)
  }

  /// Window number `index`, counted from `start` so that month ends do not drift.
  private func window(_ index: Int, from start: Day) -> Period? {
    switch unit {
    case .day, .week:
      let length = unit == .day ? count : 7 * count
      return Period(start + index * length, start + (index + 1) * length - 1)
    default:
      return Period(start.adding(months: index * months), start.adding(months: (index + 1) * months) - 1)
    }
  }

  private var months: Int {
    switch unit {
    case .day, .week: 0
    case .month: count
    case .quarter: 3 * count
    case .term, .halfYear: 6 * count
    case .year: 12 * count
    case .mandatperiod: 48 * count
    }
  }
}
