/// The answer to the benchmark's question: what was done of each metric at each arbetarekommun in each quarter, and
/// what was asked for those days.
struct FigureTable: Hashable, Sendable {
  /// How many arbetarekommuner there are.
  let units: Int
  /// Increments in force, added up; a quarter without any is 0.
  private(set) var sums: [Int]
  /// What the goal asks for; nil where an answer has no targets.
  private(set) var targets: [Int?]

  /// Where a figure stands.
  struct Place: Hashable, Sendable {
    let metric: Int
    let unit: Int
    let quarter: Int
  }

  /// A table without any figure.
  init(units: Int) {
    self.units = units
    let count = SyntheticDistrict.metrics.count * units * Quarters.count
    sums = Array(repeating: 0, count: count)
    targets = Array(repeating: nil, count: count)
  }

  /// All places, in order.
  var places: [Place] {
    SyntheticDistrict.metrics.indices.flatMap { metric in
      (0..<units).flatMap { unit in
        (0..<Quarters.count).map { Place(metric: metric, unit: unit, quarter: $0) }
      }
    }
  }

  subscript(_ place: Place) -> (sum: Int, target: Int?) {
    (sums[index(of: place)], targets[index(of: place)])
  }

  mutating func add(_ amount: Int, at place: Place) { sums[index(of: place)] += amount }

  mutating func set(target: Int?, at place: Place) { targets[index(of: place)] = target }

  func index(of place: Place) -> Int {
    (place.metric * units + place.unit) * Quarters.count + place.quarter
  }
}
