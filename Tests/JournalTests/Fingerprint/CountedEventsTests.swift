import Glibc
import Goals
import Storage
import TestSupport
import Testing

@testable import Journal

/// What a report rests on where its events are too many to list.
@Suite struct CountedEventsTests {
  private static let three = FingerprintTests.three

  private static func summed(_ events: [Event], apart: Set<EventID> = []) throws -> Fingerprint {
    try FingerprintTests.fingerprint(events, apart: apart, mostListed: 2)
  }

  @Test func areListedUpToTheLimit() throws {
    #expect(try FingerprintTests.fingerprint(CountedEventsTests.three, mostListed: 3).counted.form == .listed)
    #expect(try CountedEventsTests.summed(CountedEventsTests.three).counted.form == .summed)
  }

  @Test func areTheSameInAnyOrder() throws {
    #expect(
      try CountedEventsTests.summed(CountedEventsTests.three)
        == CountedEventsTests.summed(CountedEventsTests.three.reversed()))
  }

  @Test(arguments: ["an event less", "another value", "one held apart", "another writer's"])
  func areOthers(when change: String) throws {
    let others = FingerprintTests.events(["2024-01-01"]).map(CountedEventsTests.moved)
    var events = CountedEventsTests.three + others
    let before = try CountedEventsTests.summed(events)
    var apart: Set<EventID> = []
    switch change {
    case "an event less": events.removeLast()
    case "another value": events[0].value = .change(Quantity(99))
    case "one held apart": apart = [events[0].id]
    default: events[0] = CountedEventsTests.moved(events[0])
    }
    #expect(try CountedEventsTests.summed(events, apart: apart).digest != before.digest)
  }

  private static func moved(_ event: Event) -> Event {
    var event = event
    event.id = EventID(milliseconds: 9, high: 70, low: 7)
    return event
  }

  @Test func areFoundAgainInADocument() throws {
    let fingerprint = try CountedEventsTests.summed(CountedEventsTests.three)
    let found = try #require(Fingerprint.all(in: "<template>\(fingerprint.text)</template>").first)
    #expect(found.form == .summed && !found.isListed && found.isWhole)
    #expect(found.digest == fingerprint.digest && found.events == 3)
    #expect(fingerprint.text.hasPrefix("maltavla-fingerprint/2\n"))
    #expect(!fingerprint.text.contains("event "))
  }

  /// A writer's digest is that of the last two columns of its file, and the whole is the digest of plain lines: an
  /// auditor needs no program of ours.
  @Test(.enabled(if: access("/usr/bin/sha256sum", X_OK) == 0, "no sha256sum here"))
  func canBeCheckedByOthers() throws {
    let folder = TemporaryFolder()
    let lines = CountedEventsTests.three.map { EventLine.bytes(of: $0) + [UInt8(ascii: "\n")] }
    try WholeFile.replace(folder.file("anna.tsv"), with: Array(lines.joined()))
    let columns = try digest("cut -f7,8 \(folder.file("anna.tsv"))")
    let fingerprint = try CountedEventsTests.summed(CountedEventsTests.three)
    let mark = MarkSum.mark(of: CountedEventsTests.three[0].id)
    let plan = try digest("printf '# Mål\\n'")
    let whole = try digest(
      "printf 'plan ale-2024 \(plan)\\nas-of 2024-06-30\\nwriter \(mark) 3 \(columns)\\n'")
    #expect(fingerprint.digest == whole)
  }

  private func digest(_ command: String) throws -> String {
    let pipe = try #require(popen(command + " | sha256sum", "r"))
    defer { pclose(pipe) }
    var buffer = [CChar](repeating: 0, count: 80)
    _ = try #require(fgets(&buffer, 80, pipe))
    return String(decoding: buffer.prefix(64).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
