import Arguments
import Goals
import Journal
import Text

/// `correct [ID] [VALUE]`: puts an event right by appending one that stands in its place.
struct CorrectCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let logging = Logging(call: call, workspace: workspace)
    let ledger = try workspace.journal().ledger
    let (typedID, words) = operands(ledger)
    let event = try EventChoice(call: call, logging: logging).event(typedID, in: ledger)
    var draft = try correction(of: event, words, workspace, logging)
    let before = EventDraft.correction(of: event)
    guard draft != before else { throw Failure(.nothingToCorrect(event)) }
    // A personal number in the old note is not written once more: the fewer lines hold it, the fewer must be removed.
    // Tags stay as they are, for their values are counted.
    if !call.invocation.has(.note) { draft.note = draft.note.withoutPersonalNumbers }
    let plans = workspace.plans.filter { $0.metrics.contains(event.metric) }
    try StateCheck(metric: event.metric, plans: plans).check(draft, instead: event.id, in: workspace)
    if call.environment.isInteractive {
      call.say(.willCorrect(event, to: draft.preview))
      let answer = call.ask(.askCorrect).map(TypedAnswer.init)
      guard answer?.isYes == true else { throw Failure(.nothingSaved, .fine) }
    }
    for written in try logging.append([draft]) {
      call.say(.corrected(event, to: written))
      Effect(call: call, workspace: workspace).show(after: written)
    }
    return .fine
  }

  /// An id and the words of a value. A single number is a value for the last event, unless it is long enough to name
  /// an event and does.
  private func operands(_ ledger: Ledger) -> (id: String?, words: [String]) {
    let operands = call.invocation.operands
    guard let first = operands.first else { return (nil, []) }
    let isKnown =
      first.count >= 4 && ledger.entries.contains { $0.record.event.id.text.hasSuffix(first.uppercased()) }
    if operands.count == 1 || !first.allSatisfy(\.isNumber), !isKnown,
      (try? TypedValue.read(operands, reading: nil)) != nil
    {
      return (nil, operands)
    }
    return (first, Array(operands.dropFirst()))
  }

  private func correction(
    of event: Event, _ words: [String], _ workspace: Workspace, _ logging: Logging
  ) throws(Failure) -> EventDraft {
    var draft = EventDraft.correction(of: event)
    let plans = workspace.plans.filter { $0.metrics.contains(event.metric) }
    if let typed = try TypedValue.read(words, reading: call.invocation.value(.reading)) {
      draft.value = try value(typed, of: event, in: plans)
    }
    if call.invocation.has(.date) { draft.day = try logging.day() }
    if call.invocation.has(.note) { draft.note = try logging.note() }
    if call.invocation.has(.ak) {
      let place = Place(call: call, lookup: workspace.lookup(in: plans), metric: event.metric)
      draft.arbetarekommun = try place.unit()
      try place.check(draft.arbetarekommun)
    }
    for tag in try logging.tags(foreningar: plans.flatMap(\.foreningar)) {
      draft.tags.removeAll { $0.name == tag.name }
      draft.tags.append(tag)
    }
    return draft
  }

  /// A bare number keeps the sort of value that the event has: a reading stays a reading.
  private func value(_ typed: TypedValue, of event: Event, in plans: [Plan]) throws(Failure) -> Event.Value {
    switch (event.value, typed) {
    case (.reading, .bare(let number)):
      try StateCheck(metric: event.metric, plans: plans).check(.reading(number))
      return .reading(number)
    case (.change, .bare(let number)):
      try StateCheck(metric: event.metric, plans: plans).check(.change(number))
      return .change(number)
    case (.change, _), (.reading, _):
      return try MetricValue(call: call, metric: event.metric, plans: plans).value(typed)
    default: throw Failure(.valueless(event))
    }
  }
}

extension EventDraft {
  /// The draft as an event without an id of its own, for showing it.
  var preview: Event {
    Event(
      id: EventID(milliseconds: 0, high: 0, low: 0), day: day, metric: metric, arbetarekommun: arbetarekommun,
      value: value, tags: tags, note: note)
  }
}
