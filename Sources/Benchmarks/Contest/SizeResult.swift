/// What everybody took for one size.
struct SizeResult: Sendable {
  let events: Int
  let units: Int
  /// How many bytes the journal has.
  let bytes: Int
  /// The runs by name; who was not asked, or answered wrong, is not among them.
  var series: [String: Series] = [:]
  /// Who answered wrong or failed, and how.
  var refused: [(name: String, reason: String)] = []

  /// The middle of a contestant's runs.
  func median(_ name: String, _ figure: Series.Figure = .wall) -> Double? {
    series[name]?.median(figure)
  }

  /// How many times as much `name` took as `other`.
  func ratio(_ name: String, to other: String, _ figure: Series.Figure = .wall) -> Double? {
    guard let above = median(name, figure), let below = median(other, figure), below > 0 else { return nil }
    return above / below
  }
}
