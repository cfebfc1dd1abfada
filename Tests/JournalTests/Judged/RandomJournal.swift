import Goals
import Journal
import TestSupport
import Testing

/// A goal of a plan with events about it, drawn from a seed, and judged as a command would: from the lines of the
/// journal's files through the ledger.
struct RandomJournal {
  let goal: Goal
  let plan: Plan
  let day: Day
  var events: [Event]

  init(_ variant: GoalVariant, _ random: inout SplitMix64) throws {
    goal = variant.goal(&random)
    var plan = Plan(
      id: identifier("plan"), file: "plan.md", title: "Verksamhetsplan", organisation: "Exempelbygden",
      period: try #require(Period(random.next() % 3 == 0 ? "2024..2025" : "2024")))
    plan.arbetarekommuner = GoalVariant.places
    plan.goals = [goal]
    self.plan = plan
    // From half a year before the plan to half a year after it.
    day = Day(number: Int.random(in: 19_650...20_300, using: &random))
    let count = UInt64.random(in: 0...25, using: &random)
    events = (0..<count).map { RandomJournal.event($0 + 1, variant, &random) }
    for number in 0..<UInt64.random(in: 0...4, using: &random) {
      guard let target = events.randomElement(using: &random) else { break }
      events.append(
        random.next() % 2 == 0
          ? RandomJournal.void(of: target, 100 + number)
          : RandomJournal.correction(of: target, 100 + number, variant, &random))
    }
  }

  /// The attainment from what the files hold.
  func attainment(_ files: [String: [Event]]) -> Attainment {
    let records = files.sorted { $0.key < $1.key }.flatMap { writer, events in
      let contents = contents(of: events.map { RandomJournal.text(of: $0) }.joined(), writer: writer)
      #expect(contents.records.count == events.count)
      return contents.records
    }
    var request = TallyRequest()
    Attainment.ask(goal, in: plan, on: day, &request)
    let tally = TallyBuilder.tally(Ledger(records).effective, for: request)
    return Attainment(of: goal, in: plan, from: tally, on: day)
  }

  /// The attainment from one file.
  func attainment(_ events: [Event]) -> Attainment { attainment(["anna": events]) }

  static func text(of event: Event) -> String { line(event) + "\n" }

  static func void(of target: Event, _ number: UInt64) -> Event {
    Event(
      id: id(number), day: target.day, metric: target.metric, arbetarekommun: target.arbetarekommun,
      value: .void, tags: [Event.Tag(identifier("of"), target.id.text)])
  }

  static func correction(
    of target: Event, _ number: UInt64, _ variant: GoalVariant, _ random: inout SplitMix64
  ) -> Event {
    var event = event(number, variant, &random)
    if case .reading = event.value { event.tags = [] }
    event.tags.append(Event.Tag(identifier("corrects"), target.id.text))
    return event
  }

  private static func event(_ number: UInt64, _ variant: GoalVariant, _ random: inout SplitMix64) -> Event {
    let place = Int.random(in: 0...GoalVariant.places.count, using: &random)
    let value = value(for: variant, &random)
    let isOther = (variant == .population || variant == .prompt) && random.next() % 2 == 0
    var tags: [Event.Tag] = []
    if case .change = value, random.next() % 2 == 0, let name = GoalVariant.tags.randomElement(using: &random)
    {
      tags.append(Event.Tag(identifier("plats"), name))
    }
    if value == .done, variant == .steps {
      tags.append(Event.Tag(identifier("step"), random.next() % 2 == 0 ? "a" : "b"))
    }
    // Every tenth day, so that events meet on the same day.
    let day = Day(number: 19_600 + 10 * Int.random(in: 0...65, using: &random))
    return Event(
      id: id(number), day: day,
      metric: isOther ? GoalVariant.newcomers : GoalVariant.metric,
      arbetarekommun: place == 0 ? nil : GoalVariant.places[place - 1], value: value, tags: tags)
  }

  /// Mostly what the kind counts, and now and then something that it has no use for.
  private static func value(for variant: GoalVariant, _ random: inout SplitMix64) -> Event.Value {
    let change = Event.Value.change(Quantity(Int.random(in: -2...9, using: &random)))
    let reading = Event.Value.reading(Quantity(Int.random(in: 0...60, using: &random)))
    let word = Event.Value.assessment(Event.Level.allCases.randomElement(using: &random))
    guard random.next() % 10 != 0 else {
      return [change, reading, word, .done].randomElement(using: &random) ?? change
    }
    switch variant.kind {
    case .milestone: return .done
    case .ongoing, .qualitative: return word
    case .level, .increase, .decrease: return random.next() % 3 == 0 ? change : reading
    case .direction where variant == .direction: return random.next() % 3 == 0 ? change : reading
    default: return change
    }
  }
}
