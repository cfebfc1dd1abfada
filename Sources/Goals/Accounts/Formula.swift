/// One piece of arithmetic, term by term, with its result.
public struct Formula: Hashable, Sendable {
  /// What it gives.
  public let name: Name
  /// Numbers, operators and brackets from the left, with the usual precedence.
  public let terms: [Term]
  /// What they come to.
  public let result: Term
  /// How the result was rounded; nil where it is exact.
  public let rounding: Rounding?

  init(_ name: Name, _ terms: [Term], _ result: Term, _ rounding: Rounding? = nil) {
    self.name = name
    self.terms = terms
    self.result = result
    self.rounding = rounding
  }

  /// What a formula gives.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// The actual as a sum of its parts.
    case sum
    /// The state that change is counted from.
    case start
    /// The state on the day.
    case state
    /// The change from the start.
    case change
    /// What is asked, where the plan asks for a share.
    case asked
    /// The population.
    case population
    /// What the period before gave, or the part of the baseline that is set against the actual.
    case before
    /// Actual ÷ target, or kept ÷ due.
    case share
    /// What an even pace would have given.
    case planned
    /// Actual − planned.
    case deviation
    /// What each week left must bring.
    case needed
  }

  /// A number or a sign.
  public enum Term: Hashable, Sendable {
    /// A number.
    case number(Quantity)
    /// The part of one place; nil for the organisation itself.
    case part(Arbetarekommun?, Quantity)
    /// A percentage, as it is written: 5 for 5 %.
    case percent(Quantity)
    /// A number of days.
    case days(Int)
    /// Days in a week.
    case daysOfWeek
    /// A ratio, as a fraction.
    case share(Double)
    /// An operator.
    case sign(Sign)
  }

  /// An operator or bracket.
  public enum Sign: String, Hashable, Sendable, CaseIterable {
    /// Plus.
    case plus = "+"
    /// Minus.
    case minus = "\u{2212}"
    /// Times.
    case times = "×"
    /// Divided by.
    case over = "÷"
    /// An opening bracket.
    case open = "("
    /// A closing bracket.
    case close = ")"
  }

  /// Which way a result was rounded.
  public enum Rounding: String, Hashable, Sendable, CaseIterable {
    /// To the next lower whole thing, or hundredth.
    case down
    /// To the next higher.
    case up
  }
}

extension Formula {
  /// The parts of several places, summed; nil where there is nothing to add.
  static func sum(_ name: Name, of parts: [(place: Arbetarekommun?, amount: Quantity)]) -> Formula? {
    guard parts.count > 1 else { return nil }
    let terms = parts.enumerated().flatMap { index, part -> [Term] in
      (index == 0 ? [] : [.sign(.plus)]) + [.part(part.place, part.amount)]
    }
    return Formula(name, terms, .number(parts.reduce(.zero) { $0 + $1.amount }))
  }

  /// `left − right`.
  static func difference(_ name: Name, _ left: Quantity, _ right: Quantity) -> Formula {
    Formula(name, [.number(left), .sign(.minus), .number(right)], .number(left - right))
  }
}
