import Goals
import Journal
import TestSupport
import Testing

/// What loading a table would change in a journal.
@Suite struct LoadPlanTests {
  static let source = identifier("register")

  static func row(
    _ amount: Int, day: Int = 19_800, key: String? = nil, note: String = "", period: Period? = nil
  )
    -> LoadedRow
  {
    LoadedRow(
      EventDraft(
        day: Day(number: day), metric: identifier("samtal"), arbetarekommun: Arbetarekommun("Ale"),
        value: .change(Quantity(amount)), note: note), key: key, period: period)
  }

  /// A journal to which one table after another is loaded.
  struct Book {
    var events: [Event] = []
    var next: UInt64 = 1

    @discardableResult
    mutating func load(_ rows: [LoadedRow], of source: Identifier = LoadPlanTests.source) -> LoadPlan {
      let plan = LoadPlan(rows, of: source, in: Ledger(records(events)))
      for draft in plan.drafts { log(draft) }
      return plan
    }

    mutating func log(_ draft: EventDraft) {
      events.append(
        Event(
          id: id(next), day: draft.day, metric: draft.metric, arbetarekommun: draft.arbetarekommun,
          value: draft.value, tags: draft.tags, note: draft.note))
      next += 1
    }

    /// The amounts in force, sorted.
    var amounts: [Int] {
      Ledger(records(events)).effective.compactMap {
        if case .change(let amount) = $0.value { amount.floor } else { nil }
      }
      .sorted()
    }
  }

