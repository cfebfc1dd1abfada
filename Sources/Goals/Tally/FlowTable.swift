/// What the events of each metric at each place come to, stretch by stretch between a request's cuts: numbers in one
/// row after the other, for there may be thousands of places.
struct FlowTable: Sendable {
  /// How many stretches a row has.
  private let stretches: Int
  private var cells: [Tally.Flow] = []
  /// The places, numbered as they came.
  private var units: [Arbetarekommun?] = []
  private var numbers: [Arbetarekommun?: Int] = [:]
  /// Where the row of each metric that is asked for stands at each place, by the place's number; -1 where there is none.
  private var rows: [Identifier: [Int32]]

  /// Nothing, of some metrics in so many stretches. Others take no room: a journal may name any number of them, and the
  /// places of each are numbered together.
  init(of metrics: Set<Identifier>, stretches: Int) {
    self.stretches = stretches
    rows = Dictionary(uniqueKeysWithValues: metrics.map { ($0, []) })
  }

  /// What a reader has summed itself, place by place; one that comes twice has what both have.
  init(
    _ cells: consuming [Tally.Flow], at places: [Tally.Place], of metrics: Set<Identifier>, stretches: Int
  ) {
    self.init(of: metrics, stretches: stretches)
    self.cells = cells
    for (number, place) in places.enumerated() {
      guard let row = claim(place, Int32(number)), row != number else { continue }
      for stretch in 0..<stretches {
        self.cells[row * stretches + stretch] += self.cells[number * stretches + stretch]
        self.cells[number * stretches + stretch] = Tally.Flow()
      }
    }
  }

  /// What was told of a metric at a place, stretch by stretch; nil where there is none.
  func row(of metric: Identifier, at unit: Arbetarekommun?) -> ArraySlice<Tally.Flow>? {
    rows[metric].flatMap { row(of: $0, at: numbers[unit]) }
  }

  /// The number of a place; nil where it has none.
  func number(of unit: Arbetarekommun?) -> Int? { numbers[unit] }

  /// What was told of a metric at some places by their numbers, stretch by stretch; nil where there is none.
  func rows(of metric: Identifier, at places: [Int?]) -> [ArraySlice<Tally.Flow>?] {
    let rows = rows[metric] ?? []
    return places.map { row(of: rows, at: $0) }
  }

  private func row(of rows: [Int32], at place: Int?) -> ArraySlice<Tally.Flow>? {
    guard let place, place < rows.count, rows[place] >= 0 else { return nil }
    return cells(of: rows[place])
  }

  /// Adds to one stretch.
  mutating func add(_ flow: Tally.Flow, to stretch: Int, at place: Tally.Place) {
    let next = cells.count / stretches
    guard let row = claim(place, Int32(next)) else { return }
    if row == next { cells.append(contentsOf: repeatElement(Tally.Flow(), count: stretches)) }
    cells[row * stretches + stretch] += flow
  }

  /// Adds all that another table of the same stretches has.
  mutating func add(_ other: FlowTable) {
    guard !cells.isEmpty else {
      self = other
      return
    }
    // Places are looked up once and not for every metric.
    let numbers = other.units.map { claimNumber(of: $0) }
    for (metric, theirs) in other.rows {
      for (number, row) in zip(numbers, theirs) where row >= 0 { add(other.cells(of: row), metric, number) }
    }
  }

  /// Adds a row.
  private mutating func add(_ row: ArraySlice<Tally.Flow>, _ metric: Identifier, _ number: Int) {
    guard let own = rows[metric]?.claim(number, Int32(cells.count / stretches)) else { return }
    if own * stretches == cells.count {
      cells += row
    } else {
      for (stretch, flow) in row.enumerated() { cells[own * stretches + stretch] += flow }
    }
  }

  /// The row of a metric at a place: `row` where it has none yet; nil where the metric is not asked for.
  private mutating func claim(_ place: Tally.Place, _ row: Int32) -> Int? {
    guard rows[place.metric] != nil else { return nil }
    let number = claimNumber(of: place.arbetarekommun)
    return rows[place.metric]?.claim(number, row)
  }

  /// The number of a place, which is given one if it has none.
  private mutating func claimNumber(of unit: Arbetarekommun?) -> Int {
    // Places that follow each other are mostly the same one's.
    if let last = units.last, last == unit { return units.count - 1 }
    if let known = numbers[unit] { return known }
    numbers[unit] = units.count
    units.append(unit)
    return units.count - 1
  }

  private func cells(of row: Int32) -> ArraySlice<Tally.Flow> {
    let start = Int(row) * stretches
    return cells[start..<start + stretches]
  }

  /// Hands over the places of which anything was told, with their rows.
  private func forEach(_ body: (Tally.Place, ArraySlice<Tally.Flow>) -> Void) {
    for (metric, rows) in rows {
      for (unit, row) in zip(units, rows) where row >= 0 {
        let cells = cells(of: row)
        if cells.contains(where: { $0.events > 0 }) {
          body(Tally.Place(metric: metric, arbetarekommun: unit), cells)
        }
      }
    }
  }
}

extension FlowTable: Equatable {
  /// Whether both tell the same of the same places, in whatever order these came.
  static func == (left: FlowTable, right: FlowTable) -> Bool {
    left.isTold(by: right) && right.isTold(by: left)
  }

  private func isTold(by other: FlowTable) -> Bool {
    var isTold = true
    forEach { place, cells in
      isTold = isTold && other.row(of: place.metric, at: place.arbetarekommun) == cells
    }
    return isTold
  }
}

extension [Int32] {
  /// The element at `index`, which becomes `value` where there is none yet.
  fileprivate mutating func claim(_ index: Int, _ value: Int32) -> Int {
    while count <= index { append(-1) }
    if self[index] < 0 { self[index] = value }
    return Int(self[index])
  }
}
