import Goals
import Reports

/// Tables like those of the reports.
enum SampleTables {
  static func text(_ text: String) -> Table.Cell { .phrase(.verbatim(text)) }

  static func row(_ outlook: Outlook, _ name: String, _ actual: Int, _ target: Int, _ planned: Double?)
    -> Table
    .Row
  {
    let share = Double(actual) / Double(target)
    return .cells([
      .mark(outlook), text(name), .bar(Table.Bar(filled: share, planned: planned)),
      .phrase(
        .ofTarget(actual: Quantity(actual), target: Quantity(target), unit: .things, share: share)),
      planned.map { .difference(Quantity(actual - Int($0 * Double(target)))) } ?? .unknown,
      .phrase(.outlook(outlook, outlook == .unmeasured ? .noBaseline : nil)),
    ])
  }

  /// Goals under two areas, one with a long name.
  static let status: Table = {
    var table = Table(columns: [
      Table.Column(nil), Table.Column(.goal, isFlexible: true), Table.Column(.barKey),
      Table.Column(.actual, .right), Table.Column(.againstPlan, .right), Table.Column(.outlook),
    ])
    table.rows = [
      .group(.section(.area("Organisation"))),
      row(.unlikely, "Dörrknackning 2024", 2_874, 6_677, 0.5),
      row(.likely, "Prioriterade valdistrikt med minst ett samtal", 31, 59, 0.24),
      .group(
        .section(.area("Facklig-politisk samverkan, studier och medlemmarnas egen organisering i distriktet"))
      ),
      row(.unmeasured, "目标 🌹", 0, 8, nil),
      row(.reached, "Motioner", 4, 4, 1),
    ]
    return table
  }()

  /// Figures per arbetarekommun with a sum.
  static let units: Table = {
    var table = Table(columns: [
      Table.Column(.unit, isFlexible: true), Table.Column(.soFar, .right), Table.Column(.share, .right),
      Table.Column(.reported, .right),
    ])
    table.rows = [
      .cells([text("Öckerö"), .number(Quantity(218)), .share(0.59), .day(Day(number: 19_904))]),
      .cells([text("Härryda"), .number(Quantity(1_553)), .share(0.999), .empty]),
      .total([text("Distriktet"), .number(Quantity(1_771)), .share(1), .empty]),
    ]
    return table
  }()
}
