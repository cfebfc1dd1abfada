import Testing
import Text

/// The spaces inside a line.
@Suite struct SpaceTests {
  @Test(arguments: [" ", "\t", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}"] as [Character])
  func `is a space`(_ space: Character) {
    #expect(space.isSpace)
    #expect("\(space)a\(space)b\(space)".trimmed == "a\(space)b")
  }

  @Test(arguments: ["a", "\n", "\r\n", "\u{200B}", "-", "_"] as [Character])
  func `is none`(_ other: Character) {
    #expect(!other.isSpace)
    #expect("\(other)".trimmed == "\(other)")
  }

  @Test func `trimming nothing leaves nothing`() {
    #expect("".trimmed == "")
    #expect(" \t ".trimmed == "")
  }
}
