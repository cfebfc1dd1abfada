import TestSupport
import Testing
import Text

/// Names as ids.
@Suite struct SlugTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var slug: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "å and ä become a, ö becomes o", text: "Åtgärdsmöte", slug: "atgardsmote"),
    Case(name: "also when typed in parts", text: "A\u{30A}tga\u{308}rd", slug: "atgard"),
    Case(name: "spaces become one hyphen", text: "Fler  medlemmar\u{A0}i SSU", slug: "fler-medlemmar-i-ssu"),
    Case(name: "signs at the ends vanish", text: "(S1 & S2)!", slug: "s1-s2"),
    Case(name: "an id stays", text: "some-strategi-2", slug: "some-strategi-2"),
    Case(name: "foreign letters", text: "Café Søren Muñoz", slug: "cafe-soren-munoz"),
    Case(name: "nothing left", text: "— ! —", slug: ""),
    Case(name: "nothing", text: "", slug: ""),
    Case(
      name: "64 letters", text: String(repeating: "a", count: 70), slug: String(repeating: "a", count: 64)),
    Case(
      name: "no hyphen at the cut", text: String(repeating: "a", count: 63) + " b",
      slug: String(repeating: "a", count: 63)),
  ]

  @Test(arguments: cases)
  func makes(_ test: Case) {
    #expect(Slug.make(from: test.text) == test.slug)
  }

  @Test func `a slug is of id letters, parted by single hyphens, and its own slug`() {
    var random = SplitMix64(seed: 5)
    let pieces = ["a", "Z", "9", "å", "ö", "é", " ", "-", "!", "\u{308}", "ø", "Ł", "🌹", "abcdefgh"]
    for _ in 0..<2_000 {
      let slug = Slug.make(from: random.text(of: pieces, length: 30))
      #expect(slug.utf8.count <= 64)
      #expect(slug.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" })
      #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
      #expect(Slug.make(from: slug) == slug)
    }
  }
}
