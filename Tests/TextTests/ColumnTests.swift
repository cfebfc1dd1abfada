import Testing
import Text

@Suite("Columns on a line")
struct ColumnTests {
  @Test(
    "letters are counted, and what joins the letter before shares its column",
    arguments: [
      ("abc", 0, 1), ("abc", 2, 3), ("abc", 3, 4), ("åäö", 2, 3), ("", 0, 1),
      ("a\u{301}b", 1, 1), ("a\u{301}b", 2, 2),
      // An Arabic sign that takes the letter after it to itself, and a tab that takes none.
      ("\u{605}b", 1, 1), ("\t\u{301}", 1, 2),
    ] as [(String, Int, Int)])
  func column(text: String, scalar: Int, column: Int) {
    let index = text.unicodeScalars.index(text.startIndex, offsetBy: scalar)
    #expect(text.column(of: index) == column)
  }
}
