import Goals
import Journal
import Notation
import Testing

@Suite struct LedgerTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let events: [Event]
    let counted: [UInt64]
    var findings: [JournalFinding] = []
  }

  static let cases: [Case] = [
    Case(testDescription: "nothing", events: [], counted: []),
    Case(testDescription: "two events", events: [event(2), event(1)], counted: [1, 2]),
    Case(testDescription: "a void takes back", events: [event(1), event(2), void(3, of: 1)], counted: [2]),
    Case(
      testDescription: "a correction stands in its place", events: [event(1), correction(2, of: 1)],
      counted: [2]),
    Case(
      testDescription: "corrections chain",
      events: [event(1), correction(2, of: 1), correction(3, of: 2)], counted: [3]),
    Case(
      testDescription: "of two corrections the greatest id",
      events: [event(1), correction(3, of: 1), correction(2, of: 1)], counted: [3],
      findings: [.outdone(target: id(1), by: id(3))]),
    Case(
      testDescription: "what corrects an outdone correction is outdone with it",
      events: [event(1), correction(2, of: 1), correction(3, of: 1), correction(4, of: 2)], counted: [3],
      findings: [.outdone(target: id(1), by: id(3))]),
    Case(
      testDescription: "a void of a correction takes back the whole",
      events: [event(1), correction(2, of: 1), void(3, of: 2)], counted: []),
    Case(
      testDescription: "a person chooses by voiding the other correction",
      events: [event(1), correction(2, of: 1), correction(3, of: 1), void(4, of: 3)], counted: [2]),
    Case(
      testDescription: "a later void of the corrected event holds",
      events: [event(1), correction(2, of: 1), void(3, of: 1)], counted: [],
      findings: [.outdone(target: id(1), by: id(3))]),
    Case(
      testDescription: "a later correction outdoes a void",
      events: [event(1), void(2, of: 1), correction(3, of: 1)], counted: [3],
      findings: [.outdone(target: id(1), by: id(3))]),
    Case(
      testDescription: "voiding twice is as voiding once",
      events: [event(1), void(2, of: 1), void(3, of: 1)], counted: []),
    Case(
      testDescription: "a void of a void has no effect",
      events: [event(1), void(2, of: 1), void(3, of: 2)], counted: [], findings: [.targetIsVoid(id(2))]),
    Case(
      testDescription: "a correction of a void has no effect",
      events: [event(1), void(2, of: 1), correction(3, of: 2)], counted: [], findings: [.targetIsVoid(id(2))]),
    Case(
      testDescription: "a missing target", events: [correction(2, of: 1), void(4, of: 3)], counted: [2],
      findings: [.missingTarget(id(1)), .missingTarget(id(3))]),
    Case(
      testDescription: "two corrections of a missing target count once",
      events: [correction(2, of: 1), correction(3, of: 1)], counted: [3],
      findings: [
        .outdone(target: id(1), by: id(3)), .missingTarget(id(1)), .missingTarget(id(1)),
      ]),
    Case(
      testDescription: "a circle counts nothing, nor does what hangs on it",
      events: [correction(1, of: 2), correction(2, of: 1), correction(3, of: 2)], counted: [],
      findings: [.circle(id(2)), .circle(id(1)), .circle(id(2))]),
    Case(
      testDescription: "a correction may be older than what it corrects, by another clock",
      events: [event(5), correction(4, of: 5)], counted: [4]),
    Case(
      testDescription: "the same id with other content counts nowhere",
      events: [event(1), event(1, note: "x"), event(2)], counted: [2],
      findings: [
        .sameID(id(1), other: SourceLocation(file: "journal/anna.tsv", line: 2)),
        .sameID(id(1), other: SourceLocation(file: "journal/anna.tsv", line: 1)),
      ]),
    Case(
      testDescription: "a correction of conflicting lines counts, once",
      events: [event(1), event(1, note: "x"), correction(2, of: 1)], counted: [2],
      findings: [
        .sameID(id(1), other: SourceLocation(file: "journal/anna.tsv", line: 2)),
        .sameID(id(1), other: SourceLocation(file: "journal/anna.tsv", line: 1)),
      ]),
    Case(
      testDescription: "a void that repeats another day still holds",
      events: [event(1), event(2, .void, day: 19_801, of: 1)], counted: [], findings: [.voidDiffers(id(1))]),
  ]

  private func findings(_ ledger: Ledger) -> [JournalFinding] {
    ledger.diagnostics.compactMap { if case .journal(let finding) = $0.finding { finding } else { nil } }
  }

  @Test(arguments: cases) func whoCounts(named: Case) {
    let ledger = Ledger(records(named.events))
    #expect(ledger.effective.map(\.id) == named.counted.map { id($0) })
    #expect(Set(findings(ledger)) == Set(named.findings))
    #expect(findings(ledger).count == named.findings.count)
    #expect(ledger.entries.count == named.events.count)
  }

  @Test func standingsSayWhatHappened() {
    let events = [
      event(1), correction(2, of: 1), correction(3, of: 1), void(4, of: 3), event(5), void(6, of: 5),
      event(7),
      void(8, of: 6),
    ]
    let ledger = Ledger(records(events) + records([event(7)], writer: "bo"))
    let expected: [(UInt64, Standing)] = [
      (1, .superseded(by: id(2))), (2, .counted), (3, .voided(by: id(4))), (4, .takesBack(id(3))),
      (5, .voided(by: id(6))), (6, .takesBack(id(5))), (7, .counted), (8, .refused),
    ]
    for (number, standing) in expected { #expect(ledger.entry(of: id(number))?.standing == standing) }
    let first = SourceLocation(file: "journal/anna.tsv", line: 7)
    #expect(ledger.entries.count { $0.standing == .duplicate(of: first) } == 1)
    #expect(ledger.lastInForce(of: identifier("anna"))?.id == id(7))
    #expect(ledger.lastInForce(of: identifier("bo")) == nil)
  }

  @Test func aCopiedLineIsCountedInItsOwnWritersFile() {
    let mark = WriterMark(of: identifier("bo")).bits
    let own = EventID(milliseconds: 5, high: UInt16(mark >> 4), low: UInt64(mark & 0xF) << 60)
    let copied = Event(
      id: own, day: Day(number: 19_800), metric: identifier("samtal"), arbetarekommun: nil, value: .done)
    let ledger = Ledger(records([copied]) + records([copied], writer: "bo"))
    #expect(ledger.effective == [copied])
    #expect(ledger.diagnostics.isEmpty)
    #expect(ledger.entry(of: copied.id)?.record.writer.text == "bo")
    #expect(ledger.entry(of: copied.id)?.record.bearsOwnMark == true)
  }

  @Test func aLongChainOfCorrectionsIsSettledWithoutRecursion() {
    let chain = [event(1)] + (2...20_000).map { correction($0, of: $0 - 1) }
    #expect(Ledger(records(chain)).effective.map(\.id) == [id(20_000)])
  }

  /// Random events, corrections, voids and contradictions.
  private func journal(_ random: inout Seeded) -> [Event] {
    var events: [Event] = []
    for number in 1...UInt64(Int.random(in: 2...14, using: &random)) {
      let target = UInt64.random(in: 1...15, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4: events.append(event(number, day: 19_800 + Int(target)))
      case 4..<7: events.append(target == number ? event(number) : correction(number, of: target))
      case 7..<9: events.append(target == number ? event(number) : void(number, of: target))
      default: events += [event(number), event(number, note: "other")]
      }
    }
    return events
  }

  @Test func orderCopiesAndFilesDoNotMatter() {
    var random = Seeded(state: 2024)
    for round in 0..<1500 {
      let events = journal(&random)
      let plain = Ledger(records(events))
      var lines = events.shuffled(using: &random)
      lines += lines.filter { _ in Bool.random(using: &random) }
      let parts = Dictionary(grouping: lines) { _ in
        ["anna", "bo", "cilla"].randomElement(using: &random) ?? ""
      }
      let ledger = Ledger(parts.flatMap { records($0.value, writer: $0.key) }.shuffled(using: &random))
      #expect(ledger.effective == plain.effective, "round \(round)")
      #expect(Set(ledger.effective.map(\.id)).count == ledger.effective.count)
      for id in Set(events.map(\.id)) {
        let one = plain.entry(of: id)?.standing
        #expect(ledger.entry(of: id)?.standing == one, "round \(round)")
      }
    }
  }

  @Test func aVoidUndoesExactly() {
    var random = Seeded(state: 99)
    for round in 0..<1500 {
      let events = journal(&random)
      let before = Ledger(records(events))
      let plain = before.effective.filter { $0.target == nil }
      guard let taken = plain.randomElement(using: &random) else { continue }
      let undo = Event(
        id: id(1000), day: taken.day, metric: taken.metric, arbetarekommun: taken.arbetarekommun,
        value: .void,
        tags: [Event.Tag(identifier("of"), taken.id.text)])
      let after = Ledger(records(events + [undo]))
      #expect(after.effective == before.effective.filter { $0.id != taken.id }, "round \(round)")
    }
  }
}
