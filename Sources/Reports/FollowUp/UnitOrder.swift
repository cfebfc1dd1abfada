import Goals

/// In which order the arbetarekommuner of a goal stand.
public enum UnitOrder: String, Hashable, Sendable, CaseIterable {
  /// The lowest share first; those that nothing is known of at the top.
  case share
  /// By name, å ä ö last.
  case name

  /// The arbetarekommuner of a goal in this order.
  func sorted(_ units: [UnitFigures]) -> [UnitFigures] {
    units.sorted { left, right in
      let shares = (left.figures.attainment ?? -1, right.figures.attainment ?? -1)
      let isSame = self == .name || shares.0 == shares.1
      return isSame ? left.arbetarekommun < right.arbetarekommun : shares.0 < shares.1
    }
  }
}
