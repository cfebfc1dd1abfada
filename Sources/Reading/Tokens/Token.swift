import Goals

/// A word, number or sign of a sentence.
struct Token: Sendable {
  /// Where it stands in the sentence.
  let range: Range<String.Index>
  /// Lower case, composed and without soft hyphens: the form that the lexicon knows.
  let form: String
  /// What sort of token it is.
  let shape: Shape
  /// Whether it begins with a capital letter.
  let isCapitalised: Bool

  enum Shape: Hashable, Sendable {
    case word
    case number(Quantity, NumberStyle)
    case date(Day)
    case sign
  }

  /// How digits were written, where it matters later.
  enum NumberStyle: Hashable, Sendable {
    /// Digits alone, as a year or a date is written.
    case plain
    /// With spaces between thousands or a decimal comma.
    case formatted
    /// `1.200`: a point between thousands.
    case dottedThousands
    /// `2.1`: a decimal point, or the number of a heading.
    case point
  }

  /// Whether the token is a word.
  var isWord: Bool { shape == .word }

  /// The number as it stands, nil for anything else.
  var number: Quantity? {
    if case .number(let value, _) = shape { value } else { nil }
  }

  /// The number where it is a whole one in plain digits, as years and dates are.
  var plainNumber: Int? {
    if case .number(let value, .plain) = shape { value.floor } else { nil }
  }
}
