import Arguments
import Goals
import Journal
import Reading
import Text

/// The questions that one event of the dialogue takes: how much, where, when, and a note.
struct LogQuestions {
  private let call: Call
  private let workspace: Workspace
  private let metric: Identifier
  /// The plans that have the metric.
  private let plans: [Plan]
  private let logging: Logging

  init(call: Call, workspace: Workspace, metric: Identifier) {
    self.call = call
    self.workspace = workspace
    self.metric = metric
    plans = workspace.plans.filter { $0.metrics.contains(metric) }
    logging = Logging(call: call, workspace: workspace)
  }

  /// The event of a metric, a question at a time; nil at the end of input.
  func draft(
    at chosen: Arbetarekommun??, _ lately: Lately
  ) throws(Failure) -> EventDraft? {
    let values = MetricValue(call: call, metric: metric, plans: plans)
    let value = Dialogue(call: call).ask(.askValue(metric.text), help: .line(.dialogueHelp)) {
      text throws(Failure) in try values.value(try typed(text))
    }
    guard let value else { return nil }
    let place = Place(call: call, lookup: workspace.lookup(in: plans), metric: metric)
    let unit: Arbetarekommun?
    if let chosen {
      unit = chosen
    } else if let settled = try place.settled() {
      unit = settled
    } else {
      guard let answer = askPlace(place, lately) else { return nil }
      unit = answer
    }
    try place.check(unit)
    guard let day = try askDay() else { return nil }
    let said = try told(at: unit, isReading: value.isReading)
    guard let said else { return nil }
    let draft = EventDraft(
      day: day, metric: metric, arbetarekommun: unit, value: value, tags: said.tags, note: said.note)
    try StateCheck(metric: metric, plans: plans).check(draft, in: workspace, call.environment)
    return draft
  }

  /// "Tolv" and "inga" are numbers too where a number is asked for.
  private func typed(_ text: String) throws(Failure) -> TypedValue {
    let word = text.composed.lowercased()
    if let number = SpokenNumber.value(of: word) { return .bare(Quantity(number)) }
    if ["inga", "inget", "ingen"].contains(word) { return .change(.zero) }
    guard let typed = try TypedValue.read([text], reading: nil) else {
      throw Failure(.valueNeeded(metric.text))
    }
    return typed
  }

  private func askPlace(_ place: Place, _ lately: Lately) -> Arbetarekommun?? {
    let units = Set(place.lookup.plans.flatMap(\.arbetarekommuner)).sorted()
    let last = lately.place(of: place.metric).flatMap { $0 }
    let proposed = last.flatMap { units.contains($0) ? $0 : nil }
    let names = PlanNames(plans: place.lookup.plans).units
    return ask(.askPlace(units.map(\.name), proposed: proposed?.name), completing: names) {
      text throws(Failure) in
      if text.isEmpty, let proposed { return proposed }
      if let number = Int(text), (1...max(1, units.count)).contains(number) { return units[number - 1] }
      return try place.unit(text)
    }
  }

  private func askDay() throws(Failure) -> Day? {
    let today = call.environment.today
    if call.invocation.has(.date) { return try logging.day() }
    return ask(.askDay(today), completing: DayCandidates(call).days) { text throws(Failure) in
      text.isEmpty ? today : try TypedDay.past(text, today: today)
    }
  }

  /// The note, or the tag where one of the plan's listed names is written in its stead.
  private func told(
    at unit: Arbetarekommun?, isReading: Bool
  ) throws(Failure) -> (tags: [Event.Tag], note: String)? {
    var tags = try logging.tags(foreningar: plans.flatMap(\.foreningar))
    if call.invocation.has(.note) { return (tags, try logging.note()) }
    let goals = plans.flatMap(\.goals).filter { $0.metric == metric && $0.distinctTag != nil }
    let listed = isReading ? [] : goals.flatMap(\.names).filter { $0.arbetarekommun == unit }.map(\.name)
    let names = listed.map { Candidate(text: $0) }
    let answer = ask(.askNote(listed), completing: names) { text throws(Failure) in
      try TypedText.read(text)
    }
    guard let answer else { return nil }
    let folded = Slug.make(from: answer)
    guard !answer.isEmpty, let name = listed.first(where: { Slug.make(from: $0) == folded }),
      let tag = goals.first(where: { $0.names.contains { $0.name == name } })?.distinctTag
    else { return (tags, answer) }
    tags.append(Event.Tag(tag, name))
    return (tags, "")
  }

  private func ask<Answer>(
    _ question: LineMessage, completing candidates: [Candidate],
    _ read: (String) throws(Failure) -> Answer
  ) -> Answer? {
    Dialogue(call: call).ask(
      .line(question), help: .line(.dialogueHelp), completing: candidates, read)
  }
}

extension Event.Value {
  /// Whether it is a state as it was read.
  fileprivate var isReading: Bool { if case .reading = self { true } else { false } }
}
