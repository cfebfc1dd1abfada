import Foundation
import Synchronization
import Testing

@testable import maltavla

/// A damaged line is shown, and proposed to be logged again, without the personal number that somebody wrote in it. In
/// quarantine it stands as it was.
@Suite struct RepairPrivacyTests {
  private static let number = "19121212-1212"
  private static let line =
    "2024-06-03\tsamtal\tAle\t+18\tplats=Nol\tmed \(number)\t01J1FB02000R65B00000CEDP02\ta45596bd"

  @Test(arguments: [nil, "j"]) func whatIsShownHidesTheNumber(answer: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: A\norganisation: B\narbetarekommuner: Ale\nperiod: 2024\n---\n\nMål:\n\n- Nio samtal {#samtal}\n",
      to: "plans/a.md")
    try folder.write(RepairPrivacyTests.line + "\n", to: "plans/journal/anna.tsv")
    let console = TestConsole()
    console.state.withLock { $0.answers = answer.map { [$0] } ?? [] }
    let environment = console.environment(
      folder: folder.url.path, isInteractive: answer != nil, width: 200)
    _ = Program(environment).run(["check", "--repair"])
    let screen = console.takeScreen()
    #expect(screen.contains("maltavla log samtal +18 --ak Ale"))
    #expect(!screen.contains("1212-1212"))
    let quarantine = folder.url.appending(path: "plans/journal/anna.karantan.txt")
    #expect(try String(contentsOf: quarantine, encoding: .utf8).contains(RepairPrivacyTests.line))
  }
}
