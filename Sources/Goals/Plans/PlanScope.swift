/// Which events a plan's goals look at, for asking about many of them.
public struct PlanScope: Sendable {
  private let plan: Identifier
  private let metrics: Set<Identifier>
  private let goals: Set<Identifier>
  private let places: Set<Arbetarekommun?>

  /// What the goals of a plan look at.
  public init(of plan: Plan) {
    self.plan = plan.id
    metrics = plan.metrics
    goals = Set(plan.goals.map(\.id))
    places = Set(plan.places)
  }

  /// Whether the event is among those that the plan's goals look at.
  public func counts(_ event: Event) -> Bool {
    if case .assessment = event.value {
      let named = event.tag("plan")
      return (named == nil || named == plan.text) && goals.contains(event.metric)
    }
    return counts(event.metric, at: event.arbetarekommun)
  }

  /// The same of any event but an assessment, by what it is about.
  public func counts(_ metric: Identifier, at arbetarekommun: Arbetarekommun?) -> Bool {
    metrics.contains(metric) && places.contains(arbetarekommun)
  }
}

extension Plan {
  /// Whether an event is one that the plan's goals look at.
  public func counts(_ event: Event) -> Bool { PlanScope(of: self).counts(event) }
}
