/// What logging one event took, durably and as a whole process.
struct AppendResult: Sendable {
  /// How many events the large journal had.
  let events: Int
  /// The runs by what was logged where, and of a program that does nothing.
  var series: [String: Series] = [:]
  /// What went wrong.
  var refused: [(name: String, reason: String)] = []

  /// In the plans that users have, and a journal of the invented events.
  static let users = "log, the plans of users"
  /// In the invented plan without any events.
  static let empty = "log, an empty journal"
  /// In the invented plan with all of its events.
  static let full = "log, the largest journal"

  /// How many times as long `name` took as `other`.
  func ratio(_ name: String, to other: String) -> Double? {
    guard let above = series[name]?.median(.wall), let below = series[other]?.median(.wall), below > 0 else {
      return nil
    }
    return above / below
  }
}
