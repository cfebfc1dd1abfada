public import Goals

/// What a column of a table says of the events in its rows.
public enum ColumnRole: Hashable, Sendable {
  /// When it happened: a day, or a month, quarter or year whose last day is meant.
  case day
  /// What it is about.
  case metric
  /// Where.
  case arbetarekommun
  /// How much: an increment of a flow, a reading of a stock, unless a sign or `=` says otherwise.
  case value
  /// A state as it was read.
  case reading
  /// A change of a state, or an increment.
  case change
  /// Free words.
  case note
  /// The source's own name for the row.
  case key
  /// A tag of that name.
  case tag(Identifier)
  /// Nothing: the column is left out.
  case ignored
}

extension ColumnRole {
  /// Whether the column says how much.
  public var isAmount: Bool { self == .value || self == .reading || self == .change }
}
