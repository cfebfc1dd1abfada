import Goals

/// SQLite with the events in a table and an index that holds all that the question needs, loaded beforehand.
struct SQLite: Peer {
  let name = "SQLite, covering index"
  let label = "SQLite"
  let program = "sqlite3"
  let installation = "apt-get install sqlite3"
  let method = """
    The events that count, corrected beforehand, as four whole numbers each in a table with a covering index in the order \
    of the question. Loading it is not timed.
    """

  private func database(_ stage: Stage) -> String { stage.file("events.sqlite") }

  func prepare(_ stage: Stage, program: String) throws(BenchmarkFailure) {
    let events = stage.file("events.rows")
    let targets = stage.file("targets.rows")
    try stage.rows(to: events) { append in
      stage.workspace.forEach { event in
        guard event.isInForce else { return }
        append(row(event.place, event.amount))
      }
    }
    try stage.rows(to: targets) { append in
      for place in FigureTable(units: stage.district.units.count).places {
        append(row(place, stage.workspace.target(at: place) ?? 0))
      }
    }
    try Preparation.run(program, ["-bail", database(stage)], input: script(stage, events, targets))
  }

  private func row(_ place: FigureTable.Place, _ number: Int) -> String {
    "\(place.metric)\t\(place.unit)\t\(place.quarter)\t\(number)\n"
  }

  private func script(_ stage: Stage, _ events: String, _ targets: String) -> String {
    let names = [
      ("metric", SyntheticDistrict.metrics.map(\.text)), ("unit", stage.district.units.map(\.name)),
      ("quarter", Quarters.names),
    ]
    let tables = names.map { table, names in
      let rows = names.enumerated().map { "(\($0), '\($1)')" }.joined(separator: ", ")
      return """
        CREATE TABLE \(table)(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        INSERT INTO \(table) VALUES \(rows);

        """
    }
    return """
      PRAGMA journal_mode = OFF;
      PRAGMA synchronous = OFF;
      \(tables.joined())
      CREATE TABLE event(metric INTEGER, unit INTEGER, quarter INTEGER, amount INTEGER);
      CREATE TABLE target(
        metric INTEGER, unit INTEGER, quarter INTEGER, target INTEGER, PRIMARY KEY (metric, unit, quarter)
      ) WITHOUT ROWID;
      .mode tabs
      .import '\(events)' event
      .import '\(targets)' target
      CREATE INDEX covering ON event(metric, unit, quarter, amount);
      ANALYZE;

      """
  }

  func launch(_ stage: Stage, program: String) -> Launch {
    Launch(program, ["-readonly", "-separator", "\t", database(stage), SQLite.question])
  }

  /// Of the ways tried this was the fastest: the index is looked into once for each figure, and the sums are made there.
  private static let question = """
    SELECT metric.name, unit.name, quarter.name,
      coalesce(
        (SELECT sum(amount) FROM event
          WHERE (metric, unit, quarter) = (target.metric, target.unit, target.quarter)), 0),
      target.target
    FROM target
    JOIN metric ON metric.id = target.metric
    JOIN unit ON unit.id = target.unit
    JOIN quarter ON quarter.id = target.quarter
    """
}
