import Foundation
import Testing

@testable import maltavla

/// Every document in `Transcripts`, and every page of the documentation, shows what the program says. With `MALTAVLA_UPDATE_TRANSCRIPTS` set they are
/// written anew; read the difference before you keep it.
@Suite struct TranscriptTests {
  private static let folders = ["Tests/MaltavlaTests/Transcripts", "Sources/maltavla/Documentation.docc"]

  /// The document whose clones are real ones.
  private static let ofGit = "flera-rapportorer.md"

  /// The paths of the documents with something to replay.
  static let documents: [String] = {
    let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
    if !hasGit { print("skipped: \(ofGit): git is not installed") }
    return folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url(folder).path)) ?? []
      return names.filter { $0.hasSuffix(".md") && (hasGit || $0 != ofGit) }.sorted().map {
        folder + "/" + $0
      }
    }.filter { (try? String(contentsOf: url($0), encoding: .utf8))?.contains("\n```console\n") ?? false }
  }()

  /// Where a document lies.
  static func url(_ path: String) -> URL { Repository.root.appending(path: path) }

  @Test func documentsExist() { #expect(TranscriptTests.documents.count > 5) }

  @Test(arguments: documents) func showsWhatTheProgramSays(_ name: String) throws {
    let url = TranscriptTests.url(name)
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