  struct Case: CustomTestStringConvertible {
    var name: String
    var before: [LoadedRow]
    var after: [LoadedRow]
    /// new, changed, unchanged, left as they were put right by hand, vanished
    var counts: [Int]
    var amounts: [Int]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "nothing before", before: [], after: [row(1), row(2)], counts: [2, 0, 0, 0, 0], amounts: [1, 2]),
    Case(
      name: "the same", before: [row(1), row(2)], after: [row(1), row(2)], counts: [0, 0, 2, 0, 0],
      amounts: [1, 2]),
    Case(
      name: "another order", before: [row(1), row(2)], after: [row(2), row(1)], counts: [0, 0, 2, 0, 0],
      amounts: [1, 2]),
    Case(
      name: "equal rows", before: [row(1), row(1)], after: [row(1), row(1), row(1)], counts: [1, 0, 2, 0, 0],
      amounts: [1, 1, 1]),
    Case(
      name: "an amount has changed", before: [row(1), row(2)], after: [row(1), row(5)],
      counts: [0, 1, 1, 0, 0], amounts: [1, 5]),
    Case(
      name: "a row put between others of the day", before: [row(1), row(2)], after: [row(7), row(1), row(2)],
      counts: [1, 0, 2, 0, 0], amounts: [1, 2, 7]),
    Case(
      name: "a row is gone", before: [row(1), row(2)], after: [row(2)], counts: [0, 0, 1, 0, 1],
      amounts: [1, 2]),
    Case(
      name: "another day is another row", before: [row(1)], after: [row(1, day: 19_801)],
      counts: [1, 0, 0, 0, 1],
      amounts: [1, 1]),
    Case(
      name: "a note has changed", before: [row(1)], after: [row(1, note: "x")], counts: [0, 1, 0, 0, 0],
      amounts: [1]),
    Case(
      name: "a key holds whatever changes", before: [row(1, key: "a")],
      after: [row(3, day: 19_900, key: "a")],
      counts: [0, 1, 0, 0, 0], amounts: [3]),
    Case(
      name: "keys tell equal rows apart", before: [row(1, key: "a"), row(1, key: "b")],
      after: [row(1, key: "b")],
      counts: [0, 0, 1, 0, 1], amounts: [1, 1]),
    Case(
      name: "the figure of a month that is not over", before: [row(1, day: 19_810, period: june)],
      after: [row(1, day: 19_812, period: june)], counts: [0, 0, 1, 0, 0], amounts: [1]),
    Case(
      name: "a new figure of a month", before: [row(1, day: 19_810, period: june)],
      after: [row(4, day: 19_812, period: june)], counts: [0, 1, 0, 0, 0], amounts: [4]),
  ]

  static let june = Period(Day(number: 19_800), Day(number: 19_829))

  @Test(arguments: cases) func decides(_ test: Case) {
    var book = Book()
    book.load(test.before)
    let plan = book.load(test.after)
    #expect(counts(of: plan) == test.counts)
    #expect(book.amounts == test.amounts)
  }

  private func counts(of plan: LoadPlan) -> [Int] {
    [
      plan.count { $0 == .new }, plan.count { if case .changed = $0 { true } else { false } },
      plan.count { $0 == .same }, plan.count { $0 == .settled }, plan.vanished.count,
    ]
  }

  @Test func `what somebody put right by hand stays until the source changes`() throws {
    var book = Book()
    book.load([Self.row(1), Self.row(2, key: "a")])
    for event in book.events { book.log(.correction(of: event) { $0.value = .change(Quantity(9)) }) }
    #expect(counts(of: book.load([Self.row(1), Self.row(2, key: "a")])) == [0, 0, 0, 2, 0])
    #expect(book.amounts == [9, 9])
    #expect(counts(of: book.load([Self.row(1), Self.row(3, key: "a")])) == [0, 1, 0, 1, 0])
    #expect(book.amounts == [3, 9])
  }

  @Test func `what was taken back stays so until the source changes`() throws {
    var book = Book()
    book.load([Self.row(1), Self.row(2, key: "a")])
    for event in book.events { book.log(.void(of: event)) }
    #expect(counts(of: book.load([Self.row(1), Self.row(2, key: "a")])) == [0, 0, 0, 2, 0])
    #expect(book.amounts == [])
    #expect(counts(of: book.load([Self.row(4), Self.row(3, key: "a")])) == [2, 0, 0, 0, 0])
    #expect(book.amounts == [3, 4])
  }

  @Test func `a source may go back to what it said before`() {
    var book = Book()
    for amount in [4, 5, 4] {
      book.load([Self.row(amount), Self.row(amount, key: "a")])
      #expect(book.amounts == [amount, amount])
    }
  }

  @Test func `sources do not know each other`() {
    var book = Book()
    book.load([Self.row(1, key: "a")])
    let plan = book.load([Self.row(1, key: "a")], of: identifier("register-2"))
    #expect(counts(of: plan) == [1, 0, 0, 0, 0])
    #expect(book.events.last?.tag("key") == "register-2:a")
  }

  @Test func `a source that two clones loaded is told of`() {
    var book = Book()
    book.load([Self.row(1, key: "a")])
    var other = Book()
    other.next = 1000
    other.load([Self.row(1, key: "a")])
    book.events += other.events
    #expect(book.load([Self.row(1, key: "a")]).doubled.map(\.count) == [2])
  }

  @Test func `whatever happens to a list, the journal says what it says`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      var book = Book()
      var list: [LoadedRow] = []
      for _ in 0..<5 {
        // Rows are added and changed, never taken away, in any order.
        for index in list.indices where Int.random(in: 0..<4, using: &random) == 0 {
          list[index] = Self.row(Int.random(in: 0..<6, using: &random), day: list[index].draft.day.number)
        }
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          list.append(
            Self.row(
              Int.random(in: 0..<6, using: &random), day: 19_800 + Int.random(in: 0..<3, using: &random)))
        }
        list.shuffle(using: &random)
        book.load(list)
        let said = list.compactMap {
          if case .change(let amount) = $0.draft.value { amount.floor } else { nil }
        }
        #expect(book.amounts == said.sorted())
        let again = book.load(list.shuffled(using: &random))
        #expect(again.drafts.isEmpty && again.count { $0 == .same } == list.count)
      }
      // No key is in force twice.
      let keys = Ledger(records(book.events)).effective.compactMap { $0.tag("key") }
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func `many rows about the same take no longer each`() {
    let rows = (0..<20_000).map { Self.row($0 % 7) }
    var book = Book()
    #expect(counts(of: book.load(rows)) == [20_000, 0, 0, 0, 0])
    #expect(counts(of: book.load(rows.reversed())) == [0, 0, 20_000, 0, 0])
  }
}
