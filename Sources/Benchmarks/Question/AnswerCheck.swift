import Goals

/// Holds an answer to the reference.
struct AnswerCheck {
  let reference: FigureTable
  /// Names for what is wrong.
  let district: SyntheticDistrict
  /// Whether the answer must have targets too.
  let hasTargets: Bool

  /// What differs first; nil where the answer is right.
  func difference(from answer: AnswerReader) -> String? {
    if let row = answer.strange { return "a row that is none: \(row)" }
    for place in reference.places {
      let (right, given) = (reference[place], answer.table[place])
      if right.sum != given.sum {
        return "\(name(of: place)) is \(right.sum), not \(given.sum)"
      }
      if hasTargets, right.target != given.target {
        let found = given.target.map { "\($0)" } ?? "nothing"
        return "the target of \(name(of: place)) is \(right.target ?? 0), not \(found)"
      }
    }
    return nil
  }

  private func name(of place: FigureTable.Place) -> String {
    let metric = SyntheticDistrict.metrics[place.metric].text
    return "\(metric), \(district.units[place.unit].name), \(Quarters.name(of: place.quarter))"
  }
}
