import Foundation
import Testing
import Text

@testable import maltavla

/// Whatever the file holds: a clear error or a draft, at once.
@Suite struct HostileImportTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let file: String
    let status: ImportRun.Status
    let says: String
    let data: @Sendable () -> Data
    var testDescription: String { name }

    init(
      _ name: String, _ file: String, _ status: ImportRun.Status, _ says: String,
      data: @escaping @Sendable () -> Data
    ) {
      self.name = name
      self.file = file
      self.status = status
      self.says = says
      self.data = data
    }

    /// A file that holds a text.
    init(_ name: String, _ file: String, _ status: ImportRun.Status, _ says: String, _ text: String) {
      self.init(name, file, status, says) { Data(text.utf8) }
    }
  }

  static let large: [Case] = [
    Case("ten megabytes on one line", "a.txt", .malformed, "a.txt har mer text än någon plan") {
      Data(repeating: 0x61, count: 10_000_000)
    },
    Case(
      "more than 64 megabytes", "a.pdf", .malformed, "a.pdf är för stor: 64 000 008 byte, högst 64 000 000."
    ) {
      Data("%PDF-1.4".utf8) + Data(count: 64_000_000)
    },
    Case("deep nesting", "a.txt", .fine, "Inga mål hittades.", String(repeating: "  - ", count: 100_000)),
    Case("deep quotation", "a.md", .fine, "Inga mål hittades.", String(repeating: "> - ", count: 100_000)),
  ]

  static let texts: [Case] = [
    Case("NULs", "a.txt", .fine, "1 mål", "Mål\n\n- Minst\0 40 medlemmar\0\0 går en grundkurs\n"),
    Case("nothing but NULs", "a.txt", .malformed, "ingen text") { Data(count: 1000) },
    Case("invalid UTF-8", "a.txt", .fine, "a.txt har byte som inte är UTF-8") {
      Data("Mål å ä ö\n\n- Minst 40 ".utf8) + [0xFF, 0xFE]
    },
    Case("Windows-1252", "a.txt", .fine, "a.txt är inte UTF-8 och är läst som Windows-1252.") {
      "Mål\n\n- Minst 40 möten hålls\n".data(using: .windowsCP1252) ?? Data()
    },
    Case("UTF-16", "a.txt", .fine, "1 mål") {
      "\u{FEFF}Mål\r\n\r\n- Minst 40 möten hålls\r\n".data(using: .utf16LittleEndian) ?? Data()
    },
    Case("an empty file", "a.txt", .malformed, "a.txt har ingen text.", ""),
    Case("blank lines", "a.md", .malformed, "a.md har ingen text.", " \n\n\t\r\n"),
    Case(
      "a terminal's commands", "a.txt", .fine, "1 mål",
      "Mål\n\n- Minst 40 \u{1B}[31mröda\u{9B}2J möten \u{202E}hålls\n"),
  ]

  static let others: [Case] = [
    Case("a picture", "a.txt", .malformed, "a.txt är ingen text.") {
      Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + Data(0..<255)
    },
    Case("Word's old format", "a.doc", .malformed, "spara det som .docx eller PDF") {
      Data([0xD0, 0xCF, 0x11, 0xE0]) + Data(count: 600)
    },
    Case("a locked document", "a.docx", .malformed, "låst med lösenord") {
      Data([0xD0, 0xCF, 0x11, 0xE0]) + Data(count: 600)
    },
    Case("a spreadsheet", "a.xlsx", .malformed, "kalkylblad", "PK\u{3}\u{4}xl/workbook.xml"),
  ]

  @Test(arguments: large + texts + others) func isAnsweredAtOnce(_ test: Case) throws {
    let run = try ImportRun()
    try run.write(test.data(), to: test.file)
    let imported = run(test.file)
    #expect(imported.status == test.status)
    #expect(imported.errors.contains(test.says), "\(imported.errors)")
    let hazards = (imported.output + imported.errors).unicodeScalars.filter { $0.isHazardous && $0 != "\n" }
    #expect(hazards.isEmpty)
  }

  @Test func whatIsNoFileIsSaid() throws {
    let run = try ImportRun()
    #expect(run("nope.pdf").errors == "maltavla: nope.pdf finns inte.")
    #expect(run("nope.pdf").status == .noInput)
    #expect(run(".").status == .noInput)
    #expect(run("/dev/null").status == .noInput)
    #expect(run().status == .usage)
    #expect(run("a", "b").status == .usage)
  }

  @Test func aMissingHelperIsNamedWithItsPackage() throws {
    let run = try ImportRun()
    try run.write(Data("%PDF-1.4\n".utf8), to: "plan.pdf")
    try run.write(Data("PK\u{3}\u{4}word/document.xml".utf8), to: "plan.docx")
    let pdf = run("plan.pdf", path: run.folder.url.path)
    #expect(pdf.status == .inputOutput)
    #expect(pdf.errors.contains("programmet pdftotext, som saknas här. Installera paketet poppler-utils"))
    let docx = run("plan.docx", path: "")
    #expect(docx.status == .inputOutput)
    #expect(docx.errors.contains("programmet pandoc, som saknas här. Installera paketet pandoc"))
  }

  @Test func aFileIsNeverReplaced() throws {
    let run = try ImportRun()
    try run.write(Data("Mål\n\n- Minst 40 möten hålls\n".utf8), to: "a.txt")
    try run.write(Data("kept".utf8), to: "plan.md")
    let imported = run("a.txt", "--output", "plan.md")
    #expect(imported.status == .inputOutput)
    #expect(imported.errors.contains("inget sparat: plan.md finns redan."))
    #expect(try String(contentsOf: run.folder.url.appending(path: "plan.md"), encoding: .utf8) == "kept")
    #expect(run("a.txt", "--output", "none/plan.md").errors.contains("det finns ingen mapp none."))
    #expect(run("a.txt", "--output", "-").output.contains("Minst 40 möten hålls"))
    let saved = run("a.txt", "--output", "new.md")
    #expect(saved.output.isEmpty)
    #expect(saved.errors.hasPrefix("Skrivet till new.md."))
    #expect(
      try String(contentsOf: run.folder.url.appending(path: "new.md"), encoding: .utf8)
        .contains("Minst 40 möten hålls"))
  }
}
