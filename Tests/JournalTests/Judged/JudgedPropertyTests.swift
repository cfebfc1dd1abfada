import Goals
import Journal
import TestSupport
import Testing

/// What must hold of every kind of goal whatever the journal's lines are, from the bytes to the figures.
@Suite struct JudgedPropertyTests {
  static let rounds = 25

  @Test(arguments: GoalVariant.allCases)
  func `neither order nor files nor copies mean anything`(_ variant: GoalVariant) throws {
    var random = SplitMix64(seed: 61)
    for round in 0..<Self.rounds {
      let journal = try RandomJournal(variant, &random)
      let plain = journal.attainment(journal.events)
      var lines = journal.events
      for event in journal.events where random.next() % 3 == 0 { lines.append(event) }
      lines.shuffle(using: &random)
      let files = Dictionary(grouping: lines) { _ in
        ["anna", "bo", "cilla"].randomElement(using: &random) ?? "anna"
      }
      #expect(journal.attainment(files) == plain, "round \(round)")
    }
  }

  @Test(arguments: GoalVariant.allCases)
  func `a void undoes exactly, and twice is as once`(_ variant: GoalVariant) throws {
    var random = SplitMix64(seed: 62)
    for round in 0..<Self.rounds {
      let journal = try RandomJournal(variant, &random)
      guard let taken = Self.untouched(journal.events).randomElement(using: &random) else { continue }
      let without = journal.attainment(journal.events.filter { $0.id != taken.id })
      let void = RandomJournal.void(of: taken, 1000)
      #expect(journal.attainment(journal.events + [void]) == without, "round \(round)")
      let again = RandomJournal.void(of: taken, 1001)
      #expect(journal.attainment(journal.events + [void, again]) == without, "round \(round)")
    }
  }

  @Test(arguments: GoalVariant.allCases)
  func `a correction is as if it had been logged at once`(_ variant: GoalVariant) throws {
    var random = SplitMix64(seed: 63)
    for round in 0..<Self.rounds {
      let journal = try RandomJournal(variant, &random)
      guard let wrong = Self.untouched(journal.events).randomElement(using: &random) else { continue }
      let correction = RandomJournal.correction(of: wrong, 1000, variant, &random)
      var right = correction
      right.tags.removeAll { $0.name.text == "corrects" }
      let others = journal.events.filter { $0.id != wrong.id }
      #expect(
        journal.attainment(journal.events + [correction]) == journal.attainment(others + [right]),
        "round \(round)")
    }
  }

  @Test(arguments: GoalVariant.allCases.filter(\.sumsPlaces))
  func `the parts sum to the whole`(_ variant: GoalVariant) throws {
    var random = SplitMix64(seed: 64)
    for round in 0..<2 * Self.rounds {
      let journal = try RandomJournal(variant, &random)
      // A correction may move an event from one place to another, so that the parts are of what is in force.
      let events = Self.inForce(journal.events)
      let whole = journal.attainment(events)
      let parts = ([nil] + GoalVariant.places.map { $0 as Arbetarekommun? }).map { place in
        (place, journal.attainment(events.filter { $0.arbetarekommun == place }).total)
      }
      let sum = parts.reduce(Quantity.zero) { $0 + ($1.1.actual ?? .zero) }
      #expect(whole.total.actual ?? .zero == sum, "round \(round)")
      for unit in whole.units {
        let own = parts.first { $0.0 == unit.arbetarekommun }?.1.actual
        #expect(unit.figures.actual ?? .zero == own ?? .zero, "round \(round), \(unit.arbetarekommun)")
      }
      if variant == .table || variant == .distinctTable {
        let targets = whole.units.compactMap(\.figures.target).reduce(Quantity.zero, +)
        #expect(whole.total.target == targets)
      }
    }
  }

  @Test(arguments: GoalVariant.allCases)
  func `a goal has an outlook or the reason why not`(_ variant: GoalVariant) throws {
    var random = SplitMix64(seed: 65)
    var outlooks: Set<Outlook> = []
    for _ in 0..<2 * Self.rounds {
      let journal = try RandomJournal(variant, &random)
      let attainment = journal.attainment(journal.events)
      for figures in [attainment.total] + attainment.units.map(\.figures) {
        #expect((figures.outlook == .unmeasured) == (figures.reason != nil))
        outlooks.insert(figures.outlook)
      }
    }
    // What is drawn reaches into the rules, and is not only what cannot be measured.
    #expect(outlooks.count > 2)
  }

  /// Plain events in force that nothing points at.
  private static func untouched(_ events: [Event]) -> [Event] {
    let targets = Set(events.compactMap { $0.tag("of") ?? $0.tag("corrects") })
    return events.filter { $0.value != .void && $0.tag("corrects") == nil && !targets.contains($0.id.text) }
  }

  /// The events that count, as if nothing had ever been put right.
  private static func inForce(_ events: [Event]) -> [Event] {
    Ledger(records(events)).effective.map { event in
      var plain = event
      plain.tags.removeAll { $0.name.text == "corrects" }
      return plain
    }
  }
}
