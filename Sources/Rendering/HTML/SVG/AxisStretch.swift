import Goals
import Reports

/// A stretch of the axis of time with its name: a month, a quarter or a year.
struct AxisStretch {
  let period: Period
  let phrase: PaperPhrase

  /// The stretches of a period: months of a short one, quarters of a year, years of a long one.
  static func all(of period: Period) -> [AxisStretch] {
    let days = period.days
    let months = days <= 125 ? 1 : days <= 400 ? 3 : 12
    var stretches: [AxisStretch] = []
    let startMonth = (period.start.month - 1) / months * months + 1
    var start = Day(year: period.start.year, month: startMonth, day: 1) ?? period.start
    while start <= period.end {
      let next = start.adding(months: months)
      if let stretch = Period(start, next - 1), let own = stretch.intersection(period) {
        stretches.append(AxisStretch(period: own, phrase: name(of: stretch, months)))
      }
      start = next
    }
    return stretches
  }

  private static func name(of stretch: Period, _ months: Int) -> PaperPhrase {
    switch months {
    case 1: .month(stretch.start.month)
    case 3: .months(first: stretch.start.month, last: stretch.end.month)
    default: .year(stretch.start.year)
    }
  }
}
