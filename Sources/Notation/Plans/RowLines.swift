import Goals

/// On which lines the rows of a target table stand.
struct RowLines {
  private var units: UnitNumbers
  private var lines: [Int?]

  init(_ known: UnitNumbers?) {
    units = known ?? UnitNumbers()
    lines = Array(repeating: nil, count: units.units.count)
  }

  /// The line of the first row of an arbetarekommun; nil where that is the one on `line`.
  mutating func firstLine(of unit: Arbetarekommun, on line: Int) -> Int? {
    let number = units.add(unit)
    if number == lines.count { lines.append(nil) }
    if let first = lines[number] { return first }
    lines[number] = line
    return nil
  }
}
