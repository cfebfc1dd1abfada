import Goals

/// The cells of one plan's rows: names written beforehand, and numbers as they come.
struct SumCells {
  private let metrics: [[UInt8]]
  private let places: [[UInt8]]
  private let periods: [[UInt8]]
  /// By the goal's number and the comparison's; the last is of no goal.
  private let goals: [[UInt8]]
  private let ending: [UInt8]
  private let beforeSum: [UInt8]
  private let beforeEvents: [UInt8]
  private let beforeLatest: [UInt8]
  private let beforeTarget: [UInt8]
  private let dayMark: [UInt8]
  private let absent: [UInt8]

  init(of sums: PlanSums, isExample: Bool, in notation: SumNotation) {
    func cells(_ columns: [SumColumn], _ texts: [String?]) -> [UInt8] {
      zip(columns, texts).flatMap { column, text in
        Array((notation.before(column) + (text.map(notation.text) ?? notation.absent)).utf8)
      }
    }
    metrics = sums.metrics.map {
      cells(SumColumn.ofMetric, [sums.plan.id.text, $0.id.text, $0.measure.rawValue, $0.unit])
    }
    places = sums.places.map { cells(SumColumn.ofPlace, [$0.scope, $0.name]) }
    periods = sums.periods.map {
      cells(SumColumn.ofPeriod, [$0.name, $0.days.start.description, $0.days.end.description])
    }
    goals =
      sums.plan.goals.flatMap { goal in
        Comparison.allCases.map { cells(SumColumn.ofGoal, [goal.id.text, $0.rawValue]) }
      } + [cells(SumColumn.ofGoal, [nil, nil])]
    ending = Array((notation.before(.example) + notation.example(isExample) + notation.rowEnd).utf8)
    beforeSum = Array(notation.before(.sum).utf8)
    beforeEvents = Array(notation.before(.events).utf8)
    beforeLatest = Array(notation.before(.latest).utf8)
    beforeTarget = Array(notation.before(.target).utf8)
    dayMark = Array(notation.dayMark.utf8)
    absent = Array(notation.absent.utf8)
  }

  /// Adds a row.
  func write(_ row: SumRow, to bytes: inout [UInt8]) {
    bytes += metrics[row.spot.metric]
    bytes += places[row.spot.place]
    bytes += periods[row.spot.period]
    bytes += beforeSum
    write(row.figure.sum, to: &bytes)
    bytes += beforeEvents
    bytes.append(number: UInt(row.figure.events))
    bytes += beforeLatest
    if let latest = row.figure.latest {
      bytes += dayMark
      bytes.append(latest)
      bytes += dayMark
    } else {
      bytes += absent
    }
    bytes +=
      goals[row.target.map { $0.goal * Comparison.allCases.count + $0.comparison.number } ?? goals.count - 1]
    bytes += beforeTarget
    write(row.target?.value, to: &bytes)
    bytes += ending
  }

  private func write(_ value: Quantity?, to bytes: inout [UInt8]) {
    if let value { bytes.append(value) } else { bytes += absent }
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
