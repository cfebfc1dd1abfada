/// How long the periods of a table of sums are.
public enum CalendarStep: String, Sendable, CaseIterable {
  /// Calendar months.
  case month
  /// Quarters.
  case quarter
  /// Calendar years.
  case year

  /// The calendar's periods that `days` touch, in order, the first and the last cut to it.
  public func periods(in days: Period) -> [CutPeriod] {
    var periods: [CutPeriod] = []
    var day = days.start
    while day <= days.end, let whole = period(of: day), let cut = whole.period.intersection(days) {
      periods.append(CutPeriod(name: name(of: day), days: cut))
      day = whole.period.end + 1
    }
    return periods
  }

  private func period(of day: Day) -> NamedPeriod? {
    switch self {
    case .month: NamedPeriod(.month(day.month, year: day.year))
    case .quarter: NamedPeriod.quarter(of: day)
    case .year: NamedPeriod(.year(day.year))
    }
  }

  /// As `NamedPeriod` reads it: `2024-05`, `2024-Q2`, `2024`.
  private func name(of day: Day) -> String {
    let iso = day.description
    return switch self {
    case .month: String(iso.prefix(7))
    case .quarter: "\(iso.prefix(4))-Q\((day.month - 1) / 3 + 1)"
    case .year: String(iso.prefix(4))
    }
  }
}

/// A period of the calendar, or the part of it that counts.
public struct CutPeriod: Hashable, Sendable {
  /// What the whole of it is called: `2024-Q2`.
  public let name: String
  /// The days of it that count.
  public let days: Period
}
