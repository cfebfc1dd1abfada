/// The rule of a goal's kind, with what it was given: what is done with the events to get the figure.
public enum Law: Hashable, Sendable {
  /// The increments of a metric are summed.
  case sum(Identifier)
  /// The different values of a tag are counted, and increments without it are added.
  case different(Identifier, tag: Identifier)
  /// Windows of a length in which the increments reach a number, of those that are over.
  case rate(Identifier, Target, per: Duration)
  /// Names of a list that an event carries in a tag.
  case names(Identifier, tag: Identifier?, all: Int)
  /// Arbetarekommuner with more than nothing, in a window.
  case branches(Identifier, window: Period)
  /// The sum of a metric as a share of a population.
  case population(Identifier, of: Identifier)
  /// Persons who came, each met within a time: first in, first matched.
  case prompt(Identifier, of: Identifier, within: Duration)
  /// A coverage whose population nobody counts.
  case uncounted
  /// The last reading with later changes.
  case state(Identifier)
  /// The same, as a change from the start.
  case change(Identifier, Direction)
  /// The same, better or worse than the start.
  case direction(Identifier, Direction)
  /// A sum against the same days of the period before.
  case flowDirection(Identifier, Direction, before: Period?)
  /// Steps done of a milestone.
  case milestone(steps: Int)
  /// The board's latest word, while it is no older than a quarter.
  case board
}
