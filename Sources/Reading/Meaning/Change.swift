import Goals

/// More or less of something, as a sentence speaks of it.
struct Change {
  /// Which way the figure would go.
  let direction: Direction
  /// Whether the sentence says that it must not: "minskar inte", "inga fler".
  let isForbidden: Bool

  /// To which side of its start a figure must keep that must not change this way.
  var kept: Comparison { direction == .down ? .atLeast : .atMost }
}

extension Sentence {
  /// The change that the sentence wants, and where it wants none the one that it forbids. Of two that are forbidden
  /// both ways ("varken öka eller minska") neither is told.
  func change(among verbs: [(place: Int, verb: Verb)]) -> Change? {
    var places = verbs.filter {
      [.up, .down].contains($0.verb.sense) && $0.verb.form != .supine && !isCompared($0.place)
    }.map { (place: $0.place, direction: $0.verb.sense == .up ? Direction.up : .down) }
    if let place = mainPlace(of: .more) ?? mainPlace(of: .increase), !reachesOut(place) {
      places.append((place, .up))
    }
    if let place = mainPlace(of: .less) ?? mainPlace(of: .decrease) { places.append((place, .down)) }
    var forbidden: Set<Direction> = []
    for (place, direction) in places {
      guard forbidsChange(at: place) else { return Change(direction: direction, isForbidden: false) }
      forbidden.insert(direction)
    }
    guard forbidden.count == 1, let direction = forbidden.first else { return nil }
    return Change(direction: direction, isForbidden: true)
  }

  /// "fler än vi tappar": only compared with.
  private func isCompared(_ place: Int) -> Bool {
    let first = phrases[place].tokens.lowerBound
    return (1...3).contains { parser.form(first - $0) == "än" }
  }

  /// "Nå ut till fler" is work that goes on, not a figure.
  private func reachesOut(_ place: Int) -> Bool { wordBefore(place) == "till" }
}

extension Reading {
  /// Takes up the change that a sentence without a number speaks of.
  mutating func take(_ change: Change?) {
    guard let change else { return }
    if change.isForbidden { kept = change.kept } else { direction = change.direction }
  }

  /// What must not fall is to be at least where it was; without a baseline nobody can tell where that is.
  mutating func keepToBaseline() {
    guard let kept else { return }
    guard let baseline else {
      doubts.append(kept == .atMost ? .mayNotRise : .mayNotFall)
      return
    }
    kind = .level
    target = Target(kept, baseline.value, isPercent: isBaselinePercent)
  }
}
