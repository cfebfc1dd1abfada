import Goals
import TestSupport
import Testing

/// ULIDs.
@Suite struct EventIDTests {
  @Test(arguments: [
    "", "01JDZR8P00B9D000000000000", "01JDZR8P00B9D00000000000000", "81JDZR8P00B9D0000000000000",
    "01jdzr8p00b9d0000000000000", "01JDZR8P00B9D000000000000I", "01JDZR8P00B9D000000000000U",
    "01JDZR8P00B9D000000000000 ", "01JDZR8P00B9D00000000000Ö",
  ])
  func `is no id`(_ text: String) {
    #expect(EventID(text) == nil)
  }

  @Test func `the example of the specification`() throws {
    // github.com/ulid/spec: 01ARZ3NDEK is 1469922850259 ms.
    let id = try #require(EventID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    #expect(id.milliseconds == 1_469_922_850_259)
    #expect(id.short == "5FAV")
    #expect(id.description == "01ARZ3NDEKTSV4RRFFQ69G5FAV")
  }

  @Test func `the least and the greatest`() {
    let least = EventID(milliseconds: 0, high: 0, low: 0)
    let most = EventID(milliseconds: 0xFFFF_FFFF_FFFF, high: .max, low: .max)
    #expect(least.text == "00000000000000000000000000")
    #expect(most.text == "7ZZZZZZZZZZZZZZZZZZZZZZZZZ")
    #expect(most.bits == .max)
    // The time takes 48 bits; more is cut off rather than spilled.
    #expect(EventID(milliseconds: .max, high: .max, low: .max) == most)
  }

  @Test func `parts go in and come out, and the order of text is the order of bits`() {
    var random = SplitMix64(seed: 14)
    var ids: [EventID] = []
    for _ in 0..<500 {
      let time = UInt64.random(in: 0..<1 << 48, using: &random)
      let high = UInt16.random(in: 0...(.max), using: &random)
      let low = random.next()
      let id = EventID(milliseconds: time, high: high, low: low)
      #expect(EventID(id.text) == id)
      #expect(id.milliseconds == time)
      #expect(id.bits == UInt128(time) << 80 | UInt128(high) << 64 | UInt128(low))
      ids.append(id)
    }
    #expect(ids.sorted().map(\.bits) == ids.map(\.bits).sorted())
  }
}
