import Goals
import Rendering
import Reports

/// What an event did to the goals that count it, for the person who logged it on a terminal.
struct Effect {
  let call: Call
  let workspace: Workspace

  /// Shows what several events did: once for each metric and place, by the latest of their days.
  func show(after events: [Event]) {
    guard call.environment.writesToTerminal else { return }
    var seen: Set<[String]> = []
    for event in events.sorted(by: { $0.day > $1.day })
    where seen.insert([event.metric.text, event.arbetarekommun?.name ?? ""]).inserted {
      show(after: event)
    }
  }

  /// Shows the goals of the plans that hold the event's day; says nothing without a terminal.
  ///
  /// The event is saved by now, so a journal that cannot be read is only told of.
  func show(after event: Event) {
    guard call.environment.writesToTerminal else { return }
    let plans = workspace.plans.filter {
      $0.period.contains(event.day) && $0.places.contains(event.arbetarekommun)
        && $0.metrics.contains(event.metric)
    }
    guard !plans.isEmpty else {
      call.say(.countsLater)
      return
    }
    // An event of last year belongs to last year's column.
    let yearEnd = Period(year: event.day.year)?.end ?? event.day
    let asOf = min(call.environment.today, yearEnd)
    let request = StatusReport.request(for: plans, asOf: asOf)
    let journal: JournalFigures
    do throws(Failure) {
      journal = try workspace.figures(request, knownBy: nil, in: call.environment)
    } catch {
      call.complain(.note, error.message)
      return
    }
    let report = StatusReport(on: plans, from: journal.tally, asOf: asOf)
    for status in report.plans {
      for goal in status.goals where goal.goal.metric == event.metric { show(goal, event.arbetarekommun) }
      if journal.isExample(for: status.plan) { call.say(.example) }
    }
  }

  private func show(_ goal: GoalStatus, _ unit: Arbetarekommun?) {
    let figures = goal.attainment
    if let own = unit.flatMap({ figures.only($0) }) {
      call.say(.effect(goal.name, year: goal.year, unit: unit?.name, own.total, goal.goal))
    }
    call.say(.effect(goal.name, year: goal.year, unit: nil, figures.total, goal.goal))
  }
}
