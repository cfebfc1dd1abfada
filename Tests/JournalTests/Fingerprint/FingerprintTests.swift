import Goals
import Testing

@testable import Journal

/// What a report rests on, in a document and out of it again.
@Suite struct FingerprintTests {
  static func events(_ days: [String]) -> [Event] {
    days.enumerated().compactMap { index, text in
      guard let day = Day(iso: text), let metric = Identifier("samtal") else { return nil }
      let id = EventID(milliseconds: UInt64(index), high: 7, low: 7)
      return Event(
        id: id, day: day, metric: metric, arbetarekommun: nil, value: .change(Quantity(index + 1)))
    }
  }

  static func fingerprint(
    _ events: [Event], lines: [String] = ["# Mål"], knownBy: Day? = nil, apart: Set<EventID> = [],
    mostListed: Int = Fingerprint.mostListed
  ) throws -> Fingerprint {
    Fingerprint(
      plan: try #require(Identifier("ale-2024")), lines: lines, asOf: try #require(Day(iso: "2024-06-30")),
      knownBy: knownBy, counted: CountedEvents(events, apart: apart, mostListed: mostListed))
  }

  static let three = events(["2024-02-10", "2024-05-04", "2024-06-30"])

  @Test func isTheSameInAnyOrder() throws {
    #expect(
      try FingerprintTests.fingerprint(FingerprintTests.three)
        == FingerprintTests.fingerprint(FingerprintTests.three.reversed()))
  }

  @Test func leavesOutWhatCameAfterTheDay() throws {
    var plan = Plan(
      id: try #require(Identifier("ale-2024")), file: "", title: "", organisation: "Ale",
      period: try #require(Period(year: 2024)))
    plan.goals = [
      Goal(
        id: try #require(Identifier("samtal")), text: "", kind: .count,
        source: SourceLocation(file: "", line: 1))
    ]
    let request = MarkRequest(PlanScope(of: plan), asOf: try #require(Day(iso: "2024-06-30")))
    let later = FingerprintTests.events(["2024-02-10", "2024-05-04", "2024-06-30", "2024-07-01"])
    #expect(later.filter(request.counts) == FingerprintTests.three)
  }

  /// A report of many events that an earlier version made: its digest is of the list that it left out.
  @Test func readsWhatWasWrittenOnce() throws {
    let fingerprint = try FingerprintTests.fingerprint(FingerprintTests.three)
    let unlisted = fingerprint.text.split(separator: "\n").filter { !$0.hasPrefix("event ") }
      .joined(separator: "\n")
    let found = try #require(Fingerprint.all(in: unlisted).first)
    #expect(found.form == .listed && !found.isListed && found.isWhole)
    #expect(found.digest == fingerprint.digest)
  }

  @Test(arguments: ["an event less", "another value", "another plan", "known by a day"])
  func isAnother(when change: String) throws {
    var events = FingerprintTests.three
    var lines = ["# Mål"]
    var knownBy: Day?
    switch change {
    case "an event less": events.removeLast()
    case "another value": events[0].value = .change(Quantity(99))
    case "another plan": lines = ["# Mål", ""]
    default: knownBy = Day(iso: "2024-07-01")
    }
    let other = try FingerprintTests.fingerprint(events, lines: lines, knownBy: knownBy)
    #expect(try other.digest != FingerprintTests.fingerprint(FingerprintTests.three).digest)
  }

  @Test(arguments: ["plain", "HTML", "JSON"])
  func isFoundAgain(in form: String) throws {
    let knownBy = Day(iso: "2024-07-01")
    let fingerprint = try FingerprintTests.fingerprint(FingerprintTests.three, knownBy: knownBy)
    let document =
      switch form {
      case "HTML": "<p>x</p>\n<template>\(fingerprint.text)</template></section>"
      case "JSON": "{\"fingerprint\": \"\(fingerprint.text.replacing("\n", with: "\\n"))\"}"
      default: fingerprint.text
      }
    let found = try #require(Fingerprint.all(in: document).first)
    #expect(found.fingerprint == fingerprint)
    #expect(found.digest == fingerprint.digest)
    #expect(found.isWhole && found.isListed)
  }

  @Test(arguments: ["event 0", "event 1", "plan ", "as-of 2024-06-3", "nothing"])
  func tellsThatItWasAltered(at part: String) throws {
    let text = try FingerprintTests.fingerprint(FingerprintTests.three).text
    let altered = text.replacing(
      "as-of 2024-06-30", with: part.hasPrefix("as-of") ? "as-of 2024-06-29" : "as-of 2024-06-30"
    )
    .replacing("plan ale-2024", with: part == "plan " ? "plan ale-2025" : "plan ale-2024")
    let lines = altered.split(separator: "\n").map(String.init)
    let dropped = part.hasPrefix("event") ? lines.firstIndex { $0.hasPrefix("event ") } : nil
    let kept = lines.enumerated().filter { $0.offset != dropped }.map(\.element).joined(separator: "\n")
    let found = Fingerprint.all(in: kept)
    if part == "nothing" {
      #expect(found.first?.isWhole == true)
    } else if dropped != nil {
      #expect(found.isEmpty)
    } else {
      #expect(found.first?.isWhole == false)
    }
  }

  @Test func findsNothingInAnythingElse() {
    for text in [
      "", "maltavla-fingerprint/1", "maltavla-fingerprint/1\nplan x\nend-of-fingerprint", "\\n\\n",
    ] {
      #expect(Fingerprint.all(in: text).isEmpty)
    }
  }
}
