import Foundation
import Testing

@testable import maltavla

/// The example journal is what its script writes, byte for byte: its beginning, or all of it where `CI` is set. With
/// `MALTAVLA_WRITE_EXAMPLES` set it is written anew.
@Suite struct ExampleJournalTests {
  private let plans = Repository.root.appending(path: "plans")

  @Test func exampleJournalIsWhatItsScriptWrites() throws {
    let workspace = try TemporaryFolder()
    let copies = workspace.url.appending(path: "plans")
    try FileManager.default.createDirectory(
      at: copies.appending(path: "journal"), withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: plans.path) where name.hasSuffix(".md") {
      try FileManager.default.copyItem(at: plans.appending(path: name), to: copies.appending(path: name))
    }
    let journal = copies.appending(path: "journal/exempel.tsv")
    try Data("# exempel\n".utf8).write(to: journal)
    let console = TestConsole()
    let program = Program(
      console.environment(folder: workspace.url.path, variables: ["MALTAVLA_WRITER": "exempel"]))
    let entries = ExampleScript().entries
    let isWriting = ProcessInfo.processInfo.environment["MALTAVLA_WRITE_EXAMPLES"] != nil
    // Every command reads all plans, so the whole script takes more than a minute in a debug build.
    let isWhole = isWriting || ProcessInfo.processInfo.environment["CI"] != nil
    for entry in isWhole ? entries[...] : entries.prefix(30) {
      console.setToday(entry.logged)
      let status = program.run(entry.arguments)
      #expect(status == .fine, "\(entry.arguments): \(console.takeScreen())")
    }
    let written = try Data(contentsOf: journal)
    let kept = plans.appending(path: "journal/exempel.tsv")
    if isWriting { try written.write(to: kept) }
    let expected = try Data(contentsOf: kept)
    #expect(isWhole ? expected == written : expected.starts(with: written))
  }
}
