import Goals
import Reports
import TestSupport
import Testing

@testable import Rendering

/// Rows of sums as bytes, held to the renderers that write tables and documents.
@Suite struct SumWriterTests {
  private static let asOf = Day(number: 20_088)

  /// A plan with names and words that formats must take care of.
  private static func sums() throws -> PlanSums {
    var plan = Plan(
      id: try #require(Identifier("ale-2024")), file: "ale-2024.md", title: "Plan", organisation: "Ale",
      period: try #require(Period("2024..2025")))
    plan.arbetarekommuner = ["Ale, \"norra\"", "=1+1", "Tjörn 850314-1239", "Öckerö"].compactMap {
      Arbetarekommun($0)
    }
    var goal = Goal(
      id: try #require(Identifier("samtal")), text: "Samtal", kind: .count,
      source: SourceLocation(file: "ale-2024.md", line: 1))
    goal.target = Target(.atMost, Quantity(scaled: 19_955_000))
    goal.unit = "@samtal\u{202E}"
    var level = Goal(
      id: try #require(Identifier("medlemmar")), text: "Medlemmar", kind: .level,
      source: SourceLocation(file: "ale-2024.md", line: 2))
    level.target = Target(.exactly, Quantity(450))
    plan.goals = [goal, level]
    var random = SplitMix64(seed: 3)
    var request = TallyRequest()
    PlanSums.ask(plan, by: .month, to: asOf, &request)
    var builder = TallyBuilder(request)
    for number in 0..<300 {
      let isFlow = Bool.random(using: &random)
      builder.add(
        Event(
          id: EventID(milliseconds: UInt64(number), high: 0, low: 0),
          day: plan.period.start + Int.random(in: -30...400, using: &random),
          metric: isFlow ? goal.metric : level.metric,
          arbetarekommun: ([nil] + plan.arbetarekommuner.map { $0 }).randomElement(using: &random) ?? nil,
          value: isFlow
            ? .change(Quantity(scaled: Int.random(in: -90_000_000...90_000_000, using: &random)))
            : .reading(Quantity(scaled: Int.random(in: 0...9_000_000, using: &random))),
          tags: []))
    }
    return PlanSums(of: plan, by: .month, to: asOf, from: builder.result)
  }

  private static func text(
    _ notation: SumNotation, _ sums: PlanSums, isExample: Bool = false, threads: Int? = nil
  ) -> String {
    var bytes: [UInt8] = []
    var writer = SumWriter(notation, threads: threads)
    writer.write(sums, isExample: isExample) { bytes += $0 }
    writer.finish { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [true, false]) func inCSVTheyAreTheTableThatTheRendererWrites(isExample: Bool) throws {
    let sums = try SumWriterTests.sums()
    var table = Table(columns: SumColumn.allCases.map { Table.Column(titled: .verbatim($0.rawValue)) })
    func text(_ text: String?) -> Table.Cell { text.map { .phrase(.verbatim($0)) } ?? .empty }
    sums.forEach { row in
      let metric = sums.metrics[row.spot.metric]
      let period = sums.periods[row.spot.period]
      let place: (String, String?) =
        switch sums.places[row.spot.place] {
        case .whole(let unit): ("whole", unit?.name)
        case .organisation: ("organisation", nil)
        case .unit(let unit): ("unit", unit.name)
        }
      table.rows.append(
        .cells([
          text("ale-2024"), text(metric.id.text), text(metric.measure.rawValue), text(metric.unit),
          text(place.0), text(place.1), text(period.name), .day(period.days.start), .day(period.days.end),
          row.figure.sum.map { .number($0) } ?? .empty, .number(Quantity(row.figure.events)),
          row.figure.latest.map { .day($0) } ?? .empty,
          text(row.target.map { sums.plan.goals[$0.goal].id.text }), text(row.target?.comparison.rawValue),
          row.target.map { .number($0.value) } ?? .empty, text(isExample ? "EXEMPELDATA" : ""),
        ]))
    }
    #expect(table.rows.count > 120)
    let renderer = CSVRenderer(phrasebook(.swedish))
    let written = SumWriterTests.text(.csv(renderer), sums, isExample: isExample)
    #expect(written == renderer.text(table))
    #expect(written.contains("'=1+1") && written.contains("'@samtal") && !written.contains("1239"))
  }

  @Test(arguments: [2, 3]) func threadsShareTheMetricsAndTheRowsStandInTheSameOrder(_ threads: Int) throws {
    let sums = try SumWriterTests.sums()
    for notation in [SumNotation.csv(CSVRenderer(phrasebook(.swedish))), .jsonLines] {
      let alone = SumWriterTests.text(notation, sums, threads: 1)
      #expect(SumWriterTests.text(notation, sums, threads: threads) == alone)
    }
  }

  @Test func asJSONEveryLineIsADocument() throws {
    let sums = try SumWriterTests.sums()
    let lines = SumWriterTests.text(.jsonLines, sums).split(separator: "\n")
    var rows: [SumRow] = []
    sums.forEach { rows.append($0) }
    #expect(lines.count == rows.count)
    for (line, row) in zip(lines, rows) {
      // The first and the last cells stand where they do; numbers are as JSON's own writer has them.
      #expect(line.hasPrefix("{\"plan\":\"ale-2024\",") && line.hasSuffix(",\"example\":false}"))
      #expect(line.contains(",\"sum\":\(JSON.quantity(row.figure.sum).compact),"), "\(line)")
      #expect(line.contains(",\"latest\":\(JSON.day(row.figure.latest).compact),"), "\(line)")
      #expect(line.contains(",\"target\":\(JSON.quantity(row.target?.value).compact),"), "\(line)")
    }
    #expect(!lines.joined().contains("1239") && lines.contains { $0.contains("••••") })
  }
}
