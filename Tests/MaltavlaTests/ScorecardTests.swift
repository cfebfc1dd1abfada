import Foundation
import Testing

/// The quick versions of the scorecard's programs, which judge the built program by a road that is not ours.
@Suite(.enabled(if: Binary.path != nil)) struct ScorecardTests {
  struct Case: CustomTestStringConvertible {
    var program: String
    /// What it must have come to at least: a program that tried nothing fails nothing.
    var atLeast: [String: Int]
    /// What it must not have found.
    var none: [String] = []
    var testDescription: String { program }
  }

  static let cases = [
    Case(program: "faults", atLeast: ["kills": 25, "errors": 125, "acknowledged": 20, "commands": 5]),
    Case(program: "kills", atLeast: ["kills": 150, "acknowledged": 10], none: ["lost"]),
    Case(
      program: "writers", atLeast: ["events of writers": 120, "processes": 150, "held": 1],
      none: ["lost", "doubled"]),
    Case(program: "prefixes", atLeast: ["states": 300, "appends after": 300], none: ["wrong events"]),
    Case(program: "mutations", atLeast: ["mutations": 2000, "told of": 1900, "figures": 5]),
    Case(program: "fulldisk", atLeast: ["short writes": 25, "short files": 10], none: ["lost"]),
    Case(
      program: "merging",
      atLeast: ["rounds": 24, "clones": 6, "events": 100, "corrections": 30, "planted caught": 1],
      none: ["conflicts", "lost"]),
    // The faults that the others must catch; whether each is caught takes seven builds, which only the full run does.
    Case(program: "planted", atLeast: ["plants": 7]),
  ]

  /// What a program prints last.
  private struct Result: Decodable {
    struct Failure: Decodable {
      var state: String
      var why: String
    }
    var counts: [String: Int]
    var failures: [Failure]
    var skipped: String?
  }

  @Test(arguments: cases)
  func holds(_ test: Case) throws {
    let program = Repository.root.appending(path: "Tests/Scorecard/\(test.program).py").path
    // A sample that was drawn once: what passes today must not fail tomorrow without a change.
    let arguments = [program, Binary.path ?? "", "--quick", "--seed", "4711"]
    guard let run = try Binary.tool("python3", arguments, in: Repository.root) else {
      print("skipped: python3 is not installed")
      return
    }
    let line = try #require(run.output.split(separator: "\n").last, "\(run.errors)")
    let result = try JSONDecoder().decode(Result.self, from: Data(line.utf8))
    if let reason = result.skipped {
      print("skipped: \(test.program): \(reason)")
      return
    }
    #expect(run.status == 0 && result.failures.isEmpty, "\(run.errors)")
    for (name, count) in test.atLeast {
      #expect(result.counts[name, default: 0] >= count, "\(name): \(result.counts)")
    }
    for name in test.none { #expect(result.counts[name] == 0, "\(name): \(result.counts)") }
  }
}
