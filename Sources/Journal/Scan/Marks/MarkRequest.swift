public import Goals

/// A plan of which the counted events' marks are wanted.
public struct MarkRequest: Sendable {
  /// Which events the plan counts.
  public let scope: PlanScope
  /// Events after this day are not counted.
  public let asOf: Day

  /// The marks of the events that a plan counts by the end of `asOf`.
  public init(_ scope: PlanScope, asOf: Day) {
    self.scope = scope
    self.asOf = asOf
  }

  /// Whether an event is among them.
  public func counts(_ event: Event) -> Bool { event.day <= asOf && scope.counts(event) }
}
