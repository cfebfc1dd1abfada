import Goals

/// Chooses a reading for each row of a target table: by the row's own sum, by the totals, else by likeness.
struct ReadingDecision {
  private let columns: Int
  private let isWhole: Bool
  private let hasTotal: Bool
  /// The rows' readings, the total's last.
  private var readings: [[[Figure]]]

  init(header: TargetHeader, rows: [TargetRow], total: TargetRow?, isWhole: Bool) {
    columns = header.columns.count
    self.isWhole = isWhole
    hasTotal = total != nil
    readings = (rows + [total].compactMap(\.self)).map { row in
      guard row.readings.count > 1 else { return row.readings }
      let fitting = row.readings.filter { figures in
        header.sum(of: figures).map { $0.stated == $0.computed } ?? false
      }
      return fitting.isEmpty ? row.readings : fitting
    }
  }

  /// The figures of each row, the total's last, and the rows of which nothing decided the reading.
  mutating func decide() -> (chosen: [[Figure]], ambiguous: Set<Int>) {
    if readings.contains(where: { $0.count > 1 }), hasTotal, isWhole { askTotals() }
    let open = readings.indices.filter { readings[$0].count > 1 }
    let last = readings.count - 1
    let ambiguous = Set(open.filter { !(hasTotal && $0 == last) })
    return (likeliest(), ambiguous)
  }

  /// Where a column does not add up whatever is chosen, the others may still decide.
  private mutating func askTotals() {
    let all = Array(0..<columns)
    let sound = all.filter { !isHopeless($0) }
    if ask(sound) || sound.count < 2 { return }
    let before = readings
    var answers: [[[[Figure]]]] = []
    for left in sound {
      readings = before
      if ask(sound.filter { $0 != left }), !answers.contains(readings) { answers.append(readings) }
    }
    readings = answers.count == 1 ? answers[0] : before
  }

  /// Whether the column is the same in all readings and does not add up.
  private func isHopeless(_ column: Int) -> Bool {
    let figures = readings.map { Set($0.map { $0[column] }) }
    guard figures.allSatisfy({ $0.count == 1 }) else { return false }
    let values = figures.map { $0.first?.quantity ?? .zero }
    return values.dropLast().reduce(.zero, +) != values.last
  }

  /// Keeps the readings that add up in some columns; false where none do.
  private mutating func ask(_ places: [Int]) -> Bool {
    guard !places.isEmpty, readings.count <= 2_000 else { return false }
    let last = readings.count - 1
    let rows = readings.enumerated().map { row, readings in
      readings.map { figures in
        places.map { (row == last ? -1 : 1) * (figures[$0].quantity ?? .zero).scaled }
      }
    }
    var search = TotalsSearch(rows, columns: places.count)
    guard case .fits(let kept) = search.outcome() else { return false }
    readings = zip(readings, kept).map { readings, kept in kept.map { readings[$0] } }
    return true
  }

  /// One reading for each row: where several are left, the one whose figures are as long as those of clear rows.
  private func likeliest() -> [[Figure]] {
    let rows = hasTotal ? readings.dropLast() : readings[...]
    let clear = rows.filter { $0.count == 1 }.compactMap(\.first)
    let typical: [Int?] = (0..<columns).map { column in
      let lengths = clear.compactMap { $0[column].quantity?.digits }
      return lengths.isEmpty ? nil : lengths.reduce(0, +) / lengths.count
    }
    return readings.map { readings in
      readings.min { strangeness($0, typical) < strangeness($1, typical) } ?? []
    }
  }

  private func strangeness(_ figures: [Figure], _ typical: [Int?]) -> Int {
    let lengths = figures.map { $0.quantity?.digits ?? 0 }
    let usual = lengths.reduce(0, +) / max(lengths.count, 1)
    return zip(lengths, typical).reduce(0) { sum, pair in
      let off = abs(pair.0 - (pair.1 ?? usual))
      return sum + off * off
    }
  }
}

extension Quantity {
  /// How many digits its whole part has.
  fileprivate var digits: Int { String(floor).utf8.count }
}
