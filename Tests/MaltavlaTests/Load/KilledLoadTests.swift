import Foundation
import Testing

/// A load that is killed has loaded all of its rows or none of them.
@Suite struct KilledLoadTests {
  @Test(.enabled(if: Binary.path != nil)) func loadsAllOrNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(WrittenByOthersTests.plan, to: "plans/distrikt-2024.md")
    let count = 8000
    let rows = (0..<count).map { "2024-\(3 + $0 % 2)-\(10 + $0 % 17);samtal;Ale;\($0 % 9)\n".isoDay }
    try folder.write("Datum;Mått;AK;Antal\n" + rows.joined(), to: "lista.csv")
    let variables = ["MALTAVLA_WRITER": "anna"]
    let first = try Binary.run(["log", "samtal", "5", "--ak", "Ale"], in: folder.url, variables: variables)
    #expect(first.status == 0, "\(first.errors)")
    let journal = folder.url.appending(path: "plans/journal/anna.tsv")
    let before = try Data(contentsOf: journal)
    let clock = ContinuousClock()
    let whole = try clock.measure {
      let dry = try Binary.run(["load", "lista.csv", "--dry-run"], in: folder.url, variables: variables)
      #expect(dry.status == 0, "\(dry.errors)")
    }
    var outcomes: Set<Int> = []
    for attempt in 0..<24 {
      let run = try Binary.start(["load", "lista.csv"], in: folder.url, variables: variables)
      // From well before the write to well after it.
      let share = 0.6 + 0.08 * Double(attempt)
      Thread.sleep(
        forTimeInterval: share * Double(whole.components.attoseconds) / 1e18 + share
          * Double(whole.components.seconds))
      kill(run.process.processIdentifier, SIGKILL)
      run.process.waitUntilExit()
      let lines = try Data(contentsOf: journal).split(separator: UInt8(ascii: "\n")).count
      #expect(lines == 1 || lines == count + 1, "\(lines) lines after a kill")
      outcomes.insert(lines)
      try before.write(to: journal)
      if outcomes.count == 2, attempt >= 8 { break }
    }
    let last = try Binary.run(["load", "lista.csv"], in: folder.url, variables: variables)
    #expect(last.output.contains("8 000 nya"), "\(last.output)\(last.errors)")
    #expect(outcomes.contains(1), "no kill came before the rows were saved")
  }
}

extension String {
  /// A day with two digits for its month.
  fileprivate var isoDay: String { replacing("-3-", with: "-03-").replacing("-4-", with: "-04-") }
}
