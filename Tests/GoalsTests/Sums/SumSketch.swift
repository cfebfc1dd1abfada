import Goals

/// The rows of a plan's sums, written shortly: `samtal Ale 2024-Q1 12/177`, with `-` for nothing known.
enum SumSketch {
  static func rows(
    _ plan: Plan, _ step: CalendarStep, to day: String, _ events: [String]
  ) throws -> [SumRow] {
    var rows: [SumRow] = []
    try sums(plan, step, to: day, events).forEach { rows.append($0) }
    return rows
  }

  static func sums(_ plan: Plan, _ step: CalendarStep, to day: String, _ events: [String]) throws -> PlanSums
  {
    let day = try Sketch.day(day)
    var request = TallyRequest()
    PlanSums.ask(plan, by: step, to: day, &request)
    let tally = TallyBuilder.tally(try Sketch.events(events), for: request)
    return PlanSums(of: plan, by: step, to: day, from: tally)
  }

  static func lines(_ plan: Plan, _ step: CalendarStep, to day: String, _ events: [String]) throws -> [String]
  {
    let sums = try sums(plan, step, to: day, events)
    var lines: [String] = []
    sums.forEach { row in
      let place =
        switch sums.places[row.spot.place] {
        case .whole: "*"
        case .organisation: "-"
        case .unit(let unit): unit.name
        }
      let figure = row.figure.sum?.journalText ?? "-"
      let target = row.target.map { "\($0.comparison == .atMost ? "<=" : "")\($0.value.journalText)" } ?? "-"
      let name = "\(sums.metrics[row.spot.metric].id) \(place) \(sums.periods[row.spot.period].name)"
      lines.append("\(name) \(figure)/\(target)")
    }
    return lines
  }
}
