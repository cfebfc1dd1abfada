import Goals
import Notation
import Reading

extension Reading {
  /// The members of one target, named as in `goals --json`; `more` is not among them.
  func members(id: Identifier?) -> [(name: String, value: JSON)] {
    [
      ("id", .text(id?.text)), ("kind", .string(kind.rawValue)),
      ("comparison", .text(target?.comparison.rawValue)), ("value", .quantity(target?.value)),
      ("unit", .text(unit)), ("per", per?.json ?? .null), ("by", .day(deadline)),
      ("baseline", baseline?.json ?? .null),
      ("percent", .bool(target?.isPercent == true || isBaselinePercent)),
      ("within", within?.json ?? .null), ("of", population?.json ?? .null),
      ("direction", .text(direction?.rawValue)), ("measure", .string(kind.measure.rawValue)),
      ("doubts", .array(doubts.map { .string($0.rawValue) })),
    ]
  }

  /// Its targets in the sentence's order, each with the id that a plan would give it.
  func targets(id: Identifier?) -> [(id: Identifier?, reading: Reading)] {
    [(id, self)] + more.enumerated().map { (id?.further($0.offset + 2), $0.element) }
  }
}

extension CoveredPopulation {
  fileprivate var json: JSON {
    switch self {
    case .arbetarekommuner: .string("arbetarekommuner")
    case .named(let words): .string(words)
    }
  }
}
