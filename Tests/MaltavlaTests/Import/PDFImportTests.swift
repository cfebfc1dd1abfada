import Foundation
import Testing

@testable import maltavla

/// PDF documents, written by hand and read through `pdftotext`.
@Suite struct PDFImportTests {
  static let pdf = SamplePDF(pages: [
    [
      "Verksamhetsplan 2026", "Exempelby arbetarekommun", "", "Medlemmar", "", "Mål:", "",
      "• Minst 40 medlemmar går en grundkurs", "• Öka med minst 10 procent (från 2 360)",
    ],
    ["Studier", "", "Mål:", "", "– Åtta cirklar hålls under våren \\ hösten"],
  ])

  @Test func goalsAreFoundWithTheirPages() throws {
    guard try ImportRun.canReadPDF() else { return }
    let run = try ImportRun()
    try run.write(PDFImportTests.pdf.data, to: "plan.pdf")
    let found = try run.json("plan.pdf")
    #expect(found.title == "Verksamhetsplan 2026")
    #expect(found.organisation == "Exempelby arbetarekommun")
    #expect(found.goals.map(\.value) == [40, 10, 8])
    #expect(found.goals.map(\.page) == [1, 1, 2])
    #expect(found.goals.map(\.area) == ["Medlemmar", "Medlemmar", "Studier"])
    #expect(found.goals.last?.text.contains("Åtta cirklar") == true)
  }

  @Test func pagesWithoutTextAreSaidToBeScanned() throws {
    guard try ImportRun.canReadPDF() else { return }
    let run = try ImportRun()
    try run.write(SamplePDF(pages: [[], []]).data, to: "scan.pdf")
    let imported = run("scan.pdf")
    #expect(imported.status == .malformed)
    #expect(imported.errors.contains("PDF:en har ingen text, den är troligen inskannad: scan.pdf."))
  }

  @Test(arguments: [0.05, 0.3, 0.5, 0.8])
  func aPartIsSaidToBeDamaged(_ part: Double) throws {
    guard try ImportRun.canReadPDF() else { return }
    let run = try ImportRun()
    let data = PDFImportTests.pdf.data
    try run.write(data.prefix(Int(Double(data.count) * part)), to: "part.pdf")
    let imported = run("part.pdf")
    #expect(imported.status == .malformed)
    #expect(imported.errors.contains("part.pdf är skadad eller ofullständig: pdftotext kan inte läsa den"))
    #expect(imported.errors.hasSuffix("Hämta eller spara PDF:en på nytt."))
  }

  @Test func anOddDocumentIsReadWithAWarning() throws {
    guard try ImportRun.canReadPDF() else { return }
    let run = try ImportRun()
    // An instruction that there is none of, after the first line of text.
    let text = String(
      decoding: SamplePDF(pages: [["Plan 2026", "- Minst 40 medlemmar ska rekryteras"]]).data, as: UTF8.self)
    try run.write(Data(text.replacing(" Tj T*", with: " Tj T?", maxReplacements: 1).utf8), to: "odd.pdf")
    let imported = run("odd.pdf")
    #expect(imported.status == .fine)
    #expect(imported.errors.contains("odd.pdf kan vara skadad (pdftotext: \"Syntax Error"))
    #expect(imported.output.contains("Minst 40 medlemmar"))
  }
}
