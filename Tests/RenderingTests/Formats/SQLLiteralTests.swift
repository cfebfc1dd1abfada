import Testing

@testable import Rendering

/// What stands between apostrophes never ends before its own.
@Suite struct SQLLiteralTests {
  @Test(arguments: [
    ("Ale", "'Ale'"), ("it's", "'it''s'"), ("''", "''''''"),
    // One character with its accent, and an apostrophe to a database.
    ("a'\u{301}); drop table event; --", "'a''\u{301}); drop table event; --'"),
  ]) func apostrophesAreDoubled(text: String, literal: String) {
    #expect(SQLLiteral.text(text).unicodeScalars.elementsEqual(literal.unicodeScalars))
  }
}
