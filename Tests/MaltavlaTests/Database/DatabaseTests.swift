import Foundation
import Testing

@testable import maltavla

/// `export --format sql` in SQLite and in PostgreSQL, held to the program's own figures.
@Suite struct DatabaseTests {
  /// An engine that reads the export.
  enum Engine: CaseIterable { case sqlite, postgres }

  private static func answer(_ arguments: [String], in folder: String = Repository.root.path) throws -> String
  {
    let console = TestConsole()
    try #require(Program(console.environment(folder: folder)).run(arguments) == .fine)
    return console.takeScreen()
  }

  /// What a query answers in an engine that has read the export, a row a line with `|` between; nil where it is missing.
  private func rows(_ query: String, of database: String, in engine: Engine) throws -> [String]? {
    let folder = try TemporaryFolder()
    try folder.write(database, to: "database.sql")
    try folder.write(query + ";\n", to: "query.sql")
    let run: Binary.Run?
    switch engine {
    case .sqlite:
      let script = ".bail on\n.read database.sql\n.mode list\n.read query.sql\n"
      run = try Binary.tool("sqlite3", [":memory:"], in: folder.url, input: script)
    case .postgres:
      let script = Repository.root.appending(path: "Tests/MaltavlaTests/Database/postgres.sh").path
      run = try Binary.tool("sh", [script, "database.sql", "query.sql"], in: folder.url)
    }
    guard let run, run.status != 69 else {
      print("skipped: \(engine) is not installed")
      return nil
    }
    try #require(run.status == 0 && run.errors.isEmpty, "\(engine): \(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("the view has the sums and targets of export --figures", arguments: Engine.allCases)
  func figures(engine: Engine) throws {
    let database = try DatabaseTests.answer(["export", "--format", "sql", "--as-of", "2024-06-28"])
    let query = """
      select plan, scope, metric, arbetarekommun, quarter, goal, round(1000 * sum), round(1000 * target) from figure
      """
    guard let answered = try rows(query, of: database, in: engine) else { return }
    func key(_ cells: [String]) -> String { cells.joined(separator: "|") }
    func scaled(_ text: String?) -> String {
      Double(text ?? "").map { "\(Int(($0 * 1000).rounded(.toNearestOrAwayFromZero)))" } ?? ""
    }
    // SQLite rounds to a number with a point.
    let theirs = Set(answered.map { $0.replacing(".0", with: "") })
    var held = 0
    for plan in ["goteborgsomradet-2024", "norrkoping-2023", "linkoping-2024"] {
      let rows = SeparatedValues.rows(
        of: try DatabaseTests.answer([
          "export", "--figures", "quarter", "--plan", plan, "--as-of", "2024-06-28",
        ]))
      let several = rows.contains { $0["scope"] == "unit" }
      for row in rows {
        let names = ["plan", "scope", "metric", "arbetarekommun", "period", "goal"].map { row[$0] ?? "" }
        let line = key(names + [scaled(row["sum"]), scaled(row["target"])])
        #expect(theirs.contains(line), "\(engine): \(line)")
        held += 1
      }
      #expect(!rows.isEmpty && (several || plan != "goteborgsomradet-2024"))
    }
    #expect(held > 100)
  }

  @Test("two quarters of the view are what the report says in June", arguments: Engine.allCases)
  func report(engine: Engine) throws {
    let database = try DatabaseTests.answer(["export", "--format", "sql"])
    let query = """
      select arbetarekommun, cast(sum(sum) as integer) from figure
      where plan = 'goteborgsomradet-2024' and metric = 'samtal' and scope = 'unit'
        and quarter in ('2024-Q1', '2024-Q2') and goal = 'dorrknackning'
      group by arbetarekommun
      """
    guard let answered = try rows(query, of: database, in: engine) else { return }
    let text = try DatabaseTests.answer([
      "status", "dorrknackning", "--plan", "goteborgsomradet-2024", "--as-of", "2024-06-30", "--json",
    ])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let goals = (document["plans"] as? [[String: Any]])?.first?["goals"] as? [[String: Any]]
    let units = try #require(goals?.first?["units"] as? [[String: Any]])
    let ours = units.map { "\($0["arbetarekommun"] ?? "")|\($0["actual"] ?? "")" }
    #expect(Set(answered) == Set(ours))
    #expect(ours.count == 11)
    let page = try DatabaseTests.answer([
      "report", "--period", "2024-Q2", "--plan", "goteborgsomradet-2024", "--format", "csv",
    ])
    let reported = SeparatedValues.rows(of: page).filter { $0["arbetarekommun"] == "Ale" }
    #expect(reported.contains { $0.values.contains("236") }, "\(reported)")
    #expect(answered.contains("Ale|236"))
  }

  @Test("whatever is written in a name, tag or note comes out as it went in", arguments: Engine.allCases)
  func hostile(engine: Engine) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      ---
      title: Plan'); drop table event; --
      organisation: O'Brien \\ "Vi"
      period: 2024
      arbetarekommuner: Lill'Edet
      ---
      Mål:
      - Minst 50 samtal {#samtal}
      """, to: "plans/a.md")
    let note = #"a'b''c \' \n "d" -- e; $$ %s åäö 😀 ?"#
    _ = try DatabaseTests.answer(
      ["log", "samtal", "3", "--ak", "Lill'Edet", "--note", note, "--tag", "plats='x'"], in: folder.url.path)
    let database = try DatabaseTests.answer(["export", "--format", "sql", "--notes"], in: folder.url.path)
    let query =
      "select note from event union all select tags from event union all select title from plan"
      + " union all select organisation from plan union all select arbetarekommun from figure"
    guard let answered = try rows(query, of: database, in: engine) else { return }
    let wanted = [note, "plats='x'", "Plan'); drop table event; --", #"O'Brien \ "Vi""#, "Lill'Edet"]
    #expect(Set(answered).isSuperset(of: wanted), "\(answered)")
  }
}
