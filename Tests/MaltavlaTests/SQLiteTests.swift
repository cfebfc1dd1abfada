import Foundation
import Testing

@testable import maltavla

/// The same sums by another road: SQLite over the journal's own lines.
@Suite struct SQLiteTests {
  /// Voids and corrections taken out, the increments of a metric summed for each arbetarekommun up to a day.
  private static let query = """
    create table line(day text, metric text, ak text, value text, tags text, note text, id text, crc text);
    .mode tabs
    .import '|grep -v "^#" exempel.tsv' line
    create table taken as
      select substr(tags, instr(tags, 'corrects=') + 9, 26) as id from line where tags like '%corrects=%'
      union select substr(tags, instr(tags, 'of=') + 3, 26) from line where value = 'void';
    .headers off
    .mode list
    select ak, sum(cast(replace(value, ',', '.') as real)) from line
    where metric = 'samtal' and (value like '+%' or value like '-%') and id not in (select id from taken)
      and day between '2024-01-01' and '2024-06-30'
    group by ak order by ak;
    """

  @Test func districtSumsAgree() throws {
    let journal = Repository.root.appending(path: "plans/journal")
    guard let run = try Binary.tool("sqlite3", [":memory:"], in: journal, input: SQLiteTests.query) else {
      print("skipped: sqlite3 is not installed")
      return
    }
    try #require(run.status == 0, "\(run.errors)")
    let console = TestConsole()
    let program = Program(console.environment(folder: Repository.root.path))
    #expect(
      program.run([
        "status", "dorrknackning", "--plan", "goteborgsomradet-2024", "--as-of", "2024-06-30", "--json",
      ])
        == .fine)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(console.takeScreen().utf8)) as? [String: Any])
    let plans = try #require(document["plans"] as? [[String: Any]])
    let goals = try #require(plans.first?["goals"] as? [[String: Any]])
    let units = try #require(goals.first?["units"] as? [[String: Any]])
    #expect(units.count == 11)
    var ours: [String: Double] = [:]
    for unit in units { ours[unit["arbetarekommun"] as? String ?? ""] = unit["actual"] as? Double }
    var theirs: [String: Double] = [:]
    for row in run.output.split(separator: "\n") {
      let parts = row.split(separator: "|", omittingEmptySubsequences: false)
      theirs[String(parts[0])] = Double(parts[1])
    }
    #expect(ours == theirs)
    let ale = try #require(units.first { $0["arbetarekommun"] as? String == "Ale" })
    #expect(ale["target"] as? Int == 714)
    #expect(ale["expected"] as? Int == 355)
    #expect(goals.first?["target"] as? Int == 6677)
    #expect(goals.first?["metric"] as? String == "samtal")
  }
}
