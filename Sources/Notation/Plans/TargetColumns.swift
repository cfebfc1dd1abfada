import Goals

/// The columns of a target table, summed.
struct TargetColumns {
  let years: [Int]
  /// Column by column; nil where a cell was no number.
  private(set) var sums: [Quantity?]
  private(set) var firstLine: Int?
  private(set) var lastLine: Int?
  /// Whether every row is in the sums. A total over rows that could not be read would only repeat their faults.
  var areWhole = true

  init(_ years: [Int]) {
    self.years = years
    sums = years.map { _ in .zero }
  }

  mutating func take(_ line: Int) {
    firstLine = firstLine ?? line
    lastLine = line
  }

  /// Adds a cell; one that is no number leaves its column without a sum.
  mutating func add(_ value: Quantity?, to column: Int) {
    sums[column] = sums[column].flatMap { sum in value.map { sum + $0 } }
  }
}
