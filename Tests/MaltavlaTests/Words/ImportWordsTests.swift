import Goals
import Testing

@testable import maltavla

/// What is said of foreign documents stands in both languages.
@Suite struct ImportWordsTests {
  static let faults: [DocumentFault] = [
    .missingHelper(file: "x", program: "y", package: "z"), .unstartableHelper(program: "y", code: 13),
    .tooSlow(file: "x", program: "y", seconds: 30), .damaged(file: "x", .pdf, program: "y", said: "z"),
    .damaged(file: "x", .docx, program: "y", said: ""), .locked(file: "x"), .oldWord(file: "x"),
    .noDocument(file: "x"), .binary(file: "x"), .empty(file: "x"), .scanned(file: "x"),
    .tooMuchText(file: "x", limit: 4),
  ]

  static let remarks: [DocumentRemark] = [
    .readAsWindows1252(file: "x"), .damagedText(file: "x"),
    .helperComplained(file: "x", program: "y", said: "z"), .tableHeadsLost(file: "x"),
  ]

  static let messages = faults.map { Message.document($0) } + remarks.map { Message.remark($0) }

  @Test(arguments: messages.indices) func isSaidInBoth(_ index: Int) {
    let message = ImportWordsTests.messages[index]
    let swedish = toolWords(.swedish).text(message)
    let english = toolWords(.english).text(message)
    #expect(swedish != english)
    for text in [swedish, english] { #expect(text.hasSuffix("."), "\(text)") }
    #expect(!english.contains { "åäö".contains($0) })
  }

  @Test func aFileNameObeysNobody() {
    let message = Message.document(.empty(file: "\u{1B}[31m" + String(repeating: "a", count: 100)))
    let text = toolWords(.swedish).text(message)
    #expect(text.hasPrefix("\\u{1b}[31maaa"))
    #expect(text.count < 100)
  }
}
