import Arguments
import Goals
import Journal
import Notation
import Text

/// Makes of what a line tells an event that can be logged, by what the plans say of its metric and what the command line
/// says of lines that leave it out.
struct SaidEventReader {
  let call: Call
  let workspace: Workspace
  /// The day of lines that say none.
  let day: Day
  private var facts: [Identifier: MetricFacts] = [:]

  init(call: Call, workspace: Workspace, day: Day) {
    self.call = call
    self.workspace = workspace
    self.day = day
  }

  /// What the plans say of a metric; looked up once each.
  mutating func facts(of metric: Identifier) -> MetricFacts {
    if let known = facts[metric] { return known }
    let new = MetricFacts(call: call, workspace: workspace, metric: metric)
    facts[metric] = new
    return new
  }

  /// The event; throws where the plans have no such one.
  mutating func draft(_ said: SaidEvent) throws(Failure) -> EventDraft {
    let facts = facts(of: said.metric)
    let value = try facts.values.value(try typed(said, facts.values))
    let unit = try unit(said.place, facts.place, value)
    try facts.place.check(unit)
    // "Nol södra har 40 medlemmar" does not tell how many there are in all of Ale.
    if case .reading = value, let part = said.tags.first {
      throw Failure(.line(.partialReading(said.metric.text, of: part.value)))
    }
    return EventDraft(
      day: said.day?.day ?? day, metric: said.metric, arbetarekommun: unit, value: value, tags: said.tags,
      note: try note(said.note))
  }

  /// What the number says, now that it is known whether its metric is read or added up.
  private func typed(_ said: SaidEvent, _ values: MetricValue) throws(Failure) -> TypedValue {
    let metric = said.metric.text
    guard !said.isPercent || values.isPercent else { throw Failure(.line(.notPercent(metric))) }
    if values.isPercent {
      switch said.value {
      case .reading, .standing, .held:
        guard said.isPercent else { throw Failure(.line(.percentNeeded(metric))) }
      case .bare where said.isPercent && !said.isOfAction: break
      case .bare, .change: throw Failure(.line(.percentNeeded(metric)))
      }
    }
    let isStock = values.measures == [.stock]
    switch said.value {
    // Those who were out, or were called, are not those that there are.
    case .bare(let amount) where isStock && said.isOfAction,
      .held(let amount) where isStock && (said.isOfAction || said.day == nil),
      .standing(let amount) where isStock && said.isOfAction,
      .reading(let amount) where isStock && said.isOfAction:
      throw Failure(.line(.bareStock(metric, amount)))
    // "Antal medlemmar i Ale: 640", "autogiro i Ale: 20 %".
    case .bare(let amount) where isStock && (said.isOfAntal || said.isPercent): return .reading(amount)
    case .bare(let amount):
      guard !isStock else { throw Failure(.line(.bareStock(metric, amount))) }
      return .bare(amount)
    case .standing(let amount):
      guard isStock else { throw Failure(.line(.readingOfFlow(metric))) }
      return .reading(amount)
    case .held(let amount): return isStock ? .reading(amount) : .bare(amount)
    case .change(let amount):
      guard !isStock || !said.isOfAction else { throw Failure(.line(.bareStock(metric, amount))) }
      guard amount >= .zero || values.measures.contains(.stock) else {
        throw Failure(.line(.negativeFlow(metric)))
      }
      if let word = said.comparison, values.measures != [.stock] {
        throw Failure(.line(.finding(.comparison(word), today: call.environment.today)))
      }
      return .change(amount)
    case .reading(let value):
      guard values.measures != [.flow] else { throw Failure(.line(.readingOfFlow(metric))) }
      return .reading(value)
    }
  }

  /// Who reads a state and names no arbetarekommun speaks of the whole; what is done is done somewhere.
  private func unit(
    _ said: SaidEvent.Place, _ place: Place, _ value: Event.Value
  ) throws(Failure) -> Arbetarekommun? {
    switch said {
    case .unit(let unit): return unit
    case .organisation: return try place.unit("-")
    case .unsaid:
      if let settled = try place.settled() { return settled }
      if case .reading = value, place.lookup.plans.contains(where: { $0.places.contains(nil) }) { return nil }
      let names = Set(place.lookup.plans.flatMap(\.arbetarekommuner)).sorted().map(\.name)
      throw Failure(.line(.unitNeeded(names)))
    }
  }

  /// Words out of a line, with ordinary spaces.
  private func note(_ text: String) throws(Failure) -> String {
    try TypedText.read(text.split(whereSeparator: \.isSpace).joined(separator: " "))
  }
}
