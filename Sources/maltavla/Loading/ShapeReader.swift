import Arguments
import Goals
import Journal
import Text

/// Finds out what the columns of a table say, by options, by what is remembered, and by the headings themselves.
struct ShapeReader {
  let call: Call
  let lookup: Lookup
  let table: DelimitedText
  let memory: ColumnMemory
  /// The year that days and months without one are of.
  let year: Int?

  func shape() throws(Failure) -> TableShape {
    let rows = table.rows.filter { !$0.isBlank }
    // Above the headings a title may stand alone in its row.
    let start = rows.firstIndex { row in row.cells.count { !$0.isBlank } > 1 } ?? 0
    guard rows.indices.contains(start) else { throw Failure(.load(.noTable(table.name)), .malformed) }
    let headings = rows[start].cells
    var shape = TableShape(headings: headings, rows: rows[(start + 1)...])
    if let heading = PersonHeadings.first(in: headings.map(\.text)) {
      throw Failure(.load(.personColumn(heading)), .malformed)
    }
    guard !shape.rows.isEmpty else { throw Failure(.load(.noRows(table.name)), .malformed) }
    if start > 0 { call.complain(.note, .load(.above(rows: start))) }
    try take(options: &shape)
    try takeWords(&shape)
    if shape.amounts.isEmpty { try spread(&shape) } else { takeLabels(&shape) }
    guard !shape.amounts.isEmpty else {
      throw Failure(.load(.noAmount(headings.map(\.text).filter { !$0.isEmpty })), .malformed)
    }
    return shape
  }

  /// What the person says now, and what was said of a table with the same headings before.
  private func take(options shape: inout TableShape) throws(Failure) {
    let known = shape.headings.map(\.text)
    let said = try ColumnOption.all(of: call)
    for option in said {
      let folded = Slug.make(from: option.heading)
      guard let column = known.firstIndex(where: { $0 == option.heading || Slug.make(from: $0) == folded })
      else {
        let near = NearMiss.best(for: option.heading, among: known)
        throw Failure(
          .load(.noSuchColumn(option.heading, suggestion: near, known: known.filter { !$0.isEmpty })))
      }
      shape.roles[column] = option.role
      shape.chosen.append(ColumnOption(role: option.role, heading: known[column]))
    }
    let remembered = memory.options(for: known).filter { old in !said.contains { $0.role == old.role } }
    var used: [(ColumnRole, String)] = []
    for option in remembered {
      guard let column = known.firstIndex(of: option.heading), shape.roles[column] == nil else { continue }
      shape.roles[column] = option.role
      shape.chosen.append(option)
      used.append((option.role, option.heading))
    }
    if !used.isEmpty { call.complain(.note, .load(.remembered(used))) }
  }

  /// What the headings themselves say, and the tags that a plan asks for.
  private func takeWords(_ shape: inout TableShape) throws(Failure) {
    let asked = Set(lookup.plans.flatMap(\.goals).compactMap(\.distinctTag))
    let taken = Set(shape.roles.values)
    var own: [Int: ColumnRole] = [:]
    for (column, heading) in shape.headings.enumerated() where shape.roles[column] == nil {
      let tag = asked.first { $0.text == Slug.make(from: heading.text) }.map { ColumnRole.tag($0) }
      if let role = HeadingWords.role(of: heading.text) ?? tag, !taken.contains(role) { own[column] = role }
    }
    let chosenAmount = taken.contains(where: \.isAmount)
    for (column, role) in own where !(chosenAmount && role.isAmount) { shape.roles[column] = role }
    for role in Set(shape.roles.values) where role != .ignored {
      let columns = shape.roles.filter { $0.value == role }.keys.sorted()
      guard columns.count > 1 else { continue }
      throw Failure(.load(.twoColumns(role, columns.map { shape.headings[$0].text })), .malformed)
    }
  }

