import Foundation
import Rendering
import Testing

@testable import maltavla

/// `init` completes whatever there is of a workspace, and touches nothing of it.
@Suite struct WorkspacePartsTests {
  static let plan = WorkspaceParts.Plan(name: "plan-2026.md", text: "the example\n", metric: "samtal")
  static let files = [plan.name, ".gitattributes", ".gitignore"]

  /// Every state that a making which was cut short can leave, and every one that a person can: which of the three files
  /// and of the journal's folder are there.
  @Test(arguments: 0..<16)
  func completesWhatIsThere(_ state: Int) throws {
    let folder = try TemporaryFolder()
    let there = WorkspacePartsTests.files.indices.filter { state & 1 << $0 != 0 }
    for index in there { try folder.write("mine\n", to: "plans/" + WorkspacePartsTests.files[index]) }
    let hasJournal = state & 8 != 0
    if hasJournal { try folder.write("a line\n", to: "plans/journal/anna.tsv") }

    let parts = WorkspaceParts(
      place: WorkspacePlace(named: "plans", from: folder.url.path), plan: WorkspacePartsTests.plan)
    let outcome = try parts.complete()
    #expect(outcome.made.count == 4 - there.count - (hasJournal ? 1 : 0))
    #expect(outcome.kept.count == there.count + (hasJournal ? 1 : 0))
    for (index, file) in WorkspacePartsTests.files.enumerated() {
      let text = try String(contentsOf: folder.url.appending(path: "plans/" + file), encoding: .utf8)
      #expect((text == "mine\n") == there.contains(index), "\(file)")
      #expect(!text.isEmpty)
    }
    if hasJournal {
      let line = try String(contentsOf: folder.url.appending(path: "plans/journal/anna.tsv"), encoding: .utf8)
      #expect(line == "a line\n")
    }

    let again = try parts.complete()
    #expect(again.made.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "plans").path)
    #expect(names.sorted() == [".gitattributes", ".gitignore", "journal", "plan-2026.md"])
  }

  @Test func aPlanOfAnotherNameIsPlanEnough() throws {
    let folder = try TemporaryFolder()
    try folder.write("---\n", to: "plans/ale-2024.md")
    let outcome = try WorkspaceParts(
      place: WorkspacePlace(named: "plans", from: folder.url.path), plan: WorkspacePartsTests.plan
    ).complete()
    #expect(outcome.kept == [.plan("ale-2024.md")])
  }

  @Test func foldersAreTheUsersAlone() throws {
    let folder = try TemporaryFolder()
    _ = try WorkspaceParts(
      place: WorkspacePlace(named: "a/b/plans", from: folder.url.path), plan: WorkspacePartsTests.plan
    ).complete()
    for name in ["a", "a/b", "a/b/plans", "a/b/plans/journal"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: name).path)
      #expect(attributes[.posixPermissions] as? Int == 0o700, "\(name)")
    }
  }
}
