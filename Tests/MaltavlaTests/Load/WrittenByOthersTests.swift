import Foundation
import Goals
import Testing

@testable import maltavla

/// Tables as other programs really write them are read as the events that they hold.
@Suite struct WrittenByOthersTests {
  static let plan = """
    ---
    title: Verksamhetsplan 2024
    organisation: Exempelbygdens partidistrikt
    arbetarekommuner: Ale, Lilla Edet, Öckerö
    period: 2024
    ---

    # Kampanj

    Mål:

    - Vi har minst 500 samtal {#samtal}
    - Vid årets slut är vi minst 450 medlemmar {#medlemmar}

    """

  private struct Written: Decodable {
    let events: [[String?]]
    let python: [String]
    let office: [String]?
  }

  @Test func everyDialectGivesTheSameEvents() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "plans/distrikt-2024.md")
    let script = Repository.root.appending(path: "Tests/MaltavlaTests/Load/tables.py").path
    guard let run = try Binary.tool("python3", [script, folder.url.path], in: folder.url) else {
      print("skipped: python3 is not installed")
      return
    }
    try #require(run.status == 0, "\(run.errors)")
    let written = try JSONDecoder().decode(Written.self, from: Data(run.output.utf8))
    #expect(written.python.count == 36)
    if written.office == nil { print("skipped: LibreOffice is not installed") }
    for file in written.python + (written.office ?? []) {
      let console = TestConsole()
      let program = Program(
        console.environment(folder: folder.url.path, variables: ["MALTAVLA_WRITER": "anna"]))
      #expect(program.run(["load", file]) == .fine, "\(file): \(console.takeScreen())")
      let saved = console.takeScreen()
      #expect(program.run(["load", file]) == .fine)
      #expect(console.takeScreen().contains("0 nya, 0 ändrade, 4 oförändrade"), "\(file)")
      #expect(try events(program, console) == written.events, "\(file): \(saved)")
      try FileManager.default.removeItem(at: folder.url.appending(path: "plans/journal"))
    }
  }

  /// What the journal says now.
  private func events(_ program: Program, _ console: TestConsole) throws -> [[String?]] {
    #expect(program.run(["history", "--json"]) == .fine)
    let document = try JSONSerialization.jsonObject(with: Data(console.takeScreen().utf8)) as? [String: Any]
    let events = try #require(document?["events"] as? [[String: Any]])
    return events.map { event in
      ["date", "metric", "arbetarekommun", "value", "note"].map { event[$0] as? String }
    }
  }
}
