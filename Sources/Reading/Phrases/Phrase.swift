import Goals

/// Tokens that mean one thing together.
struct Phrase: Sendable {
  let meaning: Meaning
  /// Which tokens.
  let tokens: Range<Int>

  enum Meaning: Sendable {
    case amount(Amount)
    /// A number in parentheses: the baseline, or the target where the sentence has no other.
    case aside(Amount)
    case baseline(Baseline, isPercent: Bool)
    /// A named time; nil where its year is unknown.
    case deadline(Day?)
    case per(Duration)
    case within(Duration)
    case population(Share)
    /// A number that is no target.
    case otherNumber
    case verb(Verb)
    case noun(NounClass)
    case cue(Cue)
    case word
    case sign(String)
  }
}

/// A number that may be a target.
struct Amount: Sendable {
  var value: Quantity
  var quantifier: Quantifier?
  var isPercent = false
  /// Whether it is written as money: `50 000:-`.
  var isMoney = false
  /// Whether it is "en" or "ett" without a quantifier, which most often is an article.
  var isArticle = false
  /// The value before: "från 120 till 150".
  var from: Quantity?
  /// The other end of a range.
  var upper: Quantity?
  /// A change by multiplication: dubbla (100 %), halvera (−50 %).
  var isMultiplication = false
  var doubts: [Doubt] = []

  /// Whether the words bind the number, as a promise does: "minst", "högst", "fler än", but not "över" and "drygt".
  var isBound: Bool {
    switch quantifier {
    case .atLeast, .atMost, .moreThan, .lessThan, .exactly, .between: true
    case .above, .below, .about, nil: false
    }
  }
}

/// All or a part of those whom a coverage is about.
struct Share: Sendable {
  /// 100 for "alla".
  var percent: Quantity
  /// How "var tredje" is bounded: "minst var tredje".
  var quantifier: Quantifier?
  /// What they are, where a known noun says so.
  var noun: NounClass?
  /// The tokens that name them.
  var words: Range<Int>
}
