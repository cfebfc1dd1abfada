import Testing

@testable import Drafting

@Suite struct PlanTextTests {
  static let lines: [(text: String, line: String)] = [
    ("Minst 40 samtal", "Minst 40 samtal"),
    (" i  två\n rader\t", "i två rader"),
    ("{#id} [ord] | <!-- ord -->", "(#id) (ord) / ‹!-- ord -->"),
    ("# - > ord", "ord"),
    // The sign joins the letter before it, and is itself to whoever reads bytes.
    ("SOCI\u{605}<!--20", "SOCI\u{605}‹!--20"),
    ("A\u{605}[b\u{605}]{\u{301}#id}", "A\u{605}(b\u{605})(\u{301}#id)"),
  ]

  @Test(arguments: lines) func `no sign of a line is the plan file's own`(_ text: String, _ line: String) {
    #expect(PlanText.line(text) == line)
  }

  static let paragraphs: [(text: String, paragraph: String)] = [
    ("Vi gör 40 samtal", "Vi gör 40 samtal"), ("2. Mål", "2) Mål"), ("12.5 procent", "12.5 procent"),
    ("2027. Året då", "2027. Året då"), (". Ord", ". Ord"), ("2.", "2."),
  ]

  @Test(arguments: paragraphs) func `no paragraph begins a list`(_ text: String, _ paragraph: String) {
    #expect(PlanText.paragraph(text) == paragraph)
  }

  static let comments: [(text: String, comment: String)] = [
    ("rad 1–2", "rad 1–2"),
    ("--> ord ---", "-–› ord -–-"),
    ("-\u{605}-\u{605}>", "-\u{605}-\u{605}›"),
  ]

  @Test(arguments: comments) func `no remark ends its comment`(_ text: String, _ comment: String) {
    #expect(PlanText.comment(text) == comment)
  }

  @Test func `no value ends its quotation marks`() {
    #expect(PlanText.quoted("de \"nya\" \u{605}\"") == "\"de ”nya” \u{605}”\"")
  }
}
