import Foundation
import Goals
import Synchronization

@testable import maltavla

/// One run of `import` in a folder of its own.
final class ImportRun {
  typealias Status = ExitStatus

  let folder: TemporaryFolder
  private let console = TestConsole()

  init() throws {
    folder = try TemporaryFolder()
    console.setToday(Day(year: 2026, month: 2, day: 3) ?? Day(number: 0))
  }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: folder.url.appending(path: name))
  }

  /// The status, what was written, and what was said beside it with its lines joined.
  func callAsFunction(
    _ arguments: String..., path: String = "/usr/local/bin:/usr/bin:/bin"
  ) -> (status: ExitStatus, output: String, errors: String) {
    console.state.withLock { state in
      state.output = ""
      state.complaints = ""
    }
    let environment = console.environment(folder: folder.url.path, variables: ["PATH": path])
    let status = Program(environment).run(["import"] + arguments)
    return console.state.withLock { state in
      (status, state.output, state.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
  }

  /// The JSON of a document.
  func json(_ name: String) throws -> ImportedDocument {
    let run = self(name, "--json")
    return try JSONDecoder().decode(ImportedDocument.self, from: Data(run.output.utf8))
  }

  /// Makes a document of Markdown; false, and said so, where the machine has no `pandoc`.
  func makeDocument(_ name: String, from markdown: String) throws -> Bool {
    let run = try Binary.tool(
      "pandoc", ["--standalone", "--from", "markdown", "--output", name], in: folder.url, input: markdown)
    guard let run else {
      print("skipped: pandoc is not installed")
      return false
    }
    return run.status == 0
  }

  /// Whether the machine can read PDF; says so where it cannot.
  static func canReadPDF() throws -> Bool {
    guard try Binary.tool("pdftotext", ["-v"], in: URL(filePath: "/")) != nil else {
      print("skipped: pdftotext is not installed")
      return false
    }
    return true
  }
}

/// What `import --json` says, as far as tests ask.
struct ImportedDocument: Decodable {
  struct Goal: Decodable {
    let id: String
    let text: String
    let area: String?
    let kind: String
    let value: Double?
    let line: Int
    let endLine: Int
    let page: Int
    let origin: String
  }
  struct Table: Decodable {
    struct Target: Decodable, Hashable {
      let arbetarekommun: String
      let year: Int
      let value: Double
    }
    struct Total: Decodable, Hashable {
      let year: Int
      let value: Double
    }
    let title: String?
    let line: Int
    let endLine: Int
    let targets: [Target]?
    let totals: [Total]?
  }
  let schema: String
  let title: String
  let organisation: String?
  let goals: [Goal]
  let tables: [Table]
}
