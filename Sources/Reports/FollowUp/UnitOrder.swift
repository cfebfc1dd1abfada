import Goals

/// In which order the arbetarekommuner of a goal stand.
public enum UnitOrder: String, Hashable, Sendable, CaseIterable {
  /// The lowest share first; those that nothing is known of at the top.
  case share
  /// By name, å ä ö last.
  case name

  /// The figures of a goal's arbetarekommuner in this order.
  func sorted(_ units: [UnitFigures]) -> [UnitFigures] {
    units.sorted { precedes(($0.arbetarekommun, $0.figures), ($1.arbetarekommun, $1.figures)) }
  }

  /// Arbetarekommuner in the order of one goal's figures, those that it has none of among them.
  func sorted(_ units: some Sequence<Arbetarekommun>, by figures: [UnitFigures]) -> [Arbetarekommun] {
    let known = Dictionary(figures.map { ($0.arbetarekommun, $0.figures) }, uniquingKeysWith: { $1 })
    return units.sorted { precedes(($0, known[$0]), ($1, known[$1])) }
  }

  private func precedes(_ left: (Arbetarekommun, Figures?), _ right: (Arbetarekommun, Figures?)) -> Bool {
    let shares = (left.1?.attainment ?? -1, right.1?.attainment ?? -1)
    return self == .name || shares.0 == shares.1 ? left.0 < right.0 : shares.0 < shares.1
  }
}
