import Foundation
import Testing

@testable import maltavla

/// `export --figures` held to other roads: SQLite over the events that `export` writes, and what `status` expects.
@Suite struct FiguresExportTests {
  private static let plans = [
    "goteborgsomradet-2024", "linkoping-2024", "norrkoping-2020", "norrkoping-2023", "sandviken-2025",
  ]

  private static func answer(_ arguments: [String]) throws -> String {
    let console = TestConsole()
    try #require(Program(console.environment(folder: Repository.root.path)).run(arguments) == .fine)
    return console.takeScreen()
  }

  /// Rows whose sum or number of events is another than that of the events between their days, and events that no row
  /// counts.
  private static let query = """
    .mode csv
    .import events.csv event
    .import figures.csv figure
    .mode list
    create view counted as select * from event where kind in ('change', 'reading');
    create table own(plan text, ak text);
    insert into own select distinct plan, arbetarekommun from figure where arbetarekommun <> '';
    -- The plans of one arbetarekommun share their workspace, so that events without a name may be any other's.
    insert into own select distinct plan, '' from figure where scope = 'whole' and arbetarekommun = '';
    create view answer as
      select f.rowid as row, count(e.id) as events, sum(case e.kind when 'change' then e.value else 0 end) as sum
      from figure f left join counted e on e.metric = f.metric and e.date between f.start and f.end
        and (f.scope = 'whole' and e.arbetarekommun in (select ak from own where plan = f.plan)
          or f.scope <> 'whole' and e.arbetarekommun = f.arbetarekommun)
      group by f.rowid;
    select count(*) from figure f join answer a on a.row = f.rowid
      where a.events <> f.events
        or f.measure = 'flow' and (f.sum = '') <> (a.events = 0)
        or f.measure = 'flow' and f.sum <> '' and abs(a.sum - f.sum) > 1e-6;
    select count(*) from counted e where metric in (select metric from figure)
      and date between (select min(start) from figure) and (select max(end) from figure)
      and arbetarekommun in (select ak from own)
      and not exists (select 1 from figure f where f.scope = 'whole' and f.metric = e.metric
        and e.date between f.start and f.end);
    select count(*) from figure where sum <> '' and measure = 'flow';
    """

  @Test(arguments: plans, ["month", "quarter", "year"])
  func sumsAgreeWithSQLite(plan: String, step: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try FiguresExportTests.answer(["export"]), to: "events.csv")
    let figures = try FiguresExportTests.answer(["export", "--figures", step, "--plan", plan])
    try folder.write(figures, to: "figures.csv")
    guard
      let run = try Binary.tool("sqlite3", [":memory:"], in: folder.url, input: FiguresExportTests.query)
    else {
      print("skipped: sqlite3 is not installed")
      return
    }
    try #require(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let counts = run.output.split(separator: "\n").map(String.init)
    #expect(counts.prefix(2) == ["0", "0"])
    #expect(Int(counts.last ?? "") ?? 0 > 0, "\(counts)")
  }

  @Test(arguments: [
    ("goteborgsomradet-2024", "2024-08-17"), ("goteborgsomradet-2024", "2025-12-31"),
    ("norrkoping-2023", "2023-09-30"), ("norrkoping-2020", "2020-02-29"),
  ])
  func targetsAddUpToWhatIsExpected(plan: String, day: String) throws {
    let rows = SeparatedValues.rows(
      of: try FiguresExportTests.answer(["export", "--figures", "month", "--plan", plan, "--as-of", day]))
    let text = try FiguresExportTests.answer(["status", "--plan", plan, "--as-of", day, "--json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let goals = try #require((document["plans"] as? [[String: Any]])?.first?["goals"] as? [[String: Any]])
    var held = 0
    for goal in goals where goal["kind"] as? String == "count" {
      let units = try #require(goal["units"] as? [[String: Any]])
      for figure in [goal] + units {
        guard let expected = figure["expected"] as? Double else { continue }
        let own = rows.filter {
          $0["goal"] == goal["id"] as? String && $0["measure"] == "flow"
            // A goal with a table runs in the calendar year of the day.
            && (units.isEmpty || $0["period"]?.prefix(4) == day.prefix(4))
            && ($0["scope"] == "whole") == (figure["arbetarekommun"] == nil)
            && (figure["arbetarekommun"] == nil
              || $0["arbetarekommun"] == figure["arbetarekommun"] as? String)
        }
        #expect(own.reduce(0) { $0 + (Double($1["target"] ?? "") ?? .nan) } == expected, "\(figure)")
        held += 1
      }
    }
    #expect(held > 0)
  }

  @Test(arguments: ["csv", "jsonl"]) func aFileIsForItsOwnerAlone(format: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "figures").path
    let arguments = ["export", "--figures", "quarter", "--plan", "norrkoping-2023", "--format", format]
    let console = TestConsole()
    #expect(
      Program(console.environment(folder: Repository.root.path)).run(arguments + ["--output", path]) == .fine)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == (try FiguresExportTests.answer(arguments)))
  }
}
