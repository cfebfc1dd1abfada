import Goals
import Rendering
import Testing

/// Numbers as each language writes them.
@Suite struct NumberStyleTests {
  struct Number: CustomTestStringConvertible {
    var name: String
    var value: Quantity
    var swedish: String
    var english: String
    var testDescription: String { name }
  }

  static let numbers = [
    Number(name: "nothing", value: .zero, swedish: "0", english: "0"),
    Number(name: "below a thousand", value: Quantity(999), swedish: "999", english: "999"),
    Number(name: "thousands", value: Quantity(1430), swedish: "1 430", english: "1,430"),
    Number(name: "millions", value: Quantity(1_234_567), swedish: "1 234 567", english: "1,234,567"),
    Number(name: "a fraction", value: Quantity(scaled: 199_500), swedish: "19,95", english: "19.95"),
    Number(name: "below nothing", value: Quantity(-4460), swedish: "−4 460", english: "−4,460"),
  ]

  @Test(arguments: numbers)
  func writes(_ test: Number) {
    #expect(NumberStyle.swedish.text(test.value) == test.swedish.replacing(" ", with: "\u{A0}"))
    #expect(NumberStyle.english.text(test.value) == test.english)
  }

  @Test func `a difference has its sign`() {
    #expect(NumberStyle.english.signed(Quantity(17)) == "+17")
    #expect(NumberStyle.english.signed(Quantity(-446)) == "−446")
    #expect(NumberStyle.english.signed(.zero) == "±0")
  }

  struct Share: CustomTestStringConvertible {
    var name: String
    var share: Double
    var english: String
    var testDescription: String { name }
  }

  static let shares = [
    Share(name: "nothing", share: 0, english: "0%"),
    Share(name: "something is not nothing", share: 0.0001, english: "<1%"),
    Share(name: "half up", share: 0.285, english: "29%"),
    Share(name: "short of all", share: 0.999_999, english: "99%"),
    Share(name: "rounds to all", share: 0.995, english: "99%"),
    Share(name: "all", share: 1, english: "100%"),
    Share(name: "more than all", share: 12.345, english: "1,235%"),
    Share(name: "the other way", share: -0.3, english: "−30%"),
    Share(name: "far the other way", share: -1.5, english: "−150%"),
    Share(name: "no number", share: .nan, english: "–"),
    Share(name: "no end", share: .infinity, english: "–"),
  ]

  @Test(arguments: shares)
  func percent(_ test: Share) {
    #expect(NumberStyle.english.percent(test.share) == test.english)
    let swedish = test.english.replacing(",", with: "\u{A0}").replacing("%", with: "\u{A0}%")
    #expect(NumberStyle.swedish.percent(test.share) == swedish)
  }
}
