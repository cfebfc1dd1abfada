/// Whether a goal will be kept, on one scale for all kinds.
public enum Outlook: String, Sendable, CaseIterable {
  /// Kept, and it cannot be lost again; or kept on the due day.
  case reached
  /// On its way.
  case likely
  /// Could go either way.
  case uncertain
  /// Hardly.
  case unlikely
  /// Not kept.
  case missed
  /// Nothing to judge by; a reason says why.
  case unmeasured
}

/// Why a goal has no outlook.
public enum Reason: String, Sendable, CaseIterable {
  /// The board has not said its word this quarter.
  case notAssessed
  /// No event carries a figure for it.
  case noData
  /// There is nothing to count change from.
  case noBaseline
  /// The arbetarekommun has fallen silent while others report.
  case unreported
  /// Nothing can be due yet.
  case tooEarly
}
