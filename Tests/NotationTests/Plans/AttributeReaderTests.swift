import Goals
import Testing

@testable import Notation

@Suite("Values of attributes")
struct AttributeReaderTests {
  private func reader(_ text: String) throws -> AttributeReader {
    let block = try #require(Attributes.read(SourceText(text), at: 0))
    return AttributeReader(block.attributes, in: SourceFile(name: "a.md", bytes: Array(text.utf8)))
  }

  @Test(
    "targets",
    arguments: [
      ("50", ">=50"), ("<=62", "<=62"), (">=5", ">=5"), ("=2", "=2"), ("+100", ">=100 increase"),
      ("-5%", ">=5% decrease"), ("\u{2212}5", ">=5 decrease"), ("80%", ">=80%"), ("80 %", ">=80%"),
      ("2 360", ">=2360"), ("19,95", ">=19,95"), ("19.95", ">=19,95"), ("0", ">=0"),
    ])
  func targets(text: String, expected: String) throws {
    let written = try #require(WrittenTarget(text))
    let sign = [Comparison.atLeast: ">=", .atMost: "<=", .exactly: "="][written.target.comparison] ?? ""
    let amount = sign + written.target.value.journalText + (written.target.isPercent ? "%" : "")
    #expect(amount + (written.kind.map { " \($0.rawValue)" } ?? "") == expected)
  }

  @Test(
    "what is no target",
    arguments: ["", "%", "femtio", "1.200", "--5", "<62", "=<62", "50%%", "5 st", "+", "1e3", "2000000000"])
  func noTargets(text: String) { #expect(WrittenTarget(text) == nil) }

  @Test(
    "a bad value of each attribute is told",
    arguments: [
      ("target", "många", .target), ("baseline", "3@2023", .baseline), ("baseline", "3@", .baseline),
      ("baseline", "@2023-12-31", .baseline), ("baseline", "x@2023-12-31", .baseline),
      ("baseline", "3@2023-02-29", .baseline), ("by", "maj", .day), ("by", "2024-04-31", .day),
      ("per", "3W", .duration), ("per", "P0W", .duration), ("within", "P2W3D", .duration),
      ("metric", "Samtal", .identifier(suggestion: "samtal")), ("of", "å", .identifier(suggestion: "a")),
      ("distinct", "-", .identifier(suggestion: nil)),
      ("adds", "nej", .oneOf(["yes", "no"], suggestion: nil)),
      ("measure", "flwo", .oneOf(["flow", "stock"], suggestion: "flow")),
    ] as [(String, String, Notation.Expectation)])
  func badValues(name: String, value: String, expectation: Notation.Expectation) {
    #expect(
      findings("- Tio möten {#a \(name)=\"\(value)\"}")
        == [.badAttribute(name: name, value: value, expectation)])
  }

  @Test("every attribute is known, a class is left alone")
  func known() throws {
    for name in AttributeReader.names { #expect(try reader("{\(name)=x}").diagnostics == []) }
    #expect(try reader("{.a .b .a}").diagnostics == [])
    #expect(PlanVocabulary.attributes == AttributeReader.names)
  }

  @Test("a baseline without a day, and in percent")
  func baselines() throws {
    var plain = try reader("{baseline=3}")
    #expect(plain.baseline()?.value == Baseline(value: Quantity(3), day: nil))
    var share = try reader("{baseline=66%@2023-11-02}")
    let baseline = share.baseline()
    #expect(baseline?.value == Baseline(value: Quantity(66), day: Day(iso: "2023-11-02")))
    #expect(baseline?.isPercent == true)
  }
}
