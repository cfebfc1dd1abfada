import TestSupport
import Testing

@testable import Rendering

/// What stands in a letter comes out of it as it was, and on the way it is ASCII in short lines.
@Suite struct MailEncodingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", text: ""), Case(name: "plain words", text: "Plain words."),
    Case(name: "Swedish", text: "Läget är gott, åtgärd behövs ej"),
    Case(name: "equals signs", text: "a=b =20 =\n=C3"),
    Case(name: "space at a line's end", text: "a \nb\t\n c"),
    Case(name: "a lone dot", text: "a\n.\n..\n.b"),
    Case(name: "the mailbox's word", text: "From Anna\n>From\nFrom"),
    Case(name: "a returned carriage", text: "a\r\nBcc: b@c\r\n\r\nd\re"),
    Case(name: "controls", text: "\0\u{1B}[31m\u{7F}"),
    Case(name: "a long word", text: String(repeating: "å", count: 1000)),
    Case(name: "long plain words", text: String(repeating: "abcde ", count: 300)),
    Case(name: "dots in a row", text: String(repeating: ".", count: 500)),
    Case(
      name: "a comment of ten kilobytes",
      text: String(repeating: "Kraften gick till EP-valet – först. ", count: 290)),
    Case(name: "a family", text: String(repeating: "👨‍👩‍👧‍👦🇸🇪", count: 30)),
    Case(name: "a letter with many marks", text: "e" + String(repeating: "\u{301}", count: 400)),
    Case(name: "an encoded word already", text: "=?UTF-8?Q?x?= =?UTF-8?Q?y?="),
    Case(name: "double space", text: "a  b   c "), Case(name: "right to left", text: "\u{202E}abc"),
    Case(name: "a boundary", text: "--=_maltavla_1\n--=_maltavla_1--"),
  ]

  @Test(arguments: cases) func `quoted-printable comes back`(_ test: Case) throws { try quoted(test.text) }
  @Test(arguments: cases) func `encoded words come back`(_ test: Case) throws { try encoded(test.text) }

  @Test func `any text comes back`() throws {
    let pieces = [
      "a", " ", "\t", ".", "From ", "å", "=", "?", "_", "\n", "\r\n", "👩‍🚀", "e\u{301}", "–", "\"", "<b@c>",
      "=?", "\0",
      String(repeating: "x", count: 73),
    ]
    var generator = SplitMix64(seed: 5)
    for _ in 0..<3000 {
      let text = generator.text(of: pieces, length: 60)
      try quoted(text)
      try encoded(text)
    }
  }

  @Test func `takes no longer for each letter of a long text`() {
    let clock = ContinuousClock()
    let long = String(repeating: "å. From =\t", count: 40_000)
    #expect(clock.measure { _ = QuotedPrintable.encode(long) } < .seconds(30))
    #expect(clock.measure { _ = EncodedWord.words(long) } < .seconds(30))
  }

  private func quoted(_ text: String) throws {
    let source = QuotedPrintable.encode(text)
    let ended = text.isEmpty || text.utf8.last == 10 ? text : text + "\n"
    #expect(MailDecoding.quotedPrintable(source).map { String(decoding: $0, as: UTF8.self) } == ended)
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      try #require(line.utf8.count <= 76 && line.utf8.allSatisfy { $0 == 9 || (0x20...0x7E).contains($0) })
      try #require(line.first != "." && !line.hasPrefix("From "))
      try #require(line.last != " " && line.last != "\t" && !line.hasPrefix("--=_"))
    }
  }

  private func encoded(_ text: String) throws {
    let words = EncodedWord.words(text, after: 8)
    var bytes: [UInt8] = []
    for (index, word) in words.enumerated() {
      try #require(word.utf8.count <= (index == 0 ? 67 : 75), "\(word)")
      let part = try #require(MailDecoding.word(word))
      // Every word is text by itself.
      try #require(String(validating: part, as: UTF8.self) != nil)
      bytes += part
    }
    #expect(bytes == Array(text.utf8))
  }
}
