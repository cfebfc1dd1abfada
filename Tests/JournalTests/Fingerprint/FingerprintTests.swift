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

  static func fingerprint(_ events: [Event], lines: [String] = ["# Mål"], knownBy: Day? = nil) throws
    -> Fingerprint
  {
    Fingerprint(
      plan: try #require(Identifier("ale-2024")), lines: lines, asOf: try #require(Day(iso: "2024-06-30")),
      knownBy: knownBy, events: events)
  }

  static let three = events(["2024-02-10", "2024-05-04", "2024-06-30"])

  @Test func isTheSameInAnyOrder() throws {
    #expect(
      try FingerprintTests.fingerprint(FingerprintTests.three)
        == FingerprintTests.fingerprint(FingerprintTests.three.reversed()))
  }

  @Test func leavesOutWhatCameAfterTheDay() throws {
    let later = FingerprintTests.events(["2024-02-10", "2024-05-04", "2024-06-30", "2024-07-01"])
    #expect(
      try FingerprintTests.fingerprint(later).digest
        == FingerprintTests.fingerprint(FingerprintTests.three).digest)
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
