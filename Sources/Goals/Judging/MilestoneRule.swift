/// One deliverable, in steps or whole.
struct MilestoneRule: Rule {
  let view: View

  func ask(_ request: inout TallyRequest) {
    if let past = view.past { request.sum(view.goal.metric, in: past) }
  }

  func total(from tally: Tally) -> Figures {
    let steps = StepState.states(of: view, tally)
    let done = steps.count { $0.done != nil }
    var figures = Figures(due: view.period.end)
    figures.actual = Quantity(done)
    figures.target = Quantity(steps.count)
    figures.attainment = steps.isEmpty ? nil : Double(done) / Double(steps.count)
    if done == steps.count {
      figures.judge(.reached)
    } else if view.isOver {
      figures.judge(.missed)
    } else if view.isBefore {
      figures.leaveUnmeasured(.tooEarly)
    } else {
      figures.judge(steps.contains { $0.overdue != nil } ? .unlikely : .uncertain)
    }
    return figures
  }

  func units(from tally: Tally) -> [UnitFigures] { [] }
}

/// How one step of a milestone stands; a milestone without steps is one step itself.
public struct StepState: Hashable, Sendable {
  /// The step; its id is the goal's where the milestone has no steps.
  public let step: Step
  /// Its last day: its own, else the goal's.
  public let deadline: Day?
  /// When it was done.
  public let done: Day?
  /// How many days after its last day it is, where it is not done.
  public let overdue: Int?
  /// How many days after its last day it was done, where it was; it is reached all the same.
  public var late: Int? {
    guard let deadline, let done, done > deadline else { return nil }
    return done - deadline
  }

  /// Every step of the view's goal; done ones by the first report of them.
  static func states(of view: View, _ tally: Tally) -> [StepState] {
    let goal = view.goal
    let places = Set(view.places)
    let reported = tally.completions(of: goal.metric).filter {
      counts($0.day, in: view) && places.contains($0.arbetarekommun)
    }
    let whole = reported.first { $0.step == nil }
    let steps =
      goal.steps.isEmpty ? [Step(id: goal.id, text: goal.text, deadline: goal.deadline)] : goal.steps
    return steps.map { step in
      let own = reported.first { $0.step == step.id.text }
      let done = [own?.day, whole?.day].compactMap { $0 }.min()
      let deadline = step.deadline ?? goal.deadline
      let late = done == nil ? deadline.map { view.day - $0 } : nil
      return StepState(
        step: step, deadline: deadline, done: done, overdue: late.flatMap { $0 > 0 ? $0 : nil })
    }
  }

  /// Late is done too, within the plan; before and after it the word is on another plan's milestone of that name.
  private static func counts(_ day: Day, in view: View) -> Bool {
    let end = max(view.plan.period.end, view.period.end)
    return view.period.start <= day && day <= min(view.day, end)
  }
}
