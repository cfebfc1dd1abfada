public import Goals
public import Reading

/// Why a person should look at something before the draft is trusted.
public enum Concern: Hashable, Sendable {
  /// The sentence could be read in another way.
  case doubt(Doubt)
  /// It stands in running text, where a promise and an ambition are hard to tell apart.
  case fromProse
  /// It stands in a table as what is done for a goal: a person decides whether to follow it too.
  case fromActivities
  /// The columns do not add up to what the table says.
  case totalMismatch(year: Int, stated: Quantity, computed: Quantity)
  /// What a row states as its sum is not what its years add up to.
  case rowSumMismatch(Arbetarekommun, stated: Quantity, computed: Quantity)
  /// A place that has two rows; the first is in the draft.
  case repeatedRow(Arbetarekommun)
  /// Spaces leave open which figures belong together, and no total decides. The draft has the likeliest
  /// reading.
  case ambiguousRow(Arbetarekommun)
  /// A row whose cells could not be told apart; it is not in the draft.
  case unreadableRow(String)
  /// A place that is in no register of municipalities.
  case unknownPlace(String)
}
