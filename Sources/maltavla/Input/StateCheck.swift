import Goals
import Journal

/// Holds a state to what can be: never below zero, and a percentage never above a hundred.
struct StateCheck {
  let metric: Identifier
  private let isPercent: Bool
  private let isStock: Bool

  /// A check of a metric's values; `plans` are those that have it.
  init(metric: Identifier, plans: [Plan]) {
    self.metric = metric
    isPercent = plans.flatMap(\.goals).contains { $0.metric == metric && $0.isPercent }
    isStock = plans.measure(of: metric) == .stock
  }

  /// A value alone: a reading, or a change that is larger than the whole scale.
  func check(_ value: Event.Value) throws(Failure) {
    switch value {
    case .reading(let number):
      guard number >= .zero, !isPercent || number <= Quantity(100) else {
        throw Failure(.impossible(metric.text, number, isPercent: isPercent))
      }
    case .change(let amount):
      guard isPercent, amount.magnitude > Quantity(100) else { return }
      throw Failure(.impossible(metric.text, amount, isPercent: true))
    case .done, .assessment, .void: return
    }
  }

  /// A change beside the state that it changes, as the journal knows it that day. Where nothing was read, or the
  /// journal cannot be read, nothing is known against it.
  ///
  /// Only a change that can lead beyond what can be is looked up, so that a journal of any length is read for hardly
  /// any of what is logged; then for its figures alone.
  func check(_ draft: EventDraft, in workspace: Workspace, _ environment: Environment) throws(Failure) {
    guard case .change(let amount) = draft.value, isStock, amount < .zero || isPercent else { return }
    var request = TallyRequest()
    request.state(of: metric)
    guard let journal = try? workspace.figures(request, knownBy: nil, in: environment) else { return }
    let series = journal.tally.series(metric, at: draft.arbetarekommun)
    // It is logged after all that there is.
    guard let state = series.state(on: draft.day)?.value,
      let failure = failure(of: amount, leadingTo: state + amount)
    else { return }
    throw failure
  }

  /// A change that stands in the place of the event `replaced`, in the same way.
  func check(_ draft: EventDraft, instead replaced: EventID, in workspace: Workspace) throws(Failure) {
    guard case .change = draft.value, isStock, let ledger = try? workspace.journal().ledger else { return }
    try check([draft], beside: ledger.effective.lazy.filter { $0.id != replaced }) {
      _, failure throws(Failure) in
      throw failure
    }
  }

  /// Changes beside the states that they lead to, one by one and with `events`, those in force besides them; `report`
  /// is told of each that cannot be. Of several on one day it is the state after all of them that must be possible.
  func check(
    _ drafts: [EventDraft], beside events: some Sequence<Event>,
    report: (Int, Failure) throws(Failure) -> Void
  ) throws(Failure) {
    guard isStock else { return }
    var request = TallyRequest()
    request.state(of: metric)
    var builder = TallyBuilder(request)
    for event in events where event.metric == metric { builder.add(event) }
    // They will be logged after all that there is.
    for (index, draft) in drafts.enumerated() { builder.add(draft.event(latest: UInt64(index))) }
    let tally = builder.result
    var states: [Arbetarekommun?: [Day: Quantity?]] = [:]
    for (index, draft) in drafts.enumerated() {
      guard case .change(let amount) = draft.value else { continue }
      let unit = draft.arbetarekommun
      let state =
        states[unit]?[draft.day] ?? tally.series(metric, at: unit).state(on: draft.day).map(\.value)
      states[unit, default: [:]][draft.day] = .some(state)
      guard let state, let failure = failure(of: amount, leadingTo: state) else { continue }
      try report(index, failure)
    }
  }

  private func failure(of amount: Quantity, leadingTo state: Quantity) -> Failure? {
    if state < .zero, amount < .zero {
      return Failure(.belowZero(metric.text, was: state - amount, by: amount.magnitude))
    }
    guard isPercent, state > Quantity(100), amount > .zero else { return nil }
    return Failure(.impossible(metric.text, state, isPercent: true))
  }
}

extension EventDraft {
  /// The draft as an event later than all that there are.
  fileprivate func event(latest number: UInt64) -> Event {
    Event(
      id: EventID(milliseconds: .max, high: .max, low: number), day: day, metric: metric,
      arbetarekommun: arbetarekommun, value: value, tags: tags, note: note)
  }
}
