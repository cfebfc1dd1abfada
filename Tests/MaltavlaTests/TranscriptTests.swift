import Foundation
import Testing

@testable import maltavla

/// Every document in `Transcripts` shows what the program says. With `MALTAVLA_UPDATE_TRANSCRIPTS` set they are
/// written anew; read the difference before you keep it.
@Suite struct TranscriptTests {
  static let folder = Repository.root.appending(path: "Tests/MaltavlaTests/Transcripts")

  /// The document whose clones are real ones.
  private static let ofGit = "flera-rapportorer.md"

  static let documents: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
    if !hasGit { print("skipped: \(ofGit): git is not installed") }
    return names.filter { $0.hasSuffix(".md") && (hasGit || $0 != ofGit) }.sorted()
  }()

  @Test func documentsExist() { #expect(TranscriptTests.documents.count > 5) }

  @Test(arguments: documents) func showsWhatTheProgramSays(_ name: String) throws {
    let url = TranscriptTests.folder.appending(path: name)
    let replayed = try Transcript(url).replayed(by: TranscriptPlayer())
    if ProcessInfo.processInfo.environment["MALTAVLA_UPDATE_TRANSCRIPTS"] != nil {
      try Data(replayed.utf8).write(to: url)
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    for (number, (now, then)) in zip(replayed.lines, kept.lines).enumerated() where now != then {
      Issue.record("\(name):\(number + 1)\n  kept: \(then)\n  now:  \(now)")
      return
    }
    #expect(replayed.lines.count == kept.lines.count)
  }
}

extension String {
  fileprivate var lines: [String] { components(separatedBy: "\n") }
}
