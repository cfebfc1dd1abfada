import Foundation
import Goals
import Synchronization
import Testing
@testable import maltavla

/// A walk that ends anywhere keeps what has been answered.
@Suite struct InterruptedWalkTests {
  static let plan = """
    ---
    title: Verksamhetsplan 2024
    organisation: Ale arbetarekommun
    arbetarekommuner: Ale
    period: 2024
    ---

    # Kampanj

    Mål:

    - Vi har minst 500 samtal {#samtal}
    - Föreningarna trivs {#trivsel kind=qualitative}
    - Lokalerna ses över {#lokaler kind=ongoing}

    """

  /// The answers, each with how many events stand in the journal when the input ends before it, the logged evening among
  /// them.
  static let answers: [(answer: String, saved: Int)] = [
    ("2024-06-17", 1), ("§ 8", 1),
    // samtal: comment, action, responsible, by, paragraph.
    ("Valet tog tid.", 1), ("Ring runt", 2), ("Kim", 2), ("30/9", 2), ("", 2),
    // trivsel: level, comment, action, paragraph.
    ("på god väg", 2), ("", 3), ("", 3), ("§ 9", 3),
    // lokaler is skipped.
    ("", 3),
  ]

  @Test(arguments: 0...answers.count) func keepsWhatWasAnswered(_ count: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "plans/ale-2024.md")
    let console = TestConsole()
    console.setToday(try #require(Day(iso: "2024-06-20")))
    let variables = ["MALTAVLA_WRITER": "anna"]
    let quiet = Program(console.environment(folder: folder.url.path, variables: variables))
    #expect(quiet.run(["log", "samtal", "10", "--date", "2024-02-01"]) == .fine)
    console.advance()
    let given = Self.answers.prefix(count).map(\.answer)
    console.state.withLock { $0.answers = given }
    let program = Program(
      console.environment(folder: folder.url.path, variables: variables, isInteractive: true))
    #expect(program.run(["assess"]) == .fine)
    let text = try String(contentsOf: folder.url.appending(path: "plans/journal/anna.tsv"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == (count < Self.answers.count ? Self.answers[count].saved : 3))
    // What was proposed for all holds also where the goal's own question was never reached.
    if count > 2 { #expect(lines.last?.contains("reference=") == true) }
    let screen = console.takeScreen()
    #expect(screen.contains(count < Self.answers.count ? "maltavla assess" : "2 bedömda, 1 överhoppat."))
  }
}
