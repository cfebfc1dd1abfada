import Testing

@testable import Notation

@Suite("Attribute blocks")
struct AttributesTests {
  private func read(_ text: String) -> (entries: [String], faults: Int, end: Int)? {
    let source = SourceText(text)
    guard let block = Attributes.read(source, at: 0) else { return nil }
    let entries = block.attributes.entries.map { "\($0.name)|\($0.value.string)|\($0.text.string)" }
    return (entries, block.faults.count, block.end)
  }

  @Test(
    "names, values and quotes",
    arguments: [
      ("{#a}", ["#|a|#a"]), ("{#a .b c=d}", ["#|a|#a", ".|b|.b", "c|d|c=d"]),
      (#"{a="b c" d=e}"#, [#"a|b c|a="b c""#, "d|e|d=e"]), (#"{a=""}"#, [#"a||a="""#]),
      (#"{a="b}c"}"#, [#"a|b}c|a="b}c""#]), ("{a=<=62}", ["a|<=62|a=<=62"]), ("{a=}", ["a||a="]),
      ("{a=3@2023-12-31}", ["a|3@2023-12-31|a=3@2023-12-31"]), ("{}", []), ("{ #a\t}", ["#|a|#a"]),
      (#"{a="å ä"}"#, [#"a|å ä|a="å ä""#]),
    ] as [(String, [String])])
  func entries(text: String, expected: [String]) throws {
    let block = try #require(read(text))
    #expect(block.entries == expected)
    #expect(block.faults == 0)
    #expect(block.end == text.utf8.count)
  }

  @Test(
    "what is not well formed is told, and the rest still read",
    arguments: [
      ("{#a", ["#|a|#a"], 1), ("{#a b}", ["#|a|#a"], 1), ("{#a b c=d}", ["#|a|#a", "c|d|c=d"], 1),
      (#"{#a b="c}"#, ["#|a|#a", #"b|c}|b="c}"#], 2), ("{a=b", ["a|b|a=b"], 1),
    ] as [(String, [String], Int)])
  func faults(text: String, expected: [String], faults: Int) throws {
    let block = try #require(read(text))
    #expect(block.entries == expected)
    #expect(block.faults == faults)
  }

  @Test("other braces are text", arguments: ["{a}", "{1=2}", "{", "{a b=c}", "{å", "{,}"])
  func text(_ text: String) {
    #expect(read(text) == nil)
  }
}
