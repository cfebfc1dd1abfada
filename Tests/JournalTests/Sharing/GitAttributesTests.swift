import Foundation
import Goals
import TestSupport
import Testing

@testable import Journal

/// Files of attributes are read as git reads them.
@Suite struct GitAttributesTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var unites: Bool
    var keepsEnds: Bool
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "", unites: false, keepsEnds: false),
    Case(text: GitAttributes.journalLine, unites: true, keepsEnds: true),
    Case(text: "# journal/*.tsv merge=union", unites: false, keepsEnds: false),
    Case(text: "*.tsv merge=union", unites: true, keepsEnds: false),
    Case(text: "journal/* merge=union -text", unites: true, keepsEnds: true),
    Case(text: "/journal/anna.tsv\tmerge=union", unites: true, keepsEnds: false),
    Case(text: "journal/**/*.tsv merge=union eol=lf", unites: true, keepsEnds: true),
    Case(text: "**/journal/*.tsv merge=union", unites: true, keepsEnds: false),
    Case(text: "**/**/a?na.tsv merge=union", unites: true, keepsEnds: false),
    Case(text: "plans/journal/*.tsv merge=union", unites: false, keepsEnds: false),
    Case(text: "journal/*.md merge=union eol=lf", unites: false, keepsEnds: false),
    Case(text: "*.tsv merge=union\n*.tsv -merge", unites: false, keepsEnds: false),
    Case(text: "*.tsv merge=union\n*.tsv !merge eol=crlf", unites: false, keepsEnds: false),
    Case(text: "* text=auto\n*.tsv binary", unites: false, keepsEnds: true),
    Case(text: "*.tsv merge=binary text eol=lf", unites: false, keepsEnds: true),
    Case(text: "jour*l/*n*a*.tsv merge=union", unites: true, keepsEnds: false),
    Case(text: "journal merge=union", unites: false, keepsEnds: false),
    Case(text: "*.tsv merge=union\r\n*.md text\r\n", unites: true, keepsEnds: false),
  ]

  static let path = "journal/anna.tsv"

  @Test(arguments: cases)
  func areRead(_ test: Case) {
    var attributes = GitAttributes()
    attributes.read(test.text, of: GitAttributesTests.path)
    #expect(attributes.unitesLines == test.unites)
    #expect(attributes.keepsLineEnds == test.keepsEnds)
  }

  /// The same cases, asked of git itself.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")), arguments: cases)
  func areReadAsGitDoes(_ test: Case) throws {
    // Git takes the carriage return for a part of the value; a person who made the file on Windows means none.
    guard !test.text.contains("\r") else { return }
    let folder = TemporaryFolder()
    try Data((test.text + "\n").utf8).write(to: URL(filePath: folder.file(".gitattributes")))
    #expect(try git(["init", "-q", "."], in: folder).isEmpty)
    let said = try git(["check-attr", "merge", "text", "eol", "--", GitAttributesTests.path], in: folder)
    #expect(said.contains("merge: union\n") == test.unites)
    #expect((said.contains("text: unset\n") || said.contains("eol: lf\n")) == test.keepsEnds)
  }

  private func git(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}
