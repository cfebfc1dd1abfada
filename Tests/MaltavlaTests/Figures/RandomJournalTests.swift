import Foundation
import Goals
import Journal
import Testing

@testable import maltavla

/// `export --figures` over journals that many hands have written, held to SQLite over the journal's own lines.
@Suite struct RandomJournalTests {
  private static let plan = """
    ---
    title: Verksamhetsplan 2024–2025
    organisation: Exempelbygdens partidistrikt
    arbetarekommuner: Ale, Tjörn, Öckerö
    period: 2024..2025
    ---

    ## Samtal {#samtal}

    | Arbetarekommun | 2024 | 2025 |
    | --- | ---: | ---: |
    | Ale | 714 | 1 427 |
    | Öckerö | 371 | 742 |

    Mål:

    - Minst 120 torgmöten {#torgmoten}
    """

  /// What the lines come to, those aside that another takes back; a month, a metric and a place a row.
  private static let query = """
    create table line(day text, metric text, ak text, value text, tags text, note text, id text, crc text);
    .mode tabs
    .import '|cat plans/journal/*.tsv' line
    create table taken as
      select substr(tags, instr(tags, 'corrects=') + 9, 26) as id from line where tags like '%corrects=%'
      union select substr(tags, instr(tags, 'of=') + 3, 26) from line where value = 'void';
    .mode list
    select 'unit', metric, ak, substr(day, 1, 7) as month, sum(cast(replace(value, ',', '.') as real)), count(*)
    from line where value <> 'void' and id not in (select id from taken)
      and day between '2024-01-01' and '2025-10-31' and ak <> ''
    group by metric, ak, month
    union all
    select 'whole', metric, '', substr(day, 1, 7) as month, sum(cast(replace(value, ',', '.') as real)), count(*)
    from line where value <> 'void' and id not in (select id from taken)
      and day between '2024-01-01' and '2025-10-31'
    group by metric, month;
    """

  /// A writer's lines. Every id is named by one event at the most, for of several SQLite does not know which counts,
  /// and what names another is not named itself.
  private static func lines(_ writer: String, _ random: inout UInt64, _ free: inout [Event]) throws -> [UInt8]
  {
    let mark = WriterMark(of: try #require(Identifier(writer)))
    var bytes: [UInt8] = []
    for number in 0..<400 {
      func pick(_ count: UInt64) -> Int { Int(SplitMix64.next(&random) % count) }
      var event = Event(
        id: EventID(
          milliseconds: 1_700_000_000_000 + UInt64(number) * 1000, mark: mark, remainder: UInt64(number)),
        day: Day(number: 19_700 + pick(760)),
        metric: try #require(Identifier(pick(3) == 0 ? "torgmoten" : "samtal")),
        arbetarekommun: Arbetarekommun(["", "Ale", "Tjörn", "Öckerö"][pick(4)]),
        value: .change(Quantity(scaled: pick(5) == 0 ? 195_500 : (pick(40) - 3) * 10_000)), tags: [],
        note: ["", "", "Två par", "“citat”"][pick(4)])
      if pick(6) == 0, !free.isEmpty {
        let target = free.remove(at: pick(UInt64(free.count)))
        if pick(2) == 0 {
          event = Event(
            id: event.id, day: target.day, metric: target.metric, arbetarekommun: target.arbetarekommun,
            value: .void, tags: [Event.Tag(try #require(Identifier("of")), target.id.text)])
        } else {
          event.tags = [Event.Tag(try #require(Identifier("corrects")), target.id.text)]
          event.metric = target.metric
        }
      }
      if event.tags.isEmpty { free.append(event) }
      bytes += EventLine.bytes(of: event) + [UInt8(ascii: "\n")]
    }
    return bytes
  }

  @Test(arguments: 1...4) func sumsAgreeOnEveryRoad(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    try folder.write(RandomJournalTests.plan, to: "plans/exempelbygden-2024.md")
    var random = seed
    var free: [Event] = []
    for writer in ["anna", "bo-kansliet", "cilla"] {
      let bytes = try RandomJournalTests.lines(writer, &random, &free)
      try folder.write(String(decoding: bytes, as: UTF8.self), to: "plans/journal/\(writer).tsv")
    }
    let console = TestConsole()
    let environment = console.environment(folder: folder.url.path)
    let arguments = ["export", "--figures", "month", "--as-of", "2025-10-31"]
    try #require(Program(environment).run(arguments) == .fine)
    let rows = SeparatedValues.rows(of: console.takeScreen())
    var ours: [String: [Double]] = [:]
    for row in rows where row["scope"] != "organisation" {
      guard let sum = Double(row["sum"] ?? ""), let events = Double(row["events"] ?? "") else { continue }
      let names = ["scope", "metric", "arbetarekommun", "period"].map { row[$0] ?? "?" }
      ours[names.joined(separator: "|")] = [sum, events]
    }
    guard
      let run = try Binary.tool("sqlite3", [":memory:"], in: folder.url, input: RandomJournalTests.query)
    else {
      print("skipped: sqlite3 is not installed")
      return
    }
    try #require(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    var theirs: [String: [Double]] = [:]
    for line in run.output.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      theirs[cells.prefix(4).joined(separator: "|")] = cells.suffix(2).map {
        ((Double($0) ?? .nan) * 10_000).rounded() / 10_000
      }
    }
    #expect(ours == theirs)
    #expect(theirs.count > 100)
  }
}
