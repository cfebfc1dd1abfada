import Goals
import Notation
import TestSupport
import Testing

@Suite("Whatever the line, it is read in linear time and points into itself", .serialized)
struct LinePropertyTests {
  static let good = [
    "42 samtal och 1 insats i Ale i går, Nol södra", "inga samtal i Tjörn och Ale i juni",
    "medlemmar är 2 420 den 27 juni", "Ale: 42 samtal, Tjörn: 12 samtal (efter lunch), 26/6",
    "1. tolv samtal i Lilla Edet torsdagen den 13:e juni kl 18.30–20", "- 3 nya medlemmar i Härryda v. 25",
    "autogiro i Ale är 21,4 % sedan 31/5-24", "samtal: Ale 42, Tjörn 12 & Lilla Edet 3",
  ]

  static let parts = [
    " ", "  ", ",", ".", "och", " i ", "Ale", "Tjörn", "Lilla", "Nol södra", "42", "2 420", "-", "–", "%",
    "(", ")",
    "\"", "samtal", "medlemmar", "är", "nya", "inga", "en", "igår", "14/3", "v12", "juni", "den", "kl", ":",
    "?",
    "\t", "é", "e\u{301}", "\u{301}", "👩‍👩‍👧", "\u{202E}", "999999999999999999", "0/0", "2024-06-27", "231102",
  ]

  /// Reads a line and holds what is true of every reading.
  private func checked(_ line: String) {
    var heading = LineHeading()
    let read = LogLineReader(LinePlans.vocabulary, today: LinePlans.today).read(line, under: &heading)
    switch read.meaning {
    case .empty, .prose, .heading, .doubted: return
    case .events(let events):
      #expect(!events.isEmpty)
      for event in events {
        let isInLine = event.column >= 1 && event.length >= 1 && event.column + event.length <= line.count + 1
        if !isInLine { Issue.record("\(event) is not in \(line.debugDescription)") }
        if let day = event.day, day.day > LinePlans.today { Issue.record("\(line.debugDescription): \(day)") }
        // Nothing is told that does not stand in the line.
        for tag in event.tags where !line.contains(tag.value) {
          Issue.record("\(line.debugDescription): \(tag)")
        }
        for note in event.note.split(separator: ", ") where !line.contains(note) {
          Issue.record("\(line.debugDescription): \(note)")
        }
      }
    case .refused(let faults):
      #expect(!faults.isEmpty)
      for fault in faults
      where fault.column < 1 || fault.length < 1 || fault.column + fault.length > line.count + 1 {
        Issue.record("\(fault) is not in \(line.debugDescription)")
      }
    }
  }

  @Test("lines with words lost, doubled and exchanged", arguments: 0..<4)
  func mutations(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<250 {
      var letters = Array(LinePropertyTests.good.randomElement(using: &random) ?? "")
      for _ in 0..<Int.random(in: 1...5, using: &random) where !letters.isEmpty {
        let start = Int.random(in: 0..<letters.count, using: &random)
        let end = min(letters.count, start + Int.random(in: 1...6, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: letters.removeSubrange(start..<end)
        case 1:
          letters.insert(
            contentsOf: letters[start..<end], at: Int.random(in: 0...letters.count, using: &random))
        case 2:
          letters.insert(contentsOf: LinePropertyTests.parts.randomElement(using: &random) ?? "", at: start)
        default: letters.swapAt(start, end - 1)
        }
      }
      checked(String(letters))
    }
  }

  @Test("words and signs in any order", arguments: 0..<4)
  func signs(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<250 {
      let count = Int.random(in: 0...20, using: &random)
      let space = Bool.random(using: &random) ? " " : ""
      checked(
        (0..<count).map { _ in LinePropertyTests.parts.randomElement(using: &random) ?? "" }.joined(
          separator: space))
    }
  }

  @Test("lines of words, ten times as many", .enabledWhereTimesAreTrue)
  func linearDoubt() {
    for line in [
      "Mål:", "Kungälv", "Det var inte sant.", "Vi var ute.", "Ale", "42 samtal i Ale i går", "Mvh",
    ] {
      func time(_ count: Int) -> Swift.Duration {
        let lines = Array(repeating: [line, "42 samtal i Ale"], count: count).flatMap { $0 }
        return processorTime { _ = LogText(lines, LinePlans.vocabulary, today: LinePlans.today) }
      }
      #expect(time(1_000) < max(time(100), .milliseconds(1)) * 40, "\(line)")
    }
  }

  @Test("one part over and over, 8 times as many lines", .enabledWhereTimesAreTrue)
  func linearTime() {
    for part in LinePropertyTests.parts + LinePropertyTests.good.map({ $0 + ", " }) {
      let line = String(String(repeating: part, count: 400).prefix(LogLineReader.longest))
      func time(_ count: Int) -> Swift.Duration {
        let lines = Array(repeating: line, count: count)
        return processorTime { _ = LogText(lines, LinePlans.vocabulary, today: LinePlans.today) }
      }
      let long = time(8)
      #expect(long < max(time(1), .milliseconds(1)) * 32, "\(part.debugDescription)")
      #expect(long < .seconds(4), "\(part.debugDescription)")
    }
  }
}
