/// How much of a goal's period counts as working time, week by week.
///
/// Weeks are seven days and are numbered from the period's first day, so the last may be shorter. A full week
/// has exposure 1 and a shorter one its share; a day of a lull counts a tenth. All sums are of whole days, so
/// they are the same in whatever order they are taken.
public struct Exposure: Hashable, Sendable {
  /// The goal's period.
  public let period: Period
  /// The days of rest within the period, in order of time and without overlap.
  private let lulls: [Period]

  /// The exposure of a period with its planned rest; lulls may overlap, and those outside do not matter.
  public init(of period: Period, lulls: [Period] = []) {
    self.period = period
    var merged: [Period] = []
    for lull in lulls.compactMap({ $0.intersection(period) }).sorted(by: { $0.start < $1.start }) {
      if let last = merged.last, lull.start <= last.end + 1 {
        merged[merged.count - 1] = Period(last.start, max(last.end, lull.end)) ?? last
      } else {
        merged.append(lull)
      }
    }
    self.lulls = merged
  }

  /// W, the number of weeks, a short last one included.
  public var weeks: Int { (period.days + 6) / 7 }

  /// The exposure of the whole period, in weeks.
  public var whole: Double { of(period) }

  /// The weeks that are over when `day` is, from the first.
  public func completed(by day: Day) -> [Period] {
    let elapsed = period.elapsed(by: day)
    let count = elapsed == period.days ? weeks : elapsed / 7
    return (0..<count).compactMap { index in
      let start = period.start + 7 * index
      return Period(start, min(start + 6, period.end))
    }
  }

  /// The sum of each week that is over when `day` is, of what its days brought.
  public func weekly(_ amounts: [Day: Quantity], by day: Day) -> [Quantity] {
    let weeks = completed(by: day)
    guard let last = weeks.last else { return [] }
    var sums = [Quantity](repeating: .zero, count: weeks.count)
    for (day, amount) in amounts where period.start <= day && day <= last.end {
      sums[(day - period.start) / 7] += amount
    }
    return sums
  }

  /// E, the exposure of the days after `day`, in weeks; 0 from the last day on.
  public func left(after day: Day) -> Double {
    Period(max(day + 1, period.start), period.end).map(of) ?? 0
  }

  /// The exposure of the days that a stretch shares with the period, in weeks.
  public func of(_ stretch: Period) -> Double {
    guard let shared = stretch.intersection(period) else { return 0 }
    var resting = 0
    for lull in lulls[firstLull(endingFrom: shared.start)...] {
      guard let part = lull.intersection(shared) else { break }
      resting += part.days
    }
    return Double(10 * (shared.days - resting) + resting) / 70
  }

  private func firstLull(endingFrom day: Day) -> Int {
    lulls.partitioningIndex { $0.end >= day }
  }
}
