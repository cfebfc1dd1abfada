import TestSupport
import Testing
import Text

/// Names are stored as NFC; equality in Swift cannot see the difference, so scalars are compared.
@Suite struct CompositionTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var scalars: [UInt32]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", text: "", scalars: []),
    Case(name: "plain ASCII", text: "Ale", scalars: [0x41, 0x6C, 0x65]),
    Case(name: "å from its parts", text: "a\u{30A}", scalars: [0xE5]),
    Case(name: "ä from its parts", text: "a\u{308}", scalars: [0xE4]),
    Case(name: "Ö from its parts", text: "O\u{308}", scalars: [0xD6]),
    Case(name: "é from its parts", text: "e\u{301}", scalars: [0xE9]),
    Case(name: "composed already", text: "\u{E5}\u{E4}\u{F6}", scalars: [0xE5, 0xE4, 0xF6]),
    Case(name: "North Sami č and š", text: "c\u{30C}s\u{30C}", scalars: [0x10D, 0x161]),
    Case(name: "two marks that have one letter", text: "o\u{308}\u{304}", scalars: [0x22B]),
    Case(name: "Vietnamese ế", text: "e\u{302}\u{301}", scalars: [0x1EBF]),
    Case(name: "the ångström sign is the letter", text: "\u{212B}", scalars: [0xC5]),
    Case(name: "a mark alone stays", text: "\u{301}", scalars: [0x301]),
    Case(name: "a letter that has no single form stays", text: "q\u{301}", scalars: [0x71, 0x301]),
    Case(name: "an emoji stays", text: "👩‍🌾", scalars: [0x1F469, 0x200D, 0x1F33E]),
    Case(name: "a line end stays", text: "å\r\n", scalars: [0xE5, 0xD, 0xA]),
  ]

  @Test(arguments: cases)
  func composes(_ test: Case) {
    #expect(test.text.composed.unicodeScalars.map(\.value) == test.scalars)
  }

  @Test func `composing keeps the text equal and is done once`() {
    var random = SplitMix64(seed: 1)
    let pieces = [
      "a", "o", "e", "\u{30A}", "\u{308}", "\u{301}", "ö", "Å", " ", "\u{212B}", "z", "🌹", "\r\n",
    ]
    for _ in 0..<2_000 {
      let text = random.text(of: pieces, length: 12)
      #expect(text.composed == text)
      #expect(Array(text.composed.composed.utf8) == Array(text.composed.utf8))
    }
  }
}
