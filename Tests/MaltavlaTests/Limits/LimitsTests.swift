import Foundation
import Testing

@testable import maltavla

/// The documentation's limits are the program's: at the limit all is well, and one more gets the answer at once.
@Suite struct LimitsTests {
  private static func rows() throws -> [String: String] {
    let url = Repository.root.appending(path: "Sources/maltavla/Documentation.docc/Limits.md")
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let cells = lines.filter { $0.hasPrefix("| ") }.dropFirst(2).map { line in
      line.components(separatedBy: " | ").map { $0.trimmingCharacters(in: ["|", " "]) }
    }
    return Dictionary(cells.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
  }

  @Test func everyRowIsTriedAndEveryLimitHasARow() throws {
    let rows = try LimitsTests.rows()
    #expect(Set(rows.keys) == Set(LimitCase.all.map(\.name)))
    for limit in LimitCase.all {
      #expect(rows[limit.name]?.replacing(",", with: "") == "\(limit.most)", "\(limit.name)")
    }
  }

  @Test(arguments: LimitCase.all.filter { $0.answer != nil }) func oneMoreIsRefused(_ limit: LimitCase) throws
  {
    let answer = try #require(limit.answer)
    let trial = try Trial()
    #expect(!(try limit.ask(limit.most, trial)).contains(answer), "at the limit")
    let said = try limit.ask(limit.most + 1, trial).replacing("\u{A0}", with: " ")
    #expect(said.contains(answer), "one more: \(said.prefix(400))")
  }

  /// What a limit is for: the largest plan there may be is shown by every command that reads it.
  ///
  /// A build for debugging takes minutes for it, so it is tried where the release binary is named.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["MALTAVLA_BINARY"] != nil))
  func theLargestPlanIsShown() throws {
    let folder = try TemporaryFolder()
    let goals = (1...2_000).map { "- Minst \($0 % 500 + 10) möten om fråga x\($0) {#m\($0)}\n" }.joined()
    let units = (1...290).map { "Ort \($0)" }.joined(separator: ", ")
    let head = Trial.front.replacing("Ale", with: units) + "# Kampanj\n\nMål:\n\n" + goals + "\n# Bilaga\n\n"
    let line = "Ett stycke text om verksamheten i distriktet, som ingen räknar.\n\n"
    var text = head + String(repeating: line, count: ((4 << 20) - head.utf8.count) / line.utf8.count)
    text += String(repeating: "\n", count: (4 << 20) - text.utf8.count)
    #expect(text.utf8.count == 4 << 20)
    try folder.write(text, to: "plans/stor-2024.md")
    let log = try Binary.run(["log", "m7", "3", "--ak", "Ort 7", "--date", "2024-03-01"], in: folder.url)
    #expect(log.status == 0, "\(log.errors)")
    for arguments in [
      ["check"], ["status", "--as-of", "2024-06-30"], ["goals", "--json"],
      ["report", "--period", "2024-Q2", "--format", "html"],
    ] {
      let run = try Binary.run(arguments, in: folder.url)
      #expect(run.status == 0 && !run.output.isEmpty, "\(arguments) \(run.errors.prefix(400))")
    }
  }
}
