import Testing

@testable import Notation

@Suite("Spans and emphasis")
struct InlineTests {
  @Test(
    "emphasis goes, signs stay",
    arguments: [
      ("**Mål:**", "Mål:"), ("_Mål_", "Mål"), ("*a* b", "a b"), ("5 * 3", "5 * 3"),
      ("en_fil_här", "en_fil_här"),
      ("2*3", "2*3"), ("**a**b", "ab"), ("[länk](x)", "[länk](x)"),
    ])
  func emphasis(text: String, expected: String) { #expect(inline(text).text.string == expected) }

  @Test(
    "a span is a bracket that attributes follow",
    arguments: [
      ("[a]{#x}", "a", ["a#x"]), ("b [a]{#x} c", "b a c", ["a#x"]),
      ("[a]{#x} [b]{#y}", "a b", ["a#x", "b#y"]),
      ("[a] {#x}", "[a]", []), ("[a", "[a", []), ("a]{#x}", "a]", []),
      ("[a [b] c]{#x}", "a [b] c", ["a [b] c#x"]),
      ("[[a]{#x}", "[a", ["a#x"]), ("[**a** b]{#x}", "a b", ["a b#x"]), ("[ a ]{#x}", "a", ["a#x"]),
      ("[]{#x}", "", ["#x"]), ("[a]{}", "a", ["a"]),
    ] as [(String, String, [String])])
  func spans(text: String, words: String, spans: [String]) {
    let inline = inline(text)
    #expect(inline.text.string == words)
    #expect(inline.spans.map { $0.text.string + ($0.attributes.id.map { "#" + $0.string } ?? "") } == spans)
  }

  @Test(
    "attributes stand at the end",
    arguments: [
      ("a {#x}", "a", "x"), ("a{#x}", "a", "x"), ("a {#x}  ", "a", "x"), ("a { #x }", "a", "x"),
      ("mängden {1, 2}", "mängden {1, 2}", nil), ("a {", "a {", nil), ("a {b}", "a {b}", nil),
    ] as [(String, String, String?)])
  func trailing(text: String, words: String, id: String?) {
    let inline = inline(text)
    #expect(inline.text.string == words)
    #expect(inline.trailing?.id?.string == id)
    #expect(inline.faults.isEmpty)
  }

  @Test("attributes in the middle belong to nothing and are told")
  func middle() {
    for text in ["a {#x} b", "a {#x}.", "a {#x}{kind=count}"] {
      let inline = inline(text)
      #expect(inline.text.string.contains("{#x}"))
      #expect(inline.faults.count == 1, "\(text)")
    }
  }
}
