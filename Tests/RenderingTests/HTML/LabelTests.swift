import Testing

@testable import Rendering

/// Words in a drawing, and the ground that some stand on.
@Suite struct LabelTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let anchor: Shape.Anchor
    let left: String
    var testDescription: String { name }
  }

  // "mål 5": 0,87 + 0,57 + 0,26 + 0,31 + 0,57 em.
  static let cases: [Case] = [
    Case(name: "words that begin at the spot", anchor: .start, left: "0.00em"),
    Case(name: "words around the spot", anchor: .middle, left: "-1.29em"),
    Case(name: "words that end at the spot", anchor: .end, left: "-2.58em"),
  ]

  @Test(arguments: cases) func theGroundLiesUnderTheWords(_ test: Case) {
    let text = Shape.label("mål 5", at: Spot(12, 34.5), test.anchor, "l u w").text
    let side = test.anchor == .start ? "" : " text-anchor=\"\(test.anchor.rawValue)\""
    #expect(
      text
        == "<g class=\"l u\" transform=\"translate(12 34.5)\"><rect class=\"w\" x=\"\(test.left)\" y=\"-0.8em\" "
        + "width=\"2.58em\" height=\"1em\"/><text\(side)>mål 5</text></g>")
  }

  @Test func `other words have none`() {
    #expect(
      Shape.label("a", at: Spot(1, 2), .start, "l").text == "<text class=\"l\" x=\"1\" y=\"2\">a</text>")
  }

  @Test func `lengths are numbers`() {
    let lengths: [Double] = [0, 1.005, -0.05, .nan, .infinity, 1e9]
    #expect(lengths.map(\.ems) == ["0.00em", "1.00em", "-0.05em", "0em", "0em", "10000.00em"])
  }
}
