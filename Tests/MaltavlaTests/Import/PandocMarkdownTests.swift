import Testing

@testable import maltavla

/// What `pandoc` writes is made plain without losing words.
@Suite struct PandocMarkdownTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var markdown: String
    var plain: String
    var isHeadless = false
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "cells of several paragraphs",
      markdown: """
        +-------+-----------+
        | Mål   | Aktivitet |
        +=======+===========+
        | Fler  | -   en    |
        | möten | -   två   |
        |       |           |
        | 日本  | Sist      |
        +-------+-----------+
        |       | é \\| å    |
        +-------+-----------+
        """,
      plain: """
        | Mål | Aktivitet |
        | --- | --- |
        | Fler möten 日本 | • en • två Sist |
        |  | é \\| å |
        """),
    Case(
      name: "a table without a heading row",
      markdown: "+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+",
      plain: "| a | b |\n| --- | --- |\n| c | d |", isHeadless: true),
    Case(
      name: "a table within a table",
      markdown: "+-------+\n| x     |\n+=======+\n| +---+ |\n| | a | |\n| +---+ |\n+-------+\n",
      plain: "| x |\n| --- |\n| a |"),
    Case(
      name: "a table within a table of two columns",
      markdown:
        "+---+-------+\n| y | x     |\n+===+=======+\n| b | +---+ |\n|   | | a | |\n|   | +---+ |\n+---+-------+",
      plain: "| y | x |\n| --- | --- |\n| b | a |"),
    Case(
      name: "a pipe table with an empty heading row", markdown: "|   |   |\n|---|:-:|\n| a | b\\|c |",
      plain: "| a | b\\|c |\n| --- | --- |", isHeadless: true),
    Case(
      name: "a drawing that is no table", markdown: "+---+---+\n| a b |\n+---+---+",
      plain: "+---+---+\n| a b |\n+---+---+"),
    Case(name: "a lone bar", markdown: "| a", plain: "| a"),
    Case(name: "a lone border", markdown: "+-+\n+-+", plain: "+-+\n+-+"),
    Case(
      name: "marks of footnotes", markdown: "Minst 40[^1] möten[^23].\n\n[^1]: Se [^a] och [x].",
      plain: "Minst 40 möten.\n\n Se [^a] och [x]."),
    Case(name: "what parts two lists", markdown: "- a\n\n&nbsp;\n\n- b", plain: "- a\n\n\n\n- b"),
  ]

  @Test(arguments: cases) func isMadePlain(_ test: Case) {
    let markdown = PandocMarkdown(test.markdown)
    #expect(markdown.text.trimmingLastNewlines == test.plain.trimmingLastNewlines)
    #expect(markdown.hasHeadlessTables == test.isHeadless)
  }
}

extension String {
  fileprivate var trimmingLastNewlines: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
