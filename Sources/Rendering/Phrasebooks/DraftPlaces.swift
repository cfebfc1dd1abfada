public import Drafting

extension Draft {
  /// What a plan needs and the document does not say.
  public var gaps: [DraftGap] {
    DraftGap.allCases.filter { gap in
      switch gap {
      case .organisation: organisation == nil
      case .period: period == nil
      }
    }
  }
}

extension Phrasebook {
  /// "12" or "12–14".
  func lines(_ first: Int, _ last: Int) -> String { last > first ? "\(first)–\(last)" : "\(first)" }
}
