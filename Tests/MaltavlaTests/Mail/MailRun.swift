import Foundation
import Goals
import Synchronization

@testable import maltavla

/// `mail` run in a folder of its own, with the plans of the checkout or with others.
final class MailRun {
  let folder: TemporaryFolder
  private let console = TestConsole()
  private let plans: String

  init(plans: String = Repository.root.path + "/plans") throws {
    folder = try TemporaryFolder()
    self.plans = plans
    console.setToday(Day(year: 2024, month: 7, day: 1) ?? Day(number: 0))
  }

  /// The status, the letter, and what was said beside it.
  func callAsFunction(
    _ arguments: [String], variables: [String: String] = ["PATH": "/nowhere"]
  ) -> (status: ExitStatus, output: String, errors: String) {
    console.state.withLock { state in
      state.output = ""
      state.complaints = ""
    }
    let environment = console.environment(
      folder: folder.url.path, variables: variables.merging(["MALTAVLA_PLANS": plans]) { $1 })
    let status = Program(environment).run(["mail"] + arguments)
    return console.state.withLock { (status, $0.output, $0.complaints) }
  }

  /// Whether another mail library can read the letters.
  static let hasPython = (try? Binary.tool("python3", ["--version"], in: URL(filePath: "/"))) != nil

  /// The example district on the last of June, from one to another.
  static let district = [
    "--plan", "goteborgsomradet-2024", "--as-of", "2024-06-30", "--to", "bo@example.org", "--from",
    "Anna Öst <anna@example.org>",
  ]
}
