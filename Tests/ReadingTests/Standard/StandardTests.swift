import Testing

@testable import Reading

/// The reader against sentences of many organisations, all invented: half of them it was developed on, the other half
/// was held back until it was done. Where a figure falls, the ids tell which sentences to look at.
@Suite struct StandardTests {
  @Test(arguments: [
    (file: "development.jsonl", count: 310, whole: 0.9, kind: 0.93, wrong: 0.05),
    (file: "heldback.jsonl", count: 150, whole: 0.8, kind: 0.85, wrong: 0.05),
  ])
  func readsAsACarefulPersonDoes(
    _ half: (file: String, count: Int, whole: Double, kind: Double, wrong: Double)
  ) throws {
    let sentences = try AnnotatedSentence.all(in: half.file)
    try #require(sentences.count == half.count)
    let score = Score(sentences)
    #expect(score.wholeShare >= half.whole, "\(score.whole) of \(score.targets); \(score.misses)")
    #expect(score.kindShare >= half.kind, "\(score.kinds) of \(score.goals)")
    #expect(score.falseShare <= half.wrong, "\(score.falseTargets) of \(score.others); \(score.misses)")
  }
}
