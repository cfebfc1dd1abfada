import Glibc
import Goals
import Journal
import Notation
import Storage
import TestSupport
import Testing

@Suite struct JournalWriterTests {
  let folder = TemporaryFolder()

  private func writer(
    _ name: String = "anna", examples: Bool = false, at time: UInt64 = 1_710_000_000_000,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) -> JournalWriter {
    JournalWriter(
      folder: folder.file("journal"), writer: identifier(name), marksExamples: examples,
      lockLimit: .seconds(60), clock: { time }, random: random)
  }

  private func draft(_ amount: Int, note: String = "") -> EventDraft {
    EventDraft(
      day: Day(number: 19_800), metric: identifier("samtal"), arbetarekommun: Arbetarekommun("Ale"),
      value: .change(Quantity(amount)), note: note)
  }

  private func read() throws -> JournalContents {
    try JournalReader(folder: folder.file("journal")).read()
  }

  @Test func whatIsLoggedIsRead() throws {
    let events = try writer().append([draft(1, note: "e\u{301}n"), draft(2)])
    let more = try writer().append([draft(3)])
    let contents = try read()
    #expect(contents.records.map(\.event) == events + more)
    #expect(contents.diagnostics.isEmpty)
    #expect(contents.records.allSatisfy { $0.bearsOwnMark })
    #expect(Array(events[0].note.utf8) == Array("én".utf8))
    var status = stat()
    #expect(stat(folder.file("journal"), &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  @Test func onlyANewFileIsMarkedAsExamples() throws {
    _ = try writer(examples: true).append([draft(1)])
    _ = try writer(examples: true).append([draft(2)])
    #expect(try read().exampleFiles.count == 1)
    #expect(try read().records.map(\.location.line) == [2, 3])
  }

  @Test(
    arguments: [0, 1_700_000_000_000, 1_710_000_000_000, 1_710_000_000_001, 0xFFFF_FFFF_FFFF] as [UInt64])
  func idsRiseWhateverTheClockDoes(then: UInt64) throws {
    let first = try writer().append([draft(1), draft(2), draft(3)])
    let second = try writer(at: then).append([draft(4), draft(5)])
    let ids = (first + second).map(\.id)
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [0, .max] as [UInt64]) func idsRiseWithTheLeastAndTheGreatestRandomness(bits: UInt64)
    throws
  {
    let events = try writer(random: { bits }).append((1...20).map { draft($0) })
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.id < $1.id })
    #expect(events.allSatisfy { $0.id.mark == WriterMark(of: identifier("anna")) })
  }

  @Test(arguments: [
    ("", 1), ("\n", 1), ("garbage", 1), ("# a comment\n", 1), ("2024-03-14\tsa", 1), ("x\n", 9000),
  ])
  func theLastGoodLineIsFoundBehindWhatFollowsIt(part: String, times: Int) throws {
    let tail = String(repeating: part, count: times)
    let first = try writer().append([draft(1)])
    let path = writer().path
    try WholeFile.replace(path, with: try RegularFile.read(path) + Array(tail.utf8))
    let second = try writer(at: 5).append([draft(2)])
    #expect(first[0].id < second[0].id)
    #expect(try read().records.map(\.event) == first + second)
  }

  /// Merging by union may put another writer's lines last.
  @Test(arguments: ["bo", "cilla", "david", "eva", "f", "g", "h", "i", "j", "k"])
  func idsRiseBehindACopiedLine(name: String) throws {
    let copied = try writer(name).append([draft(1)])
    try WholeFile.replace(writer().path, with: try RegularFile.read(writer(name).path))
    for time in [copied[0].id.milliseconds, 5] {
      let events = try writer(at: time).append([draft(2), draft(3)])
      #expect(copied[0].id < events[0].id && events[0].id < events[1].id)
      #expect(events.allSatisfy { $0.id.mark == WriterMark(of: identifier("anna")) })
    }
  }

  /// Two who write under one name are united by setting the lines of one after those of the other.
  @Test func idsRiseBehindLinesThatDoNot() throws {
    let base = try writer(at: 1000).append([draft(1)])
    let path = writer().path
    let common = try RegularFile.read(path)
    let mine = try writer(at: 3000).append([draft(2), draft(3)])
    let left = try RegularFile.read(path)
    try WholeFile.replace(path, with: common)
    let theirs = try writer(at: 2000).append([draft(4)])
    try WholeFile.replace(path, with: left + (try RegularFile.read(path)).dropFirst(common.count))
    #expect(try read().records.map(\.event) == base + mine + theirs)
    for time in [5, 2500, 3000] as [UInt64] {
      let before = try read().records.map(\.event.id)
      let new = try writer(at: time).append([draft(5)])
      #expect(before.allSatisfy { $0 < new[0].id }, "\(time)")
    }
  }

  /// What a damaged line says of time is nothing to go by.
  @Test func aDamagedLineDoesNotPushIDsAhead() throws {
    let far = try writer(at: 9_000_000_000_000).append([draft(1)])
    let path = writer().path
    var bytes = try RegularFile.read(path)
    bytes[0] ^= 1
    try WholeFile.replace(path, with: bytes)
    let near = try writer(at: 1000).append([draft(2)])
    #expect(near[0].id < far[0].id)
  }

  @Test func aDraftThatCannotBeReadBackStopsTheBatch() throws {
    #expect(throws: JournalWriteError.draft(1, .hazardous(scalar: 0x1B, .note))) {
      try writer().append([draft(1), draft(2, note: "\u{1B}")])
    }
    #expect(try read().files.isEmpty)
    #expect(try writer().append([]).isEmpty)
  }

  @Test func undoAndCorrectionGoThroughTheJournal() throws {
    let anna = identifier("anna")
    let logged = try writer().append([draft(1), draft(2)])
    let right = try writer("bo").append([.correction(of: logged[0]) { $0.value = .change(Quantity(7)) }])
    var ledger = Ledger(try read().records)
    #expect(Set(ledger.effective) == [right[0], logged[1]])
    let last = try #require(ledger.lastInForce(of: anna))
    #expect(last == logged[1])
    _ = try writer().append([.void(of: last)])
    ledger = Ledger(try read().records)
    #expect(ledger.effective == right)
    #expect(ledger.lastInForce(of: anna) == nil)
    #expect(ledger.diagnostics.isEmpty)
  }

  @Test func aCorrectionOfACorrectionNamesTheCorrection() {
    let first = correction(2, of: 1)
    #expect(EventDraft.correction(of: first).tags.map(\.value) == [first.id.text])
  }

  @Test func aLockedJournalIsSaid() throws {
    _ = try writer().append([draft(1)])
    let path = writer().path
    let holder = open(path, O_RDWR)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX) == 0)
    let impatient = JournalWriter(
      folder: folder.file("journal"), writer: identifier("anna"), lockLimit: .milliseconds(30), clock: { 1 })
    #expect(throws: JournalWriteError.storage(.locked(path: path))) { try impatient.append([draft(2)]) }
  }

  @Test func manyTasksLoseAndDoubleNothing() async throws {
    let writer = writer()
    let logged = try await withThrowingTaskGroup(of: [Event].self) { group in
      for task in 0..<50 {
        group.addTask { try (0..<4).flatMap { try writer.append([draft(task * 10 + $0), draft(1)]) } }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let contents = try read()
    #expect(contents.diagnostics.isEmpty)
    #expect(Set(contents.records.map(\.event)) == Set(logged) && logged.count == 400)
    let ids = contents.records.map(\.event.id)
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
  }
}
