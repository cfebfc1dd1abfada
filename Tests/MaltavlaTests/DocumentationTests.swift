import Foundation
import Testing

@testable import maltavla

/// The documentation leaves no command out, and no page without a way to it.
@Suite struct DocumentationTests {
  private static let folder = Repository.root.appending(path: "Sources/maltavla/Documentation.docc")

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test("every command has its help on a page", arguments: CommandName.allCases)
  func commands(_ command: CommandName) throws {
    #expect(try DocumentationTests.page("Kommandon.md").contains("\n$ maltavla help \(command.rawValue)\n"))
    #expect(
      try DocumentationTests.page("Commands.md").contains(
        "\n$ maltavla help \(command.rawValue) --language en\n"))
  }

  @Test("every page is in the table of contents, and the version in the changes")
  func contents() throws {
    let first = try DocumentationTests.page("Documentation.md")
    let names = try FileManager.default.contentsOfDirectory(atPath: DocumentationTests.folder.path)
    let pages = names.filter { $0.hasSuffix(".md") && $0 != "Documentation.md" }
    #expect(pages.count > 20)
    for page in pages { #expect(first.contains("<doc:\(page.dropLast(3))>"), "\(page)") }
    #expect(try DocumentationTests.page("Changes.md").contains("## \(Program.version)\n"))
  }
}
