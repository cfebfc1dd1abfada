/// A target table by place and year, for whoever looks up all of it.
struct TargetTable {
  private let years: Range<Int>
  /// Place by place, year by year; the first place is the whole, and has the columns' sums.
  private var values: [Quantity?]

  init(of goal: Goal, in sums: PlanSums) {
    let columns = goal.unitTargets.map(\.year)
    years = (columns.min() ?? 0)..<(columns.max() ?? -1) + 1
    values = Array(repeating: nil, count: sums.places.count * years.count)
    var units = sums.units
    var row: (unit: Arbetarekommun, number: Int?)?
    for target in goal.unitTargets {
      // The cells of a row follow each other.
      let number = row?.unit == target.arbetarekommun ? row?.number : units.number(of: target.arbetarekommun)
      row = (target.arbetarekommun, number)
      let column = target.year - years.lowerBound
      values[column] = (values[column] ?? .zero) + target.value
      guard let number else { continue }
      values[sums.place(ofUnit: number) * years.count + column] = target.value
    }
  }

  /// What is asked at a place in a year.
  func value(at place: Int, in year: Int) -> Quantity? {
    years.contains(year) ? values[place * years.count + year - years.lowerBound] : nil
  }
}
