import TestSupport
import Testing

@testable import Text

/// What a mistyped name most likely stands for.
@Suite struct NearMissTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var typed: String
    var known: [String]
    var best: String?
    var testDescription: String { name }
  }

  static let metrics = ["samtal", "medlemmar", "insatser", "s1", "s2"]
  static let cases = [
    Case(name: "a letter lost", typed: "samtl", known: metrics, best: "samtal"),
    Case(name: "a letter too many", typed: "samttal", known: metrics, best: "samtal"),
    Case(name: "a wrong letter", typed: "sumtal", known: metrics, best: "samtal"),
    Case(name: "neighbours swapped", typed: "asmtal", known: metrics, best: "samtal"),
    Case(name: "two slips in six letters", typed: "smtla", known: metrics, best: nil),
    Case(name: "three slips in nine letters", typed: "mdlmmr", known: metrics, best: nil),
    Case(name: "two slips in seven letters", typed: "insatzar", known: metrics, best: "insatser"),
    Case(name: "case and dots are no slips", typed: "GOTEBORG", known: ["Göteborg"], best: "Göteborg"),
    Case(name: "accents typed in parts", typed: "O\u{308}ckero", known: ["Öckerö", "Lerum"], best: "Öckerö"),
    Case(
      name: "the closest wins", typed: "Lilla Edett", known: ["Lilla Eda", "Lilla Edet"], best: "Lilla Edet"),
    Case(name: "the first of equals", typed: "s3", known: metrics, best: "s1"),
    Case(name: "nothing like it", typed: "styrelse", known: metrics, best: nil),
    Case(name: "nothing typed", typed: "", known: metrics, best: nil),
    Case(name: "only signs typed", typed: "—!", known: metrics, best: nil),
    Case(name: "nothing known", typed: "samtal", known: [], best: nil),
    Case(name: "a name without letters is never meant", typed: "a", known: ["—"], best: nil),
  ]

  @Test(arguments: cases)
  func suggests(_ test: Case) {
    #expect(NearMiss.best(for: test.typed, among: test.known) == test.best)
  }

  struct Distance: CustomTestStringConvertible {
    var left: String
    var right: String
    var edits: Int
    var testDescription: String { "\(left) to \(right)" }
  }

  static let distances = [
    Distance(left: "", right: "", edits: 0),
    Distance(left: "", right: "ale", edits: 3),
    Distance(left: "ale", right: "ale", edits: 0),
    Distance(left: "ale", right: "ael", edits: 1),
    Distance(left: "kitten", right: "sitting", edits: 3),
    // The restricted distance does not edit between swapped letters: 3, where Damerau's is 2.
    Distance(left: "ca", right: "abc", edits: 3),
  ]

  @Test(arguments: distances)
  func counts(_ test: Distance) {
    #expect(NearMiss.distance(Array(test.left.utf8), Array(test.right.utf8)) == test.edits)
    #expect(NearMiss.distance(Array(test.right.utf8), Array(test.left.utf8)) == test.edits)
  }

  @Test func `one edit is at most one away`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let word = Array(random.text(of: ["a", "b", "c"], length: 8).utf8)
      var edited = word
      let index = Int.random(in: 0...word.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: edited.insert(UInt8(ascii: "x"), at: index)
      case 1 where index < word.count: edited.remove(at: index)
      case 2 where index < word.count: edited[index] = UInt8(ascii: "x")
      case 3 where index + 1 < word.count: edited.swapAt(index, index + 1)
      default: break
      }
      #expect(NearMiss.distance(word, edited) == (word == edited ? 0 : 1))
    }
  }
}
