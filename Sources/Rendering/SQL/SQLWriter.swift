public import Goals

/// Writes a workspace as a database: SQL that makes its tables and fills them, a piece at a time.
public struct SQLWriter {
  private var rows = 0
  private var table = ""
  private var text = ""

  /// How many rows a statement inserts.
  private static let most = 500

  /// A writer; `heading` is the comment on the first line. Each piece is handed over as it is finished.
  public init(heading: String) {
    text = "-- \(heading)\nbegin;\n\n" + SQLSchema.tables
  }

  /// An event in force.
  public mutating func write(
    _ event: Event, writer: Identifier, note: String, isExample: Bool, to take: ([UInt8]) -> Void
  ) {
    let (kind, value, level) = event.value.columns
    insert(
      into: "event",
      [
        SQLLiteral.text(event.id.text), SQLLiteral.day(event.day), SQLLiteral.text(event.metric.text),
        SQLLiteral.text(event.arbetarekommun?.name ?? ""), SQLLiteral.text(kind), SQLLiteral.number(value),
        level.map(SQLLiteral.text) ?? "null",
        SQLLiteral.text(event.tags.map { "\($0.name)=\($0.value)" }.joined(separator: ";")),
        SQLLiteral.text(note), SQLLiteral.text(writer.text), SQLLiteral.flag(isExample),
      ])
    handOver(to: take)
  }

  /// A plan, with what it asks for each quarter.
  public mutating func write(_ sums: PlanSums, to take: ([UInt8]) -> Void) {
    let plan = sums.plan
    insert(
      into: "plan",
      [
        SQLLiteral.text(plan.id.text), SQLLiteral.text(plan.title), SQLLiteral.text(plan.organisation),
        SQLLiteral.day(plan.period.start), SQLLiteral.day(plan.period.end),
      ])
    for place in sums.places {
      for counted in place.counted(in: plan) {
        insert(
          into: "place",
          [plan.id.text, place.scope, place.name ?? "", counted?.name ?? ""].map(SQLLiteral.text))
      }
    }
    sums.forEach { row in
      let metric = sums.metrics[row.spot.metric]
      let place = sums.places[row.spot.place]
      let period = sums.periods[row.spot.period]
      let names = [
        plan.id.text, metric.id.text, metric.measure.rawValue, place.scope, place.name ?? "", period.name,
      ]
      insert(
        into: "asked",
        names.map(SQLLiteral.text) + [SQLLiteral.day(period.days.start), SQLLiteral.day(period.days.end)]
          + [
            row.target.map { SQLLiteral.text(plan.goals[$0.goal].id.text) } ?? "null",
            row.target.map { SQLLiteral.text($0.comparison.rawValue) } ?? "null",
            SQLLiteral.number(row.target?.value),
            SQLLiteral.number(metric.measure == .stock ? row.figure.sum : nil),
          ])
    }
    handOver(to: take)
  }

  /// Ends the document.
  public mutating func finish(to take: ([UInt8]) -> Void) {
    endStatement()
    text += "\n" + SQLSchema.view + "\ncommit;\n"
    take(Array(text.utf8))
    text = ""
  }

  private mutating func insert(into table: String, _ values: [String]) {
    if self.table != table || rows == SQLWriter.most {
      endStatement()
      text += "insert into \(table) values"
      self.table = table
    }
    text += (rows == 0 ? "\n(" : ",\n(") + values.joined(separator: ",") + ")"
    rows += 1
  }

  private mutating func endStatement() {
    if rows > 0 { text += ";\n" }
    rows = 0
    table = ""
  }

  private mutating func handOver(to take: ([UInt8]) -> Void) {
    guard text.utf8.count > 1 << 16 else { return }
    take(Array(text.utf8))
    text = ""
  }
}

extension SumPlace {
  /// The places of events that make up the figures.
  fileprivate func counted(in plan: Plan) -> [Arbetarekommun?] {
    switch self {
    case .whole: plan.places
    case .organisation: [nil]
    case .unit(let unit): [unit]
    }
  }
}
