public import Goals
public import Reading

/// Why a person should look at something before the draft is trusted.
public enum Concern: Hashable, Sendable {
  /// The sentence could be read in another way.
  case doubt(Doubt)
  /// It stands in running text, where a promise and an ambition are hard to tell apart.
  case fromProse
  /// The columns do not add up to what the table says.
  case totalMismatch(year: Int, stated: Quantity, computed: Quantity)
  /// Spaces leave open which figures belong together, and no total decides.
  case ambiguousRow(Arbetarekommun)
  /// A row whose cells could not be told apart; it is not in the draft.
  case unreadableRow(String)
  /// A place that is in no register of municipalities.
  case unknownPlace(String)
}
