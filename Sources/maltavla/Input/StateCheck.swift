import Goals
import Journal

/// Holds a state to what can be: never below zero, and a percentage never above a hundred.
struct StateCheck {
  let metric: Identifier
  /// The plans that have the metric.
  let plans: [Plan]

  private var isPercent: Bool { plans.flatMap(\.goals).contains { $0.metric == metric && $0.isPercent } }

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

  /// A change beside the state that it changes, as the journal knows it that day; `replaced` is the event that it
  /// stands in the place of. Where nothing was read, or the journal cannot be read, nothing is known against it.
  func check(_ draft: EventDraft, instead replaced: EventID? = nil, in workspace: Workspace) throws(Failure) {
    guard case .change(let amount) = draft.value, plans.measure(of: metric) == .stock,
      let ledger = try? workspace.journal().ledger
    else { return }
    var request = TallyRequest()
    request.state(of: metric)
    let events = ledger.effective.lazy.filter { $0.metric == metric && $0.id != replaced }
    let series = TallyBuilder.tally(events, for: request).series(metric, at: draft.arbetarekommun)
    guard let state = series.state(on: draft.day) else { return }
    let changed = state.value + amount
    if changed < .zero, amount < .zero {
      throw Failure(.belowZero(metric.text, was: state.value, by: amount.magnitude))
    }
    if isPercent, changed > Quantity(100), amount > .zero {
      throw Failure(.impossible(metric.text, changed, isPercent: true))
    }
  }
}
