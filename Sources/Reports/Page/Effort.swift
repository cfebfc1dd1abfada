public import Goals

extension Phrase {
  /// What an arbetarekommun lacks.
  public struct Lacking: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// How much, as far as is known.
    public let amount: Quantity
    /// That it has fallen silent, so that it may lack less.
    public let silent: Silent?
  }

  /// That an arbetarekommun has fallen silent.
  public enum Silent: Hashable, Sendable {
    /// What it did is known through this day, seen from another.
    case since(Day, asOf: Day)
    /// It has never reported.
    case always
  }

  /// How many days like those so far would bring what is lacking.
  public struct Effort: Hashable, Sendable {
    /// How many days.
    public let count: Int
    /// What one brings: the median of those so far.
    public let each: Quantity
    /// What is counted.
    public let unit: String
    /// Of how many days it is the median.
    public let days: Int
    /// What such a day is called.
    public let occasion: Occasion
  }

  /// What a day with something done is called.
  public enum Occasion: Hashable, Sendable, CaseIterable {
    /// Conversations at the doors are had in the evenings.
    case evening
    /// Anything else.
    case other
  }
}

extension Phrase.Silent {
  /// Whether the figures of an arbetarekommun are those of one that has fallen silent.
  init?(_ figures: Figures, asOf: Day) {
    guard figures.reason == .unreported else { return nil }
    self = figures.knownThrough.map { .since($0, asOf: asOf) } ?? .always
  }
}

extension Phrase.Occasion {
  /// What a day is called on which a goal's metric is counted.
  init(of goal: Goal) { self = goal.metric.text == "samtal" ? .evening : .other }
}

extension GoalCells {
  /// How many days it takes to bring what is lacking; nil where the days so far do not show it.
  var effort: Phrase.Effort? { effort(by: figures.typicalDay) }

  /// The same by another's days, such as the district's.
  func effort(by typical: TypicalDay?) -> Phrase.Effort? {
    guard let typical, let lacking = figures.lacking else { return nil }
    return Phrase.Effort(
      count: typical.count(for: lacking), each: typical.brings, unit: goal.unit ?? goal.metric.text,
      days: typical.days, occasion: Phrase.Occasion(of: goal))
  }

  /// What each week that is left must bring, and how many days that is; nil where nothing more is needed.
  public var needs: Phrase? {
    guard let perWeek = figures.neededPerWeek else { return nil }
    let needed = Phrase.neededPerWeek(perWeek, until: figures.due)
    return effort.map { .sequence([needed, .effort($0)]) } ?? needed
  }
}
