/// One figure of `PlanSums`: what a metric came to at a place in a period, and what one goal asks for these days.
///
/// Names stand as numbers, places in the arrays of `PlanSums`, for there may be a hundred thousand rows.
public struct SumRow: Hashable, Sendable {
  /// What the figure is of.
  public let spot: Spot
  /// What it came to.
  public let figure: Figure
  /// What is asked for the period; nil where no goal asks for a number then.
  public let target: Target?

  /// A metric at a place in a period.
  public struct Spot: Hashable, Sendable {
    /// Which of `PlanSums.metrics`.
    public let metric: Int
    /// Which of `PlanSums.places`.
    public let place: Int
    /// Which of `PlanSums.periods`.
    public let period: Int
  }

  /// What a metric came to at a place in a period.
  public struct Figure: Hashable, Sendable {
    /// The sum of a flow's increments, nil where nothing was reported; the level of a stock on the last day, nil where
    /// it was never read.
    public let sum: Quantity?
    /// How many events of the period say something of the metric.
    public let events: Int
    /// The last day of a flow's events, or the day that a stock's level is known from.
    public let latest: Day?
  }

  /// What one goal asks for a period.
  public struct Target: Hashable, Sendable {
    /// Which of the plan's goals.
    public let goal: Int
    /// How the sum must stand to the value.
    public let comparison: Comparison
    /// Of a flow what an even pace gives in the period's days; of a stock the level on the day that it is due.
    public let value: Quantity
  }
}

/// Where a row's events were, or are to be.
public enum SumPlace: Hashable, Sendable {
  /// The whole of the plan: the organisation itself and all its arbetarekommuner. The name is the plan's only one.
  case whole(Arbetarekommun?)
  /// The organisation itself, without its arbetarekommuner.
  case organisation
  /// One arbetarekommun of several.
  case unit(Arbetarekommun)
}

/// A metric as a plan follows it.
public struct SumMetric: Hashable, Sendable {
  /// Its name.
  public let id: Identifier
  /// Whether it is summed or read.
  public let measure: Measure
  /// What is counted, in the plan's words; `%` where the figures are percentages.
  public let unit: String?
  /// Which of the plan's goals follow it.
  let goals: [Int]
}
