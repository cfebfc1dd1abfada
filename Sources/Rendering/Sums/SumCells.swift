import Goals

/// The cells of one plan's rows: names written beforehand, and numbers as they come.
struct SumCells {
  private typealias Cell = CellTexts.Cell

  private let texts: CellTexts
  private let metrics: [Cell]
  private let places: [Cell]
  /// Each with what stands before the sum.
  private let periods: [Cell]
  /// By the goal's number and the comparison's, each with what stands before the target; the last is of no goal.
  private let goals: [Cell]
  private let ending: Cell
  private let beforeEvents: Cell
  private let beforeLatest: Cell
  private let dayMark: Cell
  private let absent: Cell

  /// How much room a row takes at most: nine texts, and numbers and a day of at most twenty-odd letters each.
  let longestRow: Int

  init(of sums: PlanSums, isExample: Bool, in notation: SumNotation) {
    var pool = CellTexts()
    func text(_ columns: [SumColumn], _ texts: [String?], before next: SumColumn? = nil) -> String {
      let cells = zip(columns, texts).map { column, text in
        notation.before(column) + (text.map(notation.text) ?? notation.absent)
      }
      return cells.joined() + (next.map(notation.before) ?? "")
    }
    metrics = sums.metrics.map {
      pool.add(text(SumColumn.ofMetric, [sums.plan.id.text, $0.id.text, $0.measure.rawValue, $0.unit]))
    }
    places = sums.places.map { pool.add(text(SumColumn.ofPlace, [$0.scope, $0.name])) }
    periods = sums.periods.map {
      let days = [$0.name, $0.days.start.description, $0.days.end.description]
      return pool.add(text(SumColumn.ofPeriod, days, before: .sum))
    }
    let asked = sums.plan.goals.flatMap { goal in Comparison.allCases.map { [goal.id.text, $0.rawValue] } }
    goals = (asked + [[nil, nil]]).map { pool.add(text(SumColumn.ofGoal, $0, before: .target)) }
    ending = pool.add(notation.before(.example) + notation.example(isExample) + notation.rowEnd)
    beforeEvents = pool.add(notation.before(.events))
    beforeLatest = pool.add(notation.before(.latest))
    dayMark = pool.add(notation.dayMark)
    absent = pool.add(notation.absent)
    texts = pool
    longestRow = 9 * pool.longest + 5 * 32 + MutableRawSpan.slack
  }

  /// Writes a row from a place on, where there is room for the longest; gives back where it ends.
  func write(_ row: SumRow, to room: inout MutableRawSpan, at place: Int) -> Int {
    let texts = texts.bytes.span.bytes
    var end = room.put(metrics[row.spot.metric], of: texts, at: place)
    end = room.put(places[row.spot.place], of: texts, at: end)
    end = room.put(periods[row.spot.period], of: texts, at: end)
    end = put(row.figure.sum, of: texts, to: &room, at: end)
    end = room.put(beforeEvents, of: texts, at: end)
    end = room.put(number: UInt(row.figure.events), at: end)
    end = room.put(beforeLatest, of: texts, at: end)
    if let latest = row.figure.latest {
      end = room.put(dayMark, of: texts, at: end)
      end = room.put(latest, at: end)
      end = room.put(dayMark, of: texts, at: end)
    } else {
      end = room.put(absent, of: texts, at: end)
    }
    let goal =
      row.target.map { $0.goal * Comparison.allCases.count + $0.comparison.number } ?? goals.count - 1
    end = room.put(goals[goal], of: texts, at: end)
    end = put(row.target?.value, of: texts, to: &room, at: end)
    return room.put(ending, of: texts, at: end)
  }

  @inline(__always)
  private func put(
    _ value: Quantity?, of texts: RawSpan, to room: inout MutableRawSpan, at place: Int
  ) -> Int {
    guard let value else { return room.put(absent, of: texts, at: place) }
    return room.put(value, at: place)
  }
}

extension SumPlace {
  /// What sort of place it is, as programs know it.
  var scope: String {
    switch self {
    case .whole: "whole"
    case .organisation: "organisation"
    case .unit: "unit"
    }
  }

  /// Its arbetarekommun's name; nil for the organisation and for a whole of several.
  var name: String? {
    switch self {
    case .whole(let only): only?.name
    case .organisation: nil
    case .unit(let unit): unit.name
    }
  }
}

extension Comparison {
  fileprivate var number: Int {
    switch self {
    case .atLeast: 0
    case .atMost: 1
    case .exactly: 2
    }
  }
}