  /// Reads the headings of a wide table as metrics, arbetarekommuner or months, whichever most of them are.
  private func spread(_ shape: inout TableShape) throws(Failure) {
    var pivots: [Int: TableShape.Pivot] = [:]
    for (column, heading) in shape.headings.enumerated() where shape.roles[column] == nil {
      if HeadingWords.isTotal(heading.text) {
        shape.totals.insert(column)
      } else {
        pivots[column] = pivot(heading.text)
      }
    }
    let sorts = Dictionary(grouping: pivots, by: \.value.sort)
    guard let most = sorts.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) else { return }
    shape.pivots = pivots.filter { $0.value.sort == most.key }
    if let column = shape.pivots.filter({ $0.value == .yearless }).keys.min() {
      throw Failure(.load(.yearless(shape.headings[column].text)))
    }
    takeLabels(&shape)
    for column in shape.headings.indices
    where shape.isFree(column) {
      // A column of numbers with an unknown heading would be figures that nobody counts.
      guard shape.rows.contains(where: { $0[column].map { Quantity(swedish: $0.text) != nil } ?? false })
      else {
        continue
      }
      let names = Set(lookup.plans.flatMap { $0.metrics.map(\.text) + $0.arbetarekommuner.map(\.name) })
      throw Failure(
        .load(
          .strangeColumn(
            shape.headings[column].text,
            suggestion: NearMiss.best(for: shape.headings[column].text, among: names.sorted()))),
        .malformed)
    }
  }

  /// What the rows are about may stand in a column whose heading does not say it, or that has none: then its cells
  /// do. Only what is missed otherwise is looked for.
  private func takeLabels(_ shape: inout TableShape) {
    var missed: Set<TableShape.Pivot.Sort> = [.metric, .unit, .period]
    missed.subtract(shape.pivots.values.map(\.sort))
    for sort in missed where shape.column(sort.role) != nil { missed.remove(sort) }
    if call.invocation.has(.metric) { missed.remove(.metric) }
    if call.invocation.has(.ak) { missed.remove(.unit) }
    // A number such as 2024 may be a year or anything; a day says what it is, and has a heading that does.
    if shape.pivots.isEmpty { missed.remove(.period) }
    for column in shape.headings.indices where shape.isFree(column) {
      let labels = shape.rows.prefix(200).compactMap { $0[column]?.text }
        .filter { !$0.isEmpty && !HeadingWords.isTotal($0) }
      let sorts = Dictionary(grouping: labels.compactMap { pivot($0)?.sort }, by: { $0 })
      // A slip among them is told of where it stands.
      guard let (sort, found) = sorts.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }),
        found.count * 2 >= labels.count, missed.remove(sort) != nil
      else { continue }
      shape.roles[column] = sort.role
      let heading = shape.headings[column].text
      if !heading.isEmpty { call.complain(.note, .load(.understood(sort.role, heading))) }
    }
  }

  /// What a word says that must be whole: a beginning of a name is none here.
  private func pivot(_ text: String) -> TableShape.Pivot? {
    let folded = Slug.make(from: text)
    guard !folded.isEmpty else { return nil }
    if let unit = lookup.plans.lazy.flatMap(\.arbetarekommuner).first(where: {
      Slug.make(from: $0.name) == folded
    }) {
      return .unit(unit)
    }
    let goals = lookup.plans.flatMap(\.goals)
    if lookup.plans.contains(where: { $0.metrics.contains { $0.text == folded } }),
      let id = Identifier(folded)
    {
      return .metric(id)
    }
    if let goal = goals.first(where: { $0.id.text == folded || $0.name.map(Slug.make) == folded }) {
      return .metric(goal.metric)
    }
    return switch TimeCell.read(text, year: year) {
    case .day(let day): Period(day, day).map { .period($0) }
    case .period(let period): .period(period)
    case .yearless: .yearless
    case .none: nil
    }
  }
}

extension TableShape.Pivot {
  /// Which of the three a heading is.
  enum Sort: Int, Comparable {
    case period, unit, metric
    static func < (left: Sort, right: Sort) -> Bool { left.rawValue < right.rawValue }

    /// What a column of such words says.
    var role: ColumnRole {
      switch self {
      case .metric: .metric
      case .unit: .arbetarekommun
      case .period: .day
      }
    }
  }

  var sort: Sort {
    switch self {
    case .metric: .metric
    case .unit: .unit
    case .period, .yearless: .period
    }
  }
}
