import Testing

@testable import Notation

@Suite("Blocks of the Markdown subset")
struct BlockTests {
  /// A block on one line: `#2 text`, `-0 text`, `-2[x] text`, `p text`, `| a | b`.
  private func summary(_ block: Block) -> String {
    switch block {
    case .heading(let level, let inline): "#\(level) \(inline.text.string)"
    case .bullet(let bullet):
      "-\(bullet.indent)\(bullet.box.map { $0.isTicked ? "[x]" : "[ ]" } ?? "") \(bullet.inline.text.string)"
    case .paragraph(let indent, let inline): "p\(indent) \(inline.text.string)"
    case .table(let table):
      ([table.header] + table.rows).map { $0.cells.map(\.string).joined(separator: "¦") }
        .joined(separator: " / ")
    }
  }

  @Test(
    "each construct",
    arguments: [
      ("# A", ["#1 A"]), ("###### A", ["#6 A"]), ("####### A", ["p0 ####### A"]), ("#A", ["p0 #A"]),
      ("- a", ["-0 a"]), ("* a", ["-0 a"]), ("+ a", ["-0 a"]), ("• a", ["-0 a"]), ("12. a", ["-0 a"]),
      ("1234. a", ["p0 1234. a"]), ("-a", ["p0 -a"]), ("2024. Ett år", ["p0 2024. Ett år"]),
      ("- a\n  b\n  c", ["-0 a b c"]), ("- a\nb", ["-0 a b"]), ("- a\n\nb", ["-0 a", "p0 b"]),
      ("- a\n\n  b", ["-0 a", "p2 b"]), ("- a\n  - b\n\t- c", ["-0 a", "-2 b", "-1 c"]),
      ("- [ ] a", ["-0[ ] a"]), ("- [x] a", ["-0[x] a"]), ("- [X] a", ["-0[x] a"]), ("- [] a", ["-0 [] a"]),
      ("a\nb\n\nc", ["p0 a b", "p0 c"]), ("a\n# B\nc", ["p0 a", "#1 B", "p0 c"]),
      ("a\n- b", ["p0 a", "-0 b"]), ("```\n# A\n- b\n```\nc", ["p0 c"]), ("a\n\u{A0}\nb", ["p0 a", "p0 b"]),
    ] as [(String, [String])])
  func constructs(text: String, expected: [String]) {
    #expect(blocks(text).map(summary) == expected)
  }

  @Test(
    "tables: the rule left out, bars escaped, bars at the end optional",
    arguments: [
      ("| a | b |\n| --- | ---: |\n| 1 | 2 |", "a¦b / 1¦2"), ("| a | b\n| :-: | -\n| 1 | 2", "a¦b / 1¦2"),
      (#"| a \| b | c |"#, "a | b¦c"), (#"|\| a|b \|"#, "| a¦b |"), (#"| a \\| b | c"#, #"a \| b¦c"#),
      (#"| \| | \|\| |"#, "|¦||"), ("| a | |\n| | b |", "a¦ / ¦b"), ("| a |\n| 1 |\n| - |", "a / 1 / -"),
      ("| a |\n| - |\n| - |", "a / -"), ("|", ""),
    ])
  func tables(text: String, expected: String) {
    #expect(blocks(text).map(summary) == [expected])
  }

  @Test(
    "comments, also over lines and several on one",
    arguments: [
      ("a<!-- x -->b", ["p0 a          b"]), ("<!-- a -->", []),
      ("a\n\n<!-- x\n# y\n- z -->\n\nb", ["p0 a", "p0 b"]),
      ("<!-- a --> b <!-- c -->", ["p11 b"]), ("a <!-- never closed\n- b", ["p0 a"]),
      ("a --> b", ["p0 a --> b"]),
    ] as [(String, [String])])
  func comments(text: String, expected: [String]) {
    #expect(blocks(text).map(summary) == expected)
  }

  @Test("what follows a comment keeps its column")
  func columns() throws {
    let file = SourceFile(name: "a.md", bytes: Array("<!-- å --> Åre".utf8))
    guard case .paragraph(_, let inline) = try #require(Document(file).blocks.first) else {
      throw Unexpected()
    }
    #expect(file.column(of: try #require(inline.text.place)) == 12)
  }

  @Test("a continued line keeps its own line and column")
  func continuation() throws {
    guard case .bullet(let bullet) = try #require(blocks("- ab\n   cd").first) else { throw Unexpected() }
    let text = bullet.inline.text
    let places = text.indices.map { index in
      let rest = text[index...]
      return "\(rest.string.prefix(1))\(rest.place?.line ?? 0):\(rest.place?.offset ?? 0)"
    }
    #expect(places == ["a1:2", "b1:3", " 2:2", "c2:3", "d2:4"])
  }
}

/// Something is of another sort than the test needs.
struct Unexpected: Error {}
