import Notation
import TestSupport
import Testing

@Suite("Damaged plans and bytes of any sort")
struct MutationTests {
  @Test("a plan with bytes lost, doubled and changed", arguments: 0..<4)
  func mutations(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let good = Array(ExamplePlanTests.text.utf8)
    for _ in 0..<60 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 1...30, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(start..<end)
        case 1:
          bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
        case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
        default: bytes.swapAt(start, end - 1)
        }
      }
      checkedRead(bytes)
    }
  }

  @Test("a plan cut off anywhere")
  func cuts() {
    let good = Array(ExamplePlanTests.text.utf8)
    for end in stride(from: 0, to: good.count, by: 7) { checkedRead(Array(good[..<end])) }
  }

  @Test("signs of the notation in any order", arguments: 0..<4)
  func signs(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = [
      "\n", "\n", "---\n", "# ", "Mål:\n\n", "- ", "  - ", "[ ] ", "[x] ", "[", "]", "{", "}", "{#a}",
      "{#b kind=",
      "count", "=", "\"", "| ", "| AK | 2024 |\n", "| Ale | 5 |\n", "| | 5 |\n", "|\n", "\\|", "<!--", "-->",
      "```\n",
      "title: A\n", "period: 2024\n", "Minst tio möten", "av alla", " 5 % ", "\t", "\r", "é", "e\u{301}",
      "\u{301}",
      "👩‍👩‍👧", "\u{202E}", "target=+5%", "by=2024-02-30", " ",
    ]
    for _ in 0..<60 {
      let count = Int.random(in: 0...40, using: &random)
      let body = (0..<count).map { _ in signs.randomElement(using: &random) ?? "" }.joined()
      checkedRead(Array((Bool.random(using: &random) ? goodFrontMatter + body : body).utf8))
    }
  }

  @Test("any bytes at all", arguments: 0..<4)
  func bytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let count = Int.random(in: 0...400, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      checkedRead(bytes)
      checkedRead(Array(goodFrontMatter.utf8) + bytes)
    }
  }
}
