import Goals
import TestSupport
import Testing

/// Numbers as Swedish texts write them.
@Suite struct QuantityNotationTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var scaled: Int?
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "714", scaled: 7_140_000), Case(text: "0", scaled: 0), Case(text: "-0", scaled: 0),
    Case(text: "2 360", scaled: 23_600_000), Case(text: "2\u{A0}360", scaled: 23_600_000),
    Case(text: "2\u{202F}360", scaled: 23_600_000),
    Case(text: "1\u{2009}234\u{2007}567", scaled: 12_345_670_000),
    Case(text: "19,95", scaled: 199_500), Case(text: "19.95", scaled: 199_500),
    Case(text: "0,0001", scaled: 1),
    Case(text: "1 200,5", scaled: 12_005_000), Case(text: "1,200", scaled: 12_000),
    Case(text: "1.2000", scaled: 12_000),
    Case(text: "-5", scaled: -50_000), Case(text: "−5,5", scaled: -55_000),
    Case(text: " 42 ", scaled: 420_000),
    Case(text: "007", scaled: 70_000), Case(text: "1 000 000 000", scaled: 10_000_000_000_000),
    Case(text: "1000000000,0001"), Case(text: "1000000001"), Case(text: "99999999999999999999"),
    Case(text: "1.200"), Case(text: "12.345"), Case(text: "1 200.500"), Case(text: "1,2,3"),
    Case(text: "1.200,50"),
    Case(text: "2 36"), Case(text: "2  360"), Case(text: "2360 000"), Case(text: "23 60 000"),
    Case(text: "2 3600"),
    Case(text: ""), Case(text: " "), Case(text: "-"), Case(text: "--5"), Case(text: "- 5"), Case(text: "+5"),
    Case(text: ","), Case(text: ",5"), Case(text: "5,"), Case(text: "5,00000"), Case(text: "5,-1"),
    Case(text: "1e3"), Case(text: "0x10"), Case(text: "fem"), Case(text: "5%"), Case(text: "٤٢"),
    Case(text: "４２"),
    Case(text: "4\u{301}2"), Case(text: "4\n2"),
  ]

  @Test(arguments: cases)
  func reads(_ test: Case) {
    #expect(Quantity(swedish: test.text)?.scaled == test.scaled)
  }

  struct Output: CustomTestStringConvertible {
    var scaled: Int
    var shown: String
    var journal: String
    var testDescription: String { shown }
  }

  static let outputs = [
    Output(scaled: 0, shown: "0", journal: "0"),
    Output(scaled: 7_140_000, shown: "714", journal: "714"),
    Output(scaled: 23_600_000, shown: "2 360", journal: "2360"),
    Output(scaled: 12_345_670_000, shown: "1 234 567", journal: "1234567"),
    Output(scaled: 199_500, shown: "19,95", journal: "19,95"),
    Output(scaled: 1, shown: "0,0001", journal: "0,0001"),
    Output(scaled: -1_000, shown: "−0,1", journal: "-0,1"),
    Output(scaled: -14_500_000, shown: "−1 450", journal: "-1450"),
  ]

  @Test(arguments: outputs)
  func writes(_ test: Output) {
    let value = Quantity(scaled: test.scaled)
    #expect(value.formatted(decimal: ",", group: " ", minus: "−") == test.shown)
    #expect(value.journalText == test.journal)
  }

  @Test func `what is written is read as the same`() {
    var random = SplitMix64(seed: 13)
    for _ in 0..<5_000 {
      let bits = Int.random(in: 0...43, using: &random)
      let value = Quantity(scaled: Int.random(in: -(1 << bits)...(1 << bits), using: &random))
      guard value.magnitude <= Quantity.limit else { continue }
      #expect(Quantity(swedish: value.journalText) == value)
      #expect(Quantity(swedish: value.formatted(decimal: ",", group: "\u{A0}", minus: "−")) == value)
    }
  }
}
