import Goals
import TestSupport
import Testing

@testable import Journal

@Suite struct IDWordsTests {
  @Test func aBeginningIsTheTimeAndWhatFollowsTheMark() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<1_000 {
      let milliseconds = UInt64.random(in: 0..<1 << 48, using: &random)
      let remainder = UInt64.random(in: 0..<1 << 60, using: &random)
      let id = EventID(
        milliseconds: milliseconds, mark: WriterMark(of: identifier("anna")), remainder: remainder)
      #expect(IDWords(id).beginning == milliseconds << 15 | remainder >> 45, "\(id.text)")
    }
  }

  /// Ids with one time and one mark come in the order of what follows.
  @Test func beginningsRiseAsIdsDo() throws {
    var random = SplitMix64(seed: 6)
    let mark = WriterMark(of: identifier("anna"))
    let ids = (0..<1_000).map { _ in
      EventID(
        milliseconds: UInt64.random(in: 7..<9, using: &random), mark: mark, remainder: random.next() >> 4)
    }.sorted()
    for (one, next) in zip(ids, ids.dropFirst()) {
      #expect(IDWords(one).beginning <= IDWords(next).beginning)
      #expect(IDWords(one) < IDWords(next))
    }
  }
}
