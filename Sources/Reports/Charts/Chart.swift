public import Goals

/// What a goal's course looks like, as values; a renderer draws it.
public enum Chart: Hashable, Sendable {
  /// A line against the plan's.
  case course(CourseChart)
  /// A cell for each window of time.
  case windows(WindowChart)
  /// A lane for each step.
  case steps(StepChart)
}

/// The course of a sum or a state against its plan, up to a day, with what is to be expected after it.
public struct CourseChart: Hashable, Sendable {
  /// What sort of figure it is.
  public enum Shape: Hashable, Sendable {
    /// A sum that grows from nothing.
    case sum
    /// A state, read now and then.
    case state
    /// A state that should go one way, without a target.
    case direction(Direction)
  }

  /// What sort of figure it is.
  public var shape: Shape
  /// The days of the axis.
  public var period: Period
  /// The stretch of the report that falls within it.
  public var reported: Period?
  /// The day that the figures are of.
  public var asOf: Day
  /// The figure at the end of each day that changed it.
  public var points: [Trace.Point]
  /// The state that change is counted from; for a sum nil, since it begins at nothing.
  public var start: StockSeries.State?
  /// What an even pace gives.
  public var plan: PlanLine?
  /// Where the figure is expected on the last day.
  public var forecast: ClosedRange<Quantity>?
  /// For an arbetarekommun that has fallen silent the day through which its figure is known.
  public var knownThrough: Day?
  /// Whether figures are percentages.
  public var isPercent: Bool
  /// Whether the goal asks for a change, so that small charts say the change and not the state.
  public var asksChange: Bool

  /// The figure on a day: the last known by then; for a sum nothing before the first.
  public func value(on day: Day) -> Quantity? {
    points.last { $0.day <= day }?.value ?? (shape == .sum ? .zero : start?.value)
  }

  /// The figure on the day of the report; nil where nothing has been read.
  public var actual: Quantity? { shape == .sum ? value(on: asOf) : points.last?.value }
}

/// What each window of a rate brought.
public struct WindowChart: Hashable, Sendable {
  /// The windows in order of time.
  public var windows: [Trace.Window]
  /// What each must bring.
  public var target: Quantity
  /// What is counted.
  public var unit: String

  /// How many are over.
  public var completed: Int { windows.count { $0.state == .kept || $0.state == .missed } }
}

/// The steps of a milestone in time.
public struct StepChart: Hashable, Sendable {
  /// The days of the axis.
  public var period: Period
  /// The day that the figures are of.
  public var asOf: Day
  /// The steps in the order of the plan.
  public var steps: [StepState]
}
