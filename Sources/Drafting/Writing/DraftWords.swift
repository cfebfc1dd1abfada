/// The words that a draft says on its own behalf; a phrasebook gives them.
public protocol DraftWords {
  /// Where a goal stands in the source, and what to look at: "rad 157–159, se över: …".
  func remark(line: Int, endLine: Int, page: Int?, concerns: [Concern]) -> String
  /// The comment above the plan: from what it was drafted, how much was found, how much to look at.
  func preface(_ draft: Draft) -> [String]
  /// What stands in the front matter for something that the document does not say.
  func unknown(_ gap: DraftGap) -> String
}

/// What a plan needs and the document does not say.
public enum DraftGap: Hashable, Sendable, CaseIterable {
  /// Whose plan it is.
  case organisation
  /// The days that it covers.
  case period
}
