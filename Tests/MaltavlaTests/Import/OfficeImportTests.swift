import Foundation
import Testing

@testable import maltavla

/// Word and ODT documents, made by the tests with `pandoc` and read through it again.
@Suite struct OfficeImportTests {
  static let plan = """
    # Verksamhetsplan 2026

    Exempelby arbetarekommun

    ## Medlemmar

    Mål:

    - Minst 40 medlemmar går en grundkurs
    - Öka med *minst* 10 procent
      - Alla nya medlemmar rings upp inom tre veckor

    ## Samtal per arbetarekommun och år

    | Arbetarekommun | 2026 | 2027 |
    |---|---:|---:|
    | Ale | 714 | 1 427 |
    | Lilla Edet | 333 | 666 |
    | Totalt | 1 047 | 2 093 |
    """

  @Test(arguments: ["plan.docx", "plan.odt", "plan.rtf", "plan.html", "Vår plan – åäö.docx", "-.docx"])
  func goalsAreFound(_ name: String) throws {
    let run = try ImportRun()
    // A document's name may tell nothing of its sort.
    guard try run.makeDocument("./" + name, from: OfficeImportTests.plan) else { return }
    let found = name.hasPrefix("-") ? try run.json("./" + name) : try run.json(name)
    #expect(found.schema == "maltavla/import/1")
    #expect(found.title == "Verksamhetsplan 2026")
    let kurs = try #require(found.goals.first { $0.text.contains("40 medlemmar") })
    #expect(kurs.value == 40)
    #expect(kurs.origin == "list" || name.hasSuffix("rtf"))
    #expect(kurs.area == "Medlemmar")
    #expect(
      !found.goals.contains { $0.text.contains("*") || $0.text.contains("<") || $0.text.contains("\\") })
  }

  @Test func aTableKeepsItsHeading() throws {
    let run = try ImportRun()
    guard try run.makeDocument("plan.docx", from: OfficeImportTests.plan) else { return }
    let table = try #require(try run.json("plan.docx").tables.first)
    #expect(
      table.targets == [
        .init(arbetarekommun: "Ale", year: 2026, value: 714),
        .init(arbetarekommun: "Ale", year: 2027, value: 1427),
        .init(arbetarekommun: "Lilla Edet", year: 2026, value: 333),
        .init(arbetarekommun: "Lilla Edet", year: 2027, value: 666),
      ])
    #expect(table.totals == [.init(year: 2026, value: 1047), .init(year: 2027, value: 2093)])
  }

  /// `pandoc` leaves out the heading rows of ODT tables, so that whose figures they are cannot be told.
  @Test func aLostTableHeadingIsSaid() throws {
    let run = try ImportRun()
    guard try run.makeDocument("plan.odt", from: OfficeImportTests.plan) else { return }
    let imported = run("plan.odt")
    if !imported.output.contains("2027 |") { #expect(imported.errors.contains("Rubrikraden")) }
    #expect(imported.status == .fine)
  }

  @Test func contentDecidesBeforeTheName() throws {
    let run = try ImportRun()
    guard try run.makeDocument("plan.docx", from: OfficeImportTests.plan) else { return }
    let data = try Data(contentsOf: run.folder.url.appending(path: "plan.docx"))
    try run.write(data, to: "plan.txt")
    #expect(try run.json("plan.txt").goals.count == run.json("plan.docx").goals.count)
    try run.write(Data("Mål\n\n- Minst 40 medlemmar går en grundkurs\n".utf8), to: "text.docx")
    #expect(try run.json("text.docx").goals.count == 1)
  }

  @Test(arguments: ["plan.docx", "plan.odt"])
  func halfADocumentIsSaidToBeDamaged(_ name: String) throws {
    let run = try ImportRun()
    guard try run.makeDocument(name, from: OfficeImportTests.plan) else { return }
    let data = try Data(contentsOf: run.folder.url.appending(path: name))
    try run.write(data.prefix(data.count / 2), to: "half-" + name)
    let imported = run("half-" + name)
    #expect(imported.status == .malformed)
    #expect(imported.errors.contains("half-\(name) är skadad eller ofullständig"))
    #expect(imported.output.isEmpty)
  }

  @Test func aDraftPassesCheck() throws {
    let run = try ImportRun()
    guard try run.makeDocument("plan.docx", from: OfficeImportTests.plan) else { return }
    try FileManager.default.createDirectory(
      at: run.folder.url.appending(path: "plans"), withIntermediateDirectories: true)
    #expect(run("plan.docx", "--output", "plans/exempelby-2026.md").status == .fine)
    let console = TestConsole()
    let status = Program(console.environment(folder: run.folder.url.path)).run(["check"])
    #expect(status == .fine, "\(console.takeScreen())")
  }
}
