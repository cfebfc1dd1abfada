import Goals
import Storage
import TestSupport
import Testing

@testable import Journal

/// The scan finds the same events to rest on as the plain road, listed or summed.
@Suite struct CountedScanTests {
  let folder = TemporaryFolder()

  private var scan: JournalScan { JournalScan(of: JournalReader(folder: folder.path, shownAs: "journal")) }

  /// Plans that look at different metrics and places until different days.
  private static let requests: [MarkRequest] = {
    guard let period = Period(Day(number: 19_700), Day(number: 20_500)) else { return [] }
    func request(_ metrics: [String], _ places: [String], _ asOf: Int) -> MarkRequest {
      var plan = Plan(id: identifier("p"), file: "p.md", title: "", organisation: "", period: period)
      plan.arbetarekommuner = places.compactMap { Arbetarekommun($0) }
      plan.goals = metrics.map {
        Goal(id: identifier($0), text: "", kind: .count, source: SourceLocation(file: "p.md", line: 1))
      }
      return MarkRequest(PlanScope(of: plan), asOf: Day(number: asOf))
    }
    return [
      request(JournalScript.metrics, ["Ale", "Tjörn", "Öckerö", "Lilla Edet"], 20_500),
      request(["samtal"], ["Ale", "Tjörn"], 20_100), request(["s1", "motioner"], [], 20_500),
    ]
  }()

  private func plain(mostListed most: Int) throws -> [CountedEvents] {
    let ledger = Ledger(try JournalReader(folder: folder.path, shownAs: "journal").read().records)
    return CountedScanTests.requests.map { request in
      CountedEvents(ledger.effective.filter(request.counts), apart: ledger.apart, mostListed: most)
    }
  }

  private func scanned(mostListed most: Int) throws -> [CountedEvents]? {
    guard let result = try scan.tally(TallyRequest()) else { return nil }
    return try scan.counted(CountedScanTests.requests, after: result, mostListed: most)
  }

  private func write(_ bytes: [UInt8], to writer: String) throws {
    try WholeFile.replace(folder.file(writer + ".tsv"), with: bytes)
  }

  @Test(arguments: [0, 1, 4], [0, 9, 1000]) func agreesOnRandomJournals(damage: Int, most: Int) throws {
    var answered = 0
    var counted = 0
    for seed in 0..<100 {
      let script = JournalScript(seed: UInt64(seed), damage: damage)
      for name in try Folder.names(in: folder.path) { try WholeFile.replace(folder.file(name), with: []) }
      for file in script.files { try write(file.bytes, to: file.writer) }
      guard let found = try scanned(mostListed: most) else { continue }
      answered += 1
      counted += found.reduce(0) { $0 + $1.count }
      #expect(try found == plain(mostListed: most), "seed \(seed), damage \(damage), most \(most)")
    }
    #expect(answered > 50 && counted > answered * 10, "\(answered), \(counted)")
  }

  /// An event of anna's own.
  private func own(_ number: UInt64, at place: String = "Ale") -> Event {
    var made = event(number)
    made.id = EventID(milliseconds: number + 1, mark: WriterMark(of: identifier("anna")), remainder: number)
    made.arbetarekommun = Arbetarekommun(place)
    return made
  }

  @Test func countsTheLastDayAndNothingAfterIt() throws {
    let last = 20_100
    let lines = (UInt64(0)..<4).map { number -> [UInt8] in
      var made = own(number)
      made.day = Day(number: last - 1 + Int(number))
      return EventLine.bytes(of: made)
    }
    try write(Array(lines.joined(separator: [UInt8(ascii: "\n")])), to: "anna")
    let found = try #require(try scanned(mostListed: 9))
    #expect(try found == plain(mostListed: 9))
    #expect(found.map(\.count) == [4, 2, 0])
  }

  @Test func agreesWhereWindowsEnd() throws {
    let lines = (UInt64(0)..<6000).map { EventLine.bytes(of: own($0, at: $0 % 3 == 0 ? "Ale" : "Tjörn")) }
    try write(Array(lines.joined(separator: [UInt8(ascii: "\n")])), to: "anna")
    let found = try #require(try scanned(mostListed: 5000))
    #expect(try found == plain(mostListed: 5000))
    #expect(found.map(\.form) == [.summed, .summed, .listed])
  }

  /// A name in decomposed form is read and written anew composed: its line's own checksum is not the event's.
  @Test func agreesOnDecomposedNames() throws {
    let lines = (UInt64(0)..<9).map { number -> [UInt8] in
      let body = String(decoding: EventLine.bytes(of: own(number, at: "Tjörn")).dropLast(9), as: UTF8.self)
      return summed(Array((number > 3 ? body.replacing("ö", with: "o\u{308}") : body).utf8))
    }
    try write(Array(lines.joined(separator: [UInt8(ascii: "\n")])), to: "anna")
    #expect(try scanned(mostListed: 3) == plain(mostListed: 3))
  }

  @Test func bringsWritersOfOneMarkInOrder() throws {
    let writers = ["ak-1803", "ak-8000"]
    for (place, writer) in writers.enumerated() {
      let lines = stride(from: UInt64(place), to: 40, by: 2).map { number -> [UInt8] in
        var made = event(number)
        made.id = EventID(milliseconds: number, mark: WriterMark(of: identifier(writer)), remainder: number)
        return EventLine.bytes(of: made) + [UInt8(ascii: "\n")]
      }
      try write(Array(lines.joined()), to: writer)
    }
    let found = try #require(try scanned(mostListed: 3))
    #expect(try found == plain(mostListed: 3))
    #expect(found[0].count == 40)
  }

  @Test func leavesOutWhatCameAfterTheScan() throws {
    func bytes(_ numbers: Range<UInt64>) -> [UInt8] {
      Array(numbers.map { EventLine.bytes(of: own($0)) + [UInt8(ascii: "\n")] }.joined())
    }
    try write(bytes(0..<30), to: "anna")
    let result = try #require(try scan.tally(TallyRequest()))
    let before = try scan.counted(CountedScanTests.requests, after: result, mostListed: 9)
    try write(bytes(0..<40), to: "anna")
    #expect(try scan.counted(CountedScanTests.requests, after: result, mostListed: 9) == before)
    // A journal that has become shorter is another.
    try write(bytes(0..<20), to: "anna")
    #expect(try scan.counted(CountedScanTests.requests, after: result, mostListed: 9) == nil)
  }
}
