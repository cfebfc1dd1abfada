public import Goals

/// Something to be said of how a figure came about, with its values.
public enum AccountPhrase: Hashable, Sendable {
  /// A goal's name, with its year and whose figures they are.
  case title(String, year: Int?, unit: String?)
  /// The rule: the goal's kind, and what is done with the events.
  case law(Law, Kind)
  /// Whose events are looked at, and from which days: those of one, or of the organisation with so many.
  case scope(unit: String?, units: Int, past: Period?)
  /// The day by which the figures are known.
  case knownBy(Day)
  /// How many events count.
  case counted(Int)
  /// How many do not.
  case leftOut(Int)
  /// What was looked at one by one.
  case checks
  /// The arithmetic.
  case arithmetic
  /// Events of other arbetarekommuner or organisations, which are not listed.
  case elsewhere(Int)
  /// No event counts.
  case noneCounts
  /// Why an event in force does not count.
  case omission(Account.Omission, on: Day)
  /// What became of an event that is not in force: by which other event or file, logged when, with its note.
  case notInForce(Phrase.EventStanding, other: String?, logged: Day?, note: String)
  /// It was logged after the day by which the figures are known.
  case loggedLater(Day)
  /// What an event is part of.
  case role(Account.Role)
  /// What stands above a group of events.
  case group(GroupHead)
  /// What was looked at.
  case subject(Check.Subject, count: Int)
  /// Whether it holds.
  case verdict(Check.Subject, isMet: Bool)
  /// What a formula gives.
  case formulaName(Formula.Name)
  /// The terms of a formula, and the result with how it was rounded.
  case terms([Formula.Term], result: Formula.Term, Formula.Rounding?, isPercent: Bool)
  /// How the same is seen as it was known another day: the command.
  case asKnown(goal: String, plan: String, unit: String?)

  /// What stands above a group of events.
  public struct GroupHead: Hashable, Sendable {
    /// What they are part of, where there are several roles.
    public var role: Account.Role?
    /// Whose they are, where they are many.
    public var place: Place?
    /// When, where they are many.
    public var month: Day?
    /// How many they are.
    public var count: Int
    /// What they come to, where they are summed.
    public var sum: Quantity?

    /// A name, or the organisation itself.
    public enum Place: Hashable, Sendable {
      /// An arbetarekommun.
      case unit(String)
      /// The organisation itself.
      case organisation
    }
  }
}
