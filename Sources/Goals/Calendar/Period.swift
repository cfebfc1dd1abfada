/// A stretch of days that holds both its ends.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// The first day.
  public let start: Day
  /// The last day.
  public let end: Day

  /// A period from `start` to `end`, or nil when it would end before it begins.
  public init?(_ start: Day, _ end: Day) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The calendar year, or nil outside years 1 to 9999.
  public init?(year: Int) {
    guard let start = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31) else {
      return nil
    }
    self.init(start, end)
  }

  /// A period as plans write it: `2024`, `2024..2025` or `2024-01-01..2025-12-31`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let ends = String(text).split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = ends.first, let last = ends.last,
      let start = Period.bound(String(first)), let end = Period.bound(String(last))
    else { return nil }
    self.init(start.start, end.end)
  }

  private static func bound(_ text: String) -> (start: Day, end: Day)? {
    if let day = Day(iso: text) { return (day, day) }
    guard let year = Period.year(text), let period = Period(year: year) else { return nil }
    return (period.start, period.end)
  }

  /// Four digits as a year; `Int` alone would take a sign.
  static func year(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, text.first != "+", text.first != "-" else { return nil }
    return Int(text)
  }

  /// Length in days, at least 1.
  public var days: Int { end - start + 1 }

  /// Whether the day lies in the period.
  public func contains(_ day: Day) -> Bool { start <= day && day <= end }

  /// Days of the period that have passed when `day` is over: 0 before it, `days` from its end on.
  public func elapsed(by day: Day) -> Int { min(max(day - start + 1, 0), days) }

  /// What the two periods share, or nil.
  public func intersection(_ other: Period) -> Period? {
    Period(max(start, other.start), min(end, other.end))
  }

  /// `2024-01-01..2024-12-31`.
  public var description: String { "\(start)..\(end)" }
}
