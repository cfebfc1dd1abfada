import Foundation
import TestSupport
import Testing

@testable import Benchmarks

/// The program itself answers right, logs where it is told, and all of it ends up in one result.
@Suite struct ContestTests {
  let folder = TemporaryFolder()

  /// `$MALTAVLA_BINARY`, else the debug build beside the tests.
  private static let program =
    ProcessInfo.processInfo.environment["MALTAVLA_BINARY"]
    ?? MeasuringTests.helper.map {
      URL(filePath: $0).deletingLastPathComponent().appending(path: "maltavla").path
    }
  private static var isBuilt: Bool {
    MeasuringTests.isBuilt && program.map { FileManager.default.isExecutableFile(atPath: $0) } ?? false
  }

  private func stage(events: Int, units: Int) throws -> Stage {
    let stage = Stage(
      workspace: Invented.workspace(events: events, units: units, in: folder.file("\(events)-\(units)")))
    try stage.write()
    return stage
  }

  private func watch() throws -> Stopwatch {
    Stopwatch(helper: try #require(MeasuringTests.helper), folder: folder.path)
  }

  @Test(.enabled(if: isBuilt, "maltavla is not built"), arguments: [(0, 2), (3000, 11), (4000, 290)])
  func answersRight(events: Int, units: Int) throws {
    let stage = try stage(events: events, units: units)
    let contest = SizeContest(
      stage: stage, ours: Ours(program: try #require(ContestTests.program)),
      peers: FoundPeers([], in: "/usr/bin"), stopwatch: try watch(), rounds: 2,
      progress: Progress(isQuiet: true))
    let result = contest.run()
    #expect(result.refused.map(\.reason) == [])
    #expect(result.series[Contestant.ours]?.runs.count == 2)
    #expect(result.series[Contestant.lineCount]?.runs.count == 2)
    #expect(result.bytes > 0 || events == 0)
  }

  @Test(.enabled(if: isBuilt, "maltavla is not built")) func namesAWrongAnswerAndTakesNoTime() throws {
    let stage = try stage(events: 500, units: 3)
    let file = stage.journal[0]
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    try (lines.dropFirst().joined(separator: "\n") + "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let contest = SizeContest(
      stage: stage, ours: Ours(program: try #require(ContestTests.program)),
      peers: FoundPeers([], in: "/usr/bin"), stopwatch: try watch(), rounds: 2,
      progress: Progress(isQuiet: true))
    let result = contest.run()
    #expect(result.refused.map(\.name) == [Contestant.lineCount, Contestant.ours])
    #expect(result.series.keys.sorted() == [Contestant.nothing])
  }

  @Test(.enabled(if: isBuilt, "maltavla is not built")) func logsAndLeavesTheJournalAsItWas() throws {
    let stage = try stage(events: 500, units: 3)
    let before = try stage.journal.map { try String(contentsOfFile: $0, encoding: .utf8) }
    let plans = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../plans").path
    let contest = AppendContest(
      stage: stage, plans: plans, program: try #require(ContestTests.program), nothing: "/bin/true",
      stopwatch: try watch(), rounds: 3)
    let result = contest.run()
    #expect(result.refused.map(\.reason) == [])
    let names = [AppendResult.users, AppendResult.empty, AppendResult.full, Contestant.nothing]
    #expect(names.allSatisfy { result.series[$0]?.runs.count == 3 })
    #expect(try stage.journal.map { try String(contentsOfFile: $0, encoding: .utf8) } == before)
  }
}
