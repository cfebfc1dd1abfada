public import Goals
public import Reading

/// A doubt of the reader, with what it chose and what an attribute would choose instead.
public struct CloseCall: Hashable, Sendable {
  /// What could be read in two ways.
  public var doubt: Doubt
  /// The kind that was chosen.
  public var kind: Kind
  /// The target that was chosen, where the sentence has one.
  public var target: Target?
  /// What is counted, in the sentence's words.
  public var unit: String?
  /// The number that it could be instead, where the sentence says one: the other end of a range.
  public var other: Quantity?

  /// A close call.
  public init(
    _ doubt: Doubt, kind: Kind, target: Target? = nil, unit: String? = nil, other: Quantity? = nil
  ) {
    self.doubt = doubt
    self.kind = kind
    self.target = target
    self.unit = unit
    self.other = other
  }

  /// The close calls of a reading, its further targets' too. That there are several targets is none: they stand
  /// beside each other, and not in each other's place.
  static func all(in reading: Reading) -> [CloseCall] {
    var others: [Target: Quantity] = [:]
    for mark in reading.marks {
      if case .quantity(let target, let other?) = mark.role { others[target] = other }
    }
    var calls: [CloseCall] = []
    for part in [reading] + reading.more {
      for doubt in part.doubts where doubt != .severalTargets {
        let other = part.target.flatMap { others[$0] }
        let call = CloseCall(doubt, kind: part.kind, target: part.target, unit: part.unit, other: other)
        // Of several targets with the same doubt the first stands for all.
        if !calls.contains(where: { $0.doubt == doubt }) { calls.append(call) }
      }
    }
    return calls
  }

  /// The attributes of a goal that settle it.
  var settlers: Set<String> {
    switch doubt {
    case .personsOrOccasions: ["kind", "distinct"]
    case .dottedThousands, .oneEndOfRange, .approximate: ["target"]
    case .yearUnknown: ["by"]
    case .untestable: ["kind", "target"]
    case .mayNotFall, .mayNotRise: ["kind"]
    case .severalTargets: []
    }
  }
}
