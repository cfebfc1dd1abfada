import Goals

/// A table of targets whose rows are read, on its way to one `FoundTable` for each group of its columns.
struct TargetTable {
  let header: TargetHeader
  private let rows: [TargetRow]
  private let total: TargetRow?
  private let unreadable: [String]
  /// The reading that each row got; the total's last.
  private let chosen: [[Figure]]
  /// Rows of which nothing decided the reading.
  private let ambiguous: Set<Int>

  /// Weighs the rows' readings; `unreadable` are rows that could not be read at all.
  init(header: TargetHeader, rows: [TargetRow], total: TargetRow?, unreadable: [String]) {
    self.header = header
    self.total = total
    var decision = ReadingDecision(header: header, rows: rows, total: total, isWhole: unreadable.isEmpty)
    let decided = decision.decide()
    // A guess at the length of a number is worth showing; a guess at which cell is empty is not.
    let kept = rows.indices.filter { !(decided.ambiguous.contains($0) && rows[$0].hasHoles) }
    self.unreadable = unreadable + Set(rows.indices).subtracting(kept).sorted().map { rows[$0].text }
    self.rows = kept.map { rows[$0] }
    chosen = kept.map { decided.chosen[$0] } + decided.chosen.dropFirst(rows.count)
    ambiguous = Set(kept.indices.filter { decided.ambiguous.contains(kept[$0]) })
  }

  /// Whether enough rows are places to believe a table whose header does not say what its rows are.
  var showsPlaces: Bool {
    let places = rows.count { Municipalities.contains($0.name) }
    return places * 2 >= rows.count
  }

  /// The tables of its groups of columns, each under the title and its own label. A group without a single figure
  /// promises nothing, and is left out.
  func tables(title: String?, labels: [String], line: Int, endLine: Int) -> [FoundTable] {
    let contents = contents()
    return contents.enumerated().compactMap { group, found in
      guard !found.targets.isEmpty else { return nil }
      let label = labels.count == contents.count ? labels[group] : nil
      return FoundTable(
        title: TargetTable.joined(title, label), line: line, endLine: endLine,
        content: .targets(found.targets, totals: found.totals), concerns: found.concerns)
    }
  }

  /// "Bilaga 2" and "Samtal" are "Bilaga 2: Samtal".
  private static func joined(_ title: String?, _ label: String?) -> String? {
    guard let title, let label else { return title ?? label }
    return title + ": " + label
  }

  /// What a group of columns holds, with what a person should look at.
  private struct Group {
    var targets: [UnitTarget] = []
    var totals: [Int: Quantity] = [:]
    var concerns: [Concern] = []
  }

  private func contents() -> [Group] {
    let years = header.years
    let groups = header.groups ?? 1
    let length = years.count / max(groups, 1)
    let places = header.columns.indices.filter {
      if case .year = header.columns[$0].kind { true } else { false }
    }
    return (0..<groups).map { group in
      let columns = (group * length..<(group + 1) * length).map { (place: places[$0], year: years[$0]) }
      return content(columns)
    }
  }

  private func content(_ columns: [(place: Int, year: Int)]) -> Group {
    var group = Group()
    var seen: Set<Arbetarekommun> = []
    var computed: [Int: Quantity] = [:]
    for (index, row) in rows.enumerated() {
      guard let unit = Arbetarekommun(row.name) else { continue }
      if ambiguous.contains(index) { group.concerns.append(.ambiguousRow(unit)) }
      for column in columns {
        computed[column.year, default: .zero] += chosen[index][column.place].quantity ?? .zero
      }
      guard seen.insert(unit).inserted else {
        group.concerns.append(.repeatedRow(unit))
        continue
      }
      for column in columns {
        guard let value = chosen[index][column.place].quantity else { continue }
        group.targets.append(UnitTarget(arbetarekommun: unit, year: column.year, value: value))
      }
      if let concern = rowConcern(row, chosen[index], unit) { group.concerns.append(concern) }
    }
    if total != nil, let figures = chosen.last {
      for column in columns { group.totals[column.year] = figures[column.place].quantity }
    }
    group.concerns += unreadable.map { .unreadableRow($0) }
    if unreadable.isEmpty, !(rows + [total].compactMap(\.self)).contains(where: \.hasPercent) {
      for column in columns {
        guard let stated = group.totals[column.year], let sum = computed[column.year], stated != sum else {
          continue
        }
        group.concerns.append(.totalMismatch(year: column.year, stated: stated, computed: sum))
      }
    }
    group.concerns += strangers
    return group
  }

  /// A row whose own sum is stated and wrong.
  private func rowConcern(_ row: TargetRow, _ figures: [Figure], _ unit: Arbetarekommun) -> Concern? {
    guard !row.hasPercent, let (stated, computed) = header.sum(of: figures), stated != computed else {
      return nil
    }
    return .rowSumMismatch(unit, stated: stated, computed: computed)
  }

  /// Rows that no register knows, in a table where most rows are municipalities: mostly slips of the pen.
  private var strangers: [Concern] {
    let strange = rows.map(\.name).filter { !Municipalities.contains($0) }
    guard TableWords.isMunicipal(header.unit) || header.unit.isEmpty, strange.count * 2 < rows.count else {
      return []
    }
    return strange.map { .unknownPlace($0) }
  }
}

extension TargetHeader {
  /// What a row states as its sum, and what its years add up to; nil where it states none.
  func sum(of figures: [Figure]) -> (stated: Quantity, computed: Quantity)? {
    guard let place = columns.firstIndex(where: { $0.kind == .sum }), let stated = figures[place].quantity,
      groups == 1
    else { return nil }
    var computed = Quantity.zero
    for (column, figure) in zip(columns, figures) {
      if case .year = column.kind { computed += figure.quantity ?? .zero }
    }
    return (stated, computed)
  }
}
