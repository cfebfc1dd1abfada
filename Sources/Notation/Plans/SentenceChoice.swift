public import Goals

/// Which sentences of a plan are read as goals. Reading is most of the work, and who asks about one metric needs the
/// sentences of its goals alone.
public enum SentenceChoice: Hashable, Sendable {
  /// All of them.
  case all
  /// Those of the goals that follow a metric, and those that give their goal its name. Of every other goal the plan
  /// holds what its attributes say and its area; its kind means nothing.
  case following(Identifier)

  /// Whether the sentence of a goal must be read whose attributes give it an id and a metric, or neither.
  func needsSentence(id: Identifier?, metric: Identifier?) -> Bool {
    guard case .following(let wanted) = self, let id else { return true }
    return (metric ?? id) == wanted
  }
}
