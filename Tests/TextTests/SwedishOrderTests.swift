import TestSupport
import Testing
import Text

/// Names in the order of a Swedish register.
@Suite struct SwedishOrderTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var sorted: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "å ä ö last", sorted: ["Ale", "Ydre", "Zinkgruvan", "Åre", "Älmhult", "Öckerö"]),
    Case(name: "inside a word", sorted: ["Härad", "Högsby"]),
    Case(name: "a before å", sorted: ["Mala", "Malå", "Mål"]),
    Case(name: "the shorter first", sorted: ["Lerum", "Lerums", "Lilla Edet"]),
    Case(name: "case only where all else is equal", sorted: ["Ale", "ale", "Alf"]),
    Case(name: "é as e", sorted: ["Idé", "Idea", "Idéa", "Idel"]),
    Case(name: "ü as y", sorted: ["Mxa", "Müller", "Myllra", "Mz"]),
    Case(name: "foreign accents ignored at first", sorted: ["Lodz", "Lóe", "Lof"]),
    Case(
      name: "ñ ç í ú as their letters",
      sorted: ["Cab", "Çac", "Nab", "Ñac", "Nad", "Sil", "Sím", "Sin", "Sug", "Súh"]),
    Case(name: "æ with ä and ø with ö", sorted: ["Z", "Å", "Æa", "Äb", "Øa", "Öb"]),
    Case(name: "however it was typed", sorted: ["A\u{30A}a", "Åb", "A\u{308}a"]),
  ]

  @Test(arguments: cases)
  func sorts(_ test: Case) {
    var random = SplitMix64(seed: 2)
    for _ in 0..<10 {
      #expect(test.sorted.shuffled(using: &random).sorted(by: SwedishOrder.precedes) == test.sorted)
    }
  }

  @Test func `it is an order: nothing precedes itself, and of two different names one precedes`() {
    var random = SplitMix64(seed: 3)
    let pieces = ["a", "A", "å", "Ä", "ö", "e", "é", "u", "ü", "y", "z", " ", "-", "a\u{30A}"]
    let names = (0..<60).map { _ in random.text(of: pieces, length: 3) }
    for left in names {
      for right in names {
        let before = SwedishOrder.precedes(left, right)
        let after = SwedishOrder.precedes(right, left)
        #expect(!(before && after))
        #expect((before || after) == (left != right))
        for third in names where before && SwedishOrder.precedes(right, third) {
          #expect(SwedishOrder.precedes(left, third))
        }
      }
    }
  }
}
