/// How a goal's figure came to be what it is, day by day: what a chart draws.
public enum Trace: Hashable, Sendable {
  /// A sum that began at nothing: what it was at the end of each day that changed it.
  case sum([Point])
  /// A state that was read now and then: its start, and each reading since.
  case state(start: StockSeries.State?, [Point])
  /// Something in every window of time.
  case windows([Window])

  /// A figure at the end of a day.
  public struct Point: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The figure.
    public let value: Quantity

    /// A figure at the end of a day.
    public init(_ day: Day, _ value: Quantity) {
      self.day = day
      self.value = value
    }
  }

  /// One window of a rate.
  public struct Window: Hashable, Sendable {
    /// Its days.
    public let period: Period
    /// What it has brought so far.
    public let brought: Quantity
    /// How it stands.
    public let state: State

    /// How a window stands.
    public enum State: Hashable, Sendable, CaseIterable {
      /// Over, and as the goal asks.
      case kept
      /// Over, and not as the goal asks.
      case missed
      /// Not over yet.
      case running
      /// Not begun.
      case coming
    }
  }

  /// Asks for everything that `init(of:in:from:on:at:)` will look at.
  public static func ask(_ goal: Goal, in plan: Plan, on day: Day, _ request: inout TallyRequest) {
    let rule = View(goal, in: plan, on: day).rule
    rule.ask(&request)
    rule.askTrace(&request)
  }

  /// The trace of a goal through its period up to and with `day`: of the whole, or of one arbetarekommun. Nil for the
  /// kinds that have none, and before the period. The tally must come from a request that `ask` filled.
  public init?(
    of goal: Goal, in plan: Plan, from tally: Tally, on day: Day, at unit: Arbetarekommun? = nil
  ) {
    let view = View(goal, in: plan, on: day)
    guard !view.isBefore, let trace = view.rule.trace(at: unit, from: tally) else { return nil }
    self = trace
  }
}

extension Trace {
  /// The running total of what each day brought, within a period.
  static func sum(of days: [Day: Quantity], in period: Period) -> Trace {
    var total = Quantity.zero
    return .sum(
      days.filter { period.contains($0.key) }.sorted { $0.key < $1.key }.map {
        total += $0.value
        return Point($0.key, total)
      })
  }
}

extension Rule {
  func askTrace(_ request: inout TallyRequest) {}
  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? { nil }
}

extension View {
  /// The places whose events make up the whole, or one arbetarekommun's figures.
  func places(of unit: Arbetarekommun?) -> [Arbetarekommun?] { unit.map { [$0] } ?? places }
}
