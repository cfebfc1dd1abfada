import Goals
import Notation
import Reading
import Rendering

/// One of everything that is said of a sentence, with values that belong to no language.
enum ExplanationSamples {
  static let targets: [Target] = [
    Target(.atLeast, Quantity(2)), Target(.atMost, Quantity(5), isPercent: true),
    Target(.exactly, Quantity(1200)),
  ]

  static let roles: [Mark.Role] =
    targets.flatMap { [.quantity($0, orElse: nil), .population($0)] }
    + (Duration(3, .week).map { [.per($0), .within($0)] } ?? [])
    + (Duration(1, .month).map { [.per($0), .within($0)] } ?? [])
    + Refusal.allCases.map { .refusal($0) }
    + [
      .unit(isPeople: true), .unit(isPeople: false), .promise, .change(.up), .change(.down),
      .deadline(PhraseSamples.day), .deadline(nil), .work(.milestone), .work(.ongoing), .otherNumber,
      .baseline(Baseline(value: Quantity(62), day: PhraseSamples.day), isPercent: true),
      .baseline(Baseline(value: Quantity(62), day: nil), isPercent: false),
    ]

  static let calls: [CloseCall] = Doubt.allCases.flatMap { doubt in
    [
      CloseCall(doubt, kind: .distinct, target: targets[0], unit: "X", other: Quantity(6)),
      CloseCall(doubt, kind: .qualitative),
    ]
  }

  static let verdicts: [Verdict] =
    readings.map { .goal($0, number: nil) } + readings.map { .goal($0, number: 2) }
    + Refusal.allCases.flatMap { refusal in
      readings.map { .refused(refusal, $0, Identifier("x")) } + [.refused(refusal, readings[0], nil)]
    }
    + Kind.allCases.flatMap { kind in
      (Identifier("x").map { id in
        [nil, 0, 1, 17].map { .consequence(id, kind, windows: $0, from: PhraseSamples.day) }
      }) ?? []
    }
    + calls.map { .unsure($0) } + [.several, .cut]

  /// Readings of every kind, without figures and with all of them.
  private static let readings: [Reading] = Kind.allCases.flatMap { kind in
    var full = Reading(kind: kind)
    full.target = targets[0]
    full.per = Duration(3, .week)
    full.within = Duration(1, .week)
    full.deadline = PhraseSamples.day
    full.direction = .down
    full.baseline = Baseline(value: Quantity(62), day: PhraseSamples.day)
    return [Reading(kind: kind), full]
  }
}
