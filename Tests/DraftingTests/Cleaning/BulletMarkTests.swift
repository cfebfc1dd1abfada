import Testing

@testable import Drafting

@Suite struct BulletMarkTests {
  @Test(arguments: [
    ("• Värva", "Värva"), ("  – Värva", "Värva"), ("- Värva", "Värva"), ("* Värva", "Värva"),
    ("▪ Värva", "Värva"),
    ("\u{F0B7} Värva", "Värva"), ("\u{F0B7}Värva", "Värva"), ("o Värva", "Värva"),
    ("   o varav tio", "varav tio"),
    ("○ Värva", "Värva"), ("☐ Värva", "Värva"), ("[ ] Värva", "Värva"), ("1. Värva", "Värva"),
    ("12) Värva", "Värva"),
    ("a) Värva", "Värva"), ("A.1.3 15 kurser", "15 kurser"), ("2.1 Minst tio möten", "Minst tio möten"),
    ("➢ Värva", "Värva"), ("Mål: Tre kurser", "Tre kurser"), ("Delmål 2.1: Tre kurser", "Tre kurser"),
    ("Mål 3:Tre", "Tre"), ("→ Värva", "Värva"),
  ])
  func marks(_ line: String, _ text: String) throws {
    let mark = try #require(BulletMark(line))
    #expect(line.dropFirst(mark.length) == text)
  }

  @Test(arguments: [
    "Värva 50 medlemmar", "15 kurser", "-5 grader", "o", "och så vidare", "1.200 samtal", "2026 års plan",
    "S-föreningen", "", "   ", "Kl. 18",
    "B. Wallander", "*", "Mål:", "Mål och medel: en text", "Målet är klart",
  ])
  func noMarks(_ line: String) {
    #expect(BulletMark(line) == nil)
  }
}
