/// Decides among the readings of rows by what the columns must add up to.
///
/// The row of totals takes part with its figures negated: then every column must add up to nothing, and an
/// ambiguous total is decided like any other row. Columns run side by side, so a way through the rows is a way
/// through vectors of sums; equal sums are walked on from once only. The search gives up beyond `mostSums`.
struct TotalsSearch {
  /// What the totals say.
  enum Outcome: Hashable {
    /// For each row the readings that occur in a way that adds up; one where the totals decide.
    case fits([[Int]])
    /// No way adds up.
    case nothingFits
    /// There were too many ways to try them all.
    case gaveUp
  }

  /// Most different sums that are held at once and walked in all.
  private static let mostSums = (held: 8_000, walked: 60_000)
  /// Most readings of a whole table.
  private static let mostReadings = 20_000

  /// For each row its readings, each a figure for each column.
  private let rows: [[[Int]]]
  private let columns: Range<Int>
  /// For each row the readings that are still possible.
  private var open: [[Int]]

  init(_ rows: [[[Int]]], columns: Int) {
    self.rows = rows
    self.columns = 0..<columns
    open = rows.map { Array($0.indices) }
  }

  mutating func outcome() -> Outcome {
    guard rows.reduce(0, { $0 + $1.count }) <= TotalsSearch.mostReadings else { return .gaveUp }
    guard narrow() else { return .nothingFits }
    return walk()
  }

  /// The least and greatest sum of each column over some rows.
  private struct Bounds {
    var least: [Int]
    var greatest: [Int]
  }

  private func bounds(of row: Int) -> Bounds {
    Bounds(
      least: columns.map { column in open[row].map { rows[row][$0][column] }.min() ?? 0 },
      greatest: columns.map { column in open[row].map { rows[row][$0][column] }.max() ?? 0 })
  }

  /// Drops readings that no choice among the other rows can balance; false where a row has none left.
  private mutating func narrow() -> Bool {
    for _ in 0..<8 {
      let each = rows.indices.map { bounds(of: $0) }
      let least = columns.map { column in each.reduce(0) { $0 &+ $1.least[column] } }
      let greatest = columns.map { column in each.reduce(0) { $0 &+ $1.greatest[column] } }
      guard columns.allSatisfy({ least[$0] <= 0 && 0 <= greatest[$0] }) else { return false }
      var hasChanged = false
      for row in rows.indices where open[row].count > 1 {
        let kept = open[row].filter { reading in
          columns.allSatisfy { column in
            let figure = rows[row][reading][column]
            return figure &+ least[column] &- each[row].least[column] <= 0
              && figure &+ greatest[column] &- each[row].greatest[column] >= 0
          }
        }
        guard !kept.isEmpty else { return false }
        if kept.count < open[row].count { hasChanged = true }
        open[row] = kept
      }
      if !hasChanged { return true }
    }
    return true
  }

  /// A sum that can be reached, and from where.
  private struct Sum {
    var figures: [Int]
    var ways: [(before: Int, reading: Int)]
  }

  /// Walks every way through the rows that are still open, and keeps those that add up.
  private func walk() -> Outcome {
    let order = rows.indices.filter { open[$0].count > 1 }.sorted { open[$0].count < open[$1].count }
    var start = columns.map { _ in 0 }
    for row in rows.indices where open[row].count == 1 {
      for column in columns { start[column] &+= rows[row][open[row][0]][column] }
    }
    var after = [Bounds(least: columns.map { _ in 0 }, greatest: columns.map { _ in 0 })]
    for row in order.reversed() {
      let own = bounds(of: row)
      let rest = after[after.count - 1]
      after.append(
        Bounds(
          least: columns.map { rest.least[$0] &+ own.least[$0] },
          greatest: columns.map { rest.greatest[$0] &+ own.greatest[$0] }))
    }
    var layers = [[Sum(figures: start, ways: [])]]
    var walked = 0
    for (step, row) in order.enumerated() {
      let rest = after[order.count - step - 1]
      var places: [[Int]: Int] = [:]
      var next: [Sum] = []
      for (before, sum) in layers[step].enumerated() {
        for reading in open[row] {
          let figures = columns.map { sum.figures[$0] &+ rows[row][reading][$0] }
          guard
            columns.allSatisfy({ figures[$0] &+ rest.least[$0] <= 0 && figures[$0] &+ rest.greatest[$0] >= 0 }
            )
          else { continue }
          walked += 1
          if let place = places[figures] {
            next[place].ways.append((before, reading))
          } else {
            places[figures] = next.count
            next.append(Sum(figures: figures, ways: [(before, reading)]))
          }
        }
        guard next.count <= TotalsSearch.mostSums.held, walked <= TotalsSearch.mostSums.walked else {
          return .gaveUp
        }
      }
      layers.append(next)
    }
    guard let end = layers[order.count].firstIndex(where: { $0.figures.allSatisfy { $0 == 0 } }) else {
      return .nothingFits
    }
    return .fits(readings(through: layers, to: end, order: order))
  }

  /// The readings on all ways that lead to `end`, from the last row to the first.
  private func readings(through layers: [[Sum]], to end: Int, order: [Int]) -> [[Int]] {
    var found = open
    var reached: Set<Int> = [end]
    for (step, row) in order.enumerated().reversed() {
      var before: Set<Int> = []
      var used: Set<Int> = []
      for place in reached {
        for way in layers[step + 1][place].ways {
          before.insert(way.before)
          used.insert(way.reading)
        }
      }
      found[row] = used.sorted()
      reached = before
    }
    return found
  }
}
