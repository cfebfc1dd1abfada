/// A close call: the reader chose, and a person may choose otherwise by an attribute.
public enum Doubt: String, Hashable, Sendable, CaseIterable {
  /// People are counted as different people; it could be the sum of their visits.
  case personsOrOccasions
  /// `1.200` was read as 1 200.
  case dottedThousands
  /// Of a range the end that must be reached was taken.
  case oneEndOfRange
  /// An approximate number (cirka, ett tiotal) was read as if it were exact.
  case approximate
  /// A time is named whose year neither the sentence nor the context gives.
  case yearUnknown
  /// "Alla" with a predicate that nobody can test.
  case untestable
  /// The figure must not fall, and no baseline says from where.
  case mayNotFall
  /// The figure must not rise, and no baseline says from where.
  case mayNotRise
  /// More than one target stands in the sentence.
  case severalTargets
}

/// Why a sentence is no goal.
public enum Refusal: String, Hashable, Sendable, CaseIterable {
  /// There are no words.
  case empty
  /// It follows up the plan itself.
  case followUp
  /// It repeats a duty of the statutes.
  case statutory
  /// It tells what has been.
  case past
  /// It tells what is.
  case description
  /// It tells what will probably be, without a promise.
  case forecast
  /// It says what is needed, not what will be done.
  case rationale
  /// It is a heading, a label or an entry of a calendar.
  case heading
  /// It asks.
  case question
}
