import Testing

@testable import Drafting

@Suite struct PageHeadsTests {
  @Test func headsAndNumbersOfPagesAreTaken() {
    let pages = ["först", "sedan", "vidare", "sist"].enumerated().map { number, word in
      "Lillby AK  Verksamhetsplan 2026\n\nVi börjar \(word) här\noch slutar \(word) där\n\n        \(number + 1)\n"
    }
    let cleaned = words(PageHeads.removed(from: lines(pages.joined(separator: "\u{C}")))).filter {
      !$0.isEmpty
    }
    #expect(!cleaned.contains { $0.contains("Lillby") || Int($0.trimmingPrefix { $0 == " " }) != nil })
    #expect(cleaned.count == 8)
  }

  @Test(arguments: [
    ("Sida 3 (12)", true), ("3 (12)", true), ("3/12", true), ("- 7 -", true), ("sid 2 av 9", true),
    ("14", true),
    ("(62 år, 231102)", false), ("Mål 3", false), ("1 200", false), ("§ 14 (2)", false), ("50 %", false),
  ])
  func pageNumbers(_ text: String, _ isOne: Bool) {
    #expect(PageHeads.isPageNumber(text, standsAlone: true) == isOne)
  }

  @Test func labelsAndItemsAtTheTopOfPagesStay() {
    let pages = (1...3).map { _ in "Mål\n\n• Minst 3 möten\n• Fler medlemmar\n" }
    let cleaned = words(PageHeads.removed(from: lines(pages.joined(separator: "\u{C}"))))
    #expect(cleaned.count { $0 == "Mål" } == 3)
    #expect(cleaned.count { $0 == "• Minst 3 möten" } == 3)
  }
}
