import Foundation
import Notation
import Testing

@testable import maltavla

/// Every fault and remark that a plan or a journal can have is shown by a transcript, so that a reader can look it
/// up and a new one cannot be forgotten.
@Suite struct FindingTranscriptTests {
  /// The cases that `check` shows in some transcript.
  private static func shown() throws -> Set<String> {
    var names: Set<String> = []
    for document in TranscriptTests.documents where document.contains("/Fel") {
      let player = try TranscriptPlayer()
      _ = try Transcript(TranscriptTests.url(document)).replayed(by: player)
      names.formUnion(player.findings.map(caseName))
    }
    return names
  }

  @Test func everyFindingIsShown() throws {
    let shown = try FindingTranscriptTests.shown()
    for file in ["PlanFinding", "JournalFinding"] {
      let declared = try FindingTranscriptTests.declared(in: file)
      #expect(declared.count > 20, "the cases of \(file) are read from its source")
      let missing = declared.subtracting(
        shown.filter { $0.hasPrefix(file) }.map { String($0.dropFirst(file.count + 1)) })
      #expect(missing.isEmpty, "no transcript shows \(missing.sorted().joined(separator: ", "))")
    }
  }

  /// "PlanFinding.missingKey".
  private static func caseName(_ finding: Finding) -> String {
    switch finding {
    case .plan(let finding): "PlanFinding." + label(finding)
    case .journal(let finding): "JournalFinding." + label(finding)
    case .table(let finding): "TableFinding." + label(finding)
    }
  }

  /// A case without values has no child to name it.
  private static func label(_ value: some Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? "\(value)"
  }

  /// The names of an enumeration's own cases; cases of the enumerations inside it stand further in.
  private static func declared(in name: String) throws -> Set<String> {
    let file = Repository.root.appending(path: "Sources/Notation/Diagnostics/\(name).swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let body = source.components(separatedBy: "public enum \(name): ").dropFirst().joined()
    let lines = body.components(separatedBy: "\n").prefix { $0 != "}" }
    return Set(
      lines.filter { $0.hasPrefix("  case ") }.map { line in
        String(line.dropFirst(7).prefix { $0.isLetter || $0.isNumber })
      })
  }
}
