import Foundation
import TestSupport
import Testing

@testable import Benchmarks

/// What is measured is the program, in turn with the others.
@Suite struct MeasuringTests {
  let folder = TemporaryFolder()

  /// The built `maltavla-bench`, beside the tests.
  static let helper = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "maltavla-bench")
    .path
  static var isBuilt: Bool { helper.map { FileManager.default.isExecutableFile(atPath: $0) } ?? false }

  @Test func roundsTakeTurns() {
    let entrants = [("a", 3), ("b", 3), ("c", 1)].map {
      Rounds.Entrant(name: $0, launch: Launch($0), rounds: $1)
    }
    nonisolated(unsafe) var order = ""
    let series = Rounds(entrants: entrants).run { launch in
      order += launch.program
      return Measurement(wall: order.utf8.count, processor: 1, peak: 1, status: 0)
    } failing: { _, _ in
    }
    #expect(order == "abcabab")
    #expect(series["b"]?.runs.map(\.wall) == [2, 5, 7])
    #expect(series["c"]?.runs.count == 1)
  }

  @Test func whoFailsIsNamedAndLeftOut() {
    let entrants = ["a", "b"].map { Rounds.Entrant(name: $0, launch: Launch($0), rounds: 3) }
    nonisolated(unsafe) var runs = 0
    var failed: [String] = []
    let series = Rounds(entrants: entrants).run { launch throws(BenchmarkFailure) in
      runs += 1
      if launch.program == "b", runs > 2 { throw .failed("b", status: 1, complaint: "") }
      return Measurement(wall: 1, processor: 1, peak: 1, status: 0)
    } failing: { name, _ in
      failed.append(name)
    }
    #expect(failed == ["b"])
    #expect(series.keys.sorted() == ["a"])
    #expect(runs == 5)
  }

  @Test(arguments: [([3.0, 1, 2], 2.0, 1.0), ([4, 1, 2, 3], 2.5, 1), ([7], 7, 7)])
  func theMiddleAndTheLeast(times: [Double], median: Double, least: Double) {
    let series = Invented.series(times)
    #expect(series.median(.wall) == median * 1e6)
    #expect(series.minimum(.wall) == least * 1e6)
    #expect(Series().median(.wall) == nil)
  }

  @Test(.enabled(if: isBuilt, "maltavla-bench is not built")) func measuresAnotherProgram() throws {
    let watch = Stopwatch(helper: try #require(MeasuringTests.helper), folder: folder.path)
    try "a\nb\n".write(toFile: folder.file("two"), atomically: true, encoding: .utf8)
    let run = try watch.run(Launch("/usr/bin/wc", ["-l", folder.file("two")]), keepsAnswer: true)
    #expect(try String(contentsOfFile: watch.answer, encoding: .utf8).hasPrefix("2 "))
    #expect(run.status == 0 && run.wall > 0 && run.processor >= 0 && run.peak > 100)
  }

  @Test(
    .enabledWhereTimesAreTrue, .enabled(if: isBuilt, "maltavla-bench is not built"))
  func chargesNobodyWithTheMemoryOfOthers() throws {
    let watch = Stopwatch(helper: try #require(MeasuringTests.helper), folder: folder.path)
    // Touched, so that this process holds it while the other is started.
    let much = [UInt8](repeating: 1, count: 200_000_000)
    let peak = try watch.run(Launch("/bin/true")).peak
    #expect(peak < 60_000)
    #expect(much.count == 200_000_000)
  }

  @Test(.enabled(if: isBuilt, "maltavla-bench is not built")) func saysHowAProgramFailed() throws {
    let watch = Stopwatch(helper: try #require(MeasuringTests.helper), folder: folder.path)
    do throws(BenchmarkFailure) {
      _ = try watch.run(Launch("/usr/bin/wc", ["-l", "/nonexistent/file"]))
      Issue.record("it ended well")
    } catch {
      #expect(error.text.contains("status 1") && error.text.contains("/nonexistent/file"))
    }
    #expect(throws: BenchmarkFailure.self) { try watch.run(Launch("/nonexistent/program")) }
  }
}
