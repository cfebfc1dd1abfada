import Goals
import Notation
import Storage
import TestSupport
import Testing

@testable import Journal

/// The scan gives what the plain road gives, to the last diagnostic, or says that the journal must be read plainly.
@Suite struct JournalScanTests {
  let folder = TemporaryFolder()

  private static let request: TallyRequest = {
    var request = TallyRequest()
    for year in [2023, 2024, 2025] {
      if let period = Period(year: year) { request.sum(identifier("samtal"), in: period) }
    }
    request.latest(of: identifier("motioner"), by: Day(number: 19_900))
    request.state(of: identifier("medlemmar"))
    request.days(of: identifier("samtal"))
    request.days(of: identifier("s1"))
    request.values(of: MetricTag(identifier("motioner"), identifier("valdistrikt")))
    return request
  }()

  /// What the plain road says.
  private func plain(_ request: TallyRequest) throws -> (
    tally: Tally, contents: JournalContents, told: [Diagnostic]
  ) {
    let contents = try JournalReader(folder: folder.path, shownAs: "journal").read()
    let ledger = Ledger(contents.records)
    return (
      TallyBuilder.tally(ledger.effective, for: request), contents, contents.diagnostics + ledger.diagnostics
    )
  }

  private func scanned(
    _ request: TallyRequest, _ pieces: ScanWindow.Pieces = .init(), threads: Int? = nil
  ) throws -> JournalScan.Result? {
    var scan = JournalScan(of: JournalReader(folder: folder.path, shownAs: "journal"))
    scan.settings.pieces = pieces
    scan.settings.threads = threads
    return try scan.tally(request)
  }

  private func write(_ text: String, to writer: String) throws { try write(Array(text.utf8), to: writer) }

  private func write(_ bytes: [UInt8], to writer: String) throws {
    try WholeFile.replace(folder.file(writer + ".tsv"), with: bytes)
  }

  /// Whether the scan answered; a difference to the plain road is an issue.
  private func agrees(
    _ label: String, _ pieces: ScanWindow.Pieces = .init(), threads: Int? = nil
  ) throws -> Bool {
    let expected = try plain(JournalScanTests.request)
    guard let found = try scanned(JournalScanTests.request, pieces, threads: threads) else { return false }
    #expect(found.tally == expected.tally, "\(label)")
    #expect(found.diagnostics == expected.told, "\(label)")
    #expect(found.files == expected.contents.files, "\(label)")
    let examples = expected.contents.records.filter {
      expected.contents.exampleFiles.contains($0.location.file)
    }
    #expect(
      found.examples
        == Set(
          examples.map {
            Tally.Place(metric: $0.event.metric, arbetarekommun: $0.event.arbetarekommun)
          }),
      "\(label)")
    return true
  }

  /// Windows of a line or a few, of which none, a part or all waits for the next.
  @Test(arguments: [(600, 0), (97, 300), (450, 450), (1, 0), (1, 10_000)], [1, 2, 5])
  func agreesWhereverAWindowEnds(_ pieces: (read: Int, waiting: Int), threads: Int) throws {
    let pieces = ScanWindow.Pieces(read: pieces.read, waiting: pieces.waiting)
    var answered = 0
    for seed in 300..<340 {
      let script = JournalScript(seed: UInt64(seed), damage: seed % 3)
      for name in try Folder.names(in: folder.path) { try WholeFile.replace(folder.file(name), with: []) }
      for file in script.files { try write(file.bytes, to: file.writer) }
      if try agrees("seed \(seed)", pieces, threads: threads) { answered += 1 }
    }
    #expect(answered > 20, "\(answered)")
  }

  /// Of most corrections the line that they name still waits; of those that reach further the journal is read again.
  @Test(arguments: [1, 40, 2000]) func takesBackWhatLiesSoFarBack(lines: Int) throws {
    var text = ""
    for number in 0..<5000 {
      var made = own(UInt64(number), note: String(repeating: "å", count: number % 31))
      if number >= lines, number % 97 == 0 {
        made.tags = [Event.Tag(identifier("corrects"), own(UInt64(number - lines)).id.text)]
      }
      text += line(made) + "\n"
    }
    try write(text, to: "anna")
    #expect(try agrees("\(lines) lines back"))
  }

  /// A correction takes back the line before it, and is taken back itself, or its line once more, so many lines later:
  /// while both wait, and when they have counted.
  @Test(arguments: [1, 40, 2000], ["corrects", "of"]) func takesBackWhatTookBack(lines: Int, tag: String)
    throws
  {
    var text = ""
    for number in 0..<5000 {
      var made = own(UInt64(number))
      func takeBack(_ other: Int, as tag: String) {
        if tag == "of" { made.value = .void }
        made.tags = [Event.Tag(identifier(tag), own(UInt64(other)).id.text)]
      }
      if number % 97 == 1 { takeBack(number - 1, as: "corrects") }
      if number > lines, (number - lines) % 97 == 1 { takeBack(number - lines, as: tag) }
      if number > lines + 1, (number - lines) % 970 == 2 { takeBack(number - lines - 2, as: tag) }
      text += line(made) + "\n"
    }
    try write(text, to: "anna")
    #expect(try agrees("\(lines) lines later, \(tag)"))
  }

  /// A file that is read before the one whose line it names, and one after.
  @Test(arguments: ["aa", "zz"]) func takesBackInAnotherFile(writer: String) throws {
    let mark = WriterMark(of: identifier(writer))
    func taker(_ number: UInt64, _ target: Event) -> String {
      var made = event(number)
      made.id = EventID(milliseconds: number, mark: mark, remainder: number)
      made.tags = [Event.Tag(identifier("corrects"), target.id.text)]
      return line(made) + "\n"
    }
    try write((0..<50).map { line(own($0)) + "\n" }.joined(), to: "anna")
    try write(taker(1, own(7)) + taker(2, own(31)) + taker(3, own(7)), to: writer)
    for threads in [1, 2] { #expect(try agrees(writer, threads: threads)) }
  }

  @Test(arguments: [0, 1, 4]) func agreesOnRandomJournals(damage: Int) throws {
    var answered = 0
    for seed in 0..<150 {
      let script = JournalScript(seed: UInt64(seed), damage: damage)
      for name in try Folder.names(in: folder.path) { try WholeFile.replace(folder.file(name), with: []) }
      for file in script.files { try write(file.bytes, to: file.writer) }
      if try agrees("seed \(seed), damage \(damage)") { answered += 1 }
    }
    // Corrections by hand are many here; a scan that gave up on most would prove nothing.
    #expect(answered > 75, "\(answered)")
  }

  /// A line is looked at through a stretch of fixed length, and a place's first bytes before the rest of them.
  @Test func agreesHoweverLongLinesAndNamesAre() throws {
    var events: [Event] = []
    func add(_ change: (inout Event) -> Void) {
      var made = own(UInt64(events.count))
      change(&made)
      events.append(made)
    }
    for length in 330..<520 {
      add { $0.note = String(repeating: "x", count: length) }
      add { $0.note = "x" + String(repeating: "å", count: length / 2) }
    }
    for length in 1...60 {
      for ending in ["a", "b", "a"] {
        add { $0.arbetarekommun = Arbetarekommun(String(repeating: "Ö", count: length) + ending) }
        add { $0.metric = identifier(String(repeating: "x", count: length) + ending) }
      }
    }
    for digits in 0...8 {
      for sign in [1, -1] {
        add { $0.value = .change(Quantity(sign * (0..<digits).reduce(1) { number, _ in number * 10 })) }
        add {
          $0.value = .change(Quantity(sign * (0...digits).reduce(0) { number, next in number * 10 + next }))
        }
      }
    }
    var request = TallyRequest()
    let period = try #require(Period(year: 2024))
    for event in events { request.sum(event.metric, in: period) }
    request.days(of: identifier("samtal"))
    try write(events.map { line($0) + "\n" }.joined(), to: "anna")
    let expected = try plain(request)
    #expect(expected.told.isEmpty)
    for pieces in [ScanWindow.Pieces(), ScanWindow.Pieces(read: 97, waiting: 300)] {
      let found = try #require(try scanned(request, pieces))
      #expect(found.tally == expected.tally)
      #expect(found.diagnostics.isEmpty)
    }
  }

  @Test func agreesOnEveryCutOfAFile() throws {
    let script = JournalScript(seed: 11, damage: 0)
    let bytes = Array((script.files.first?.bytes ?? []).prefix(700))
    for count in 0...bytes.count {
      try write(Array(bytes[..<count]), to: "anna")
      _ = try agrees("\(count) bytes")
    }
  }

  /// Somebody's own program may write any line with a right checksum.
  @Test(arguments: [("", ""), ("valdistrikt=Nol", "Två par")])
  func agreesOnEveryByteOfALine(tags: String, note: String) throws {
    var second = own(2, note: note)
    if !tags.isEmpty { second.tags = [Event.Tag(identifier("valdistrikt"), "Nol")] }
    let body = Array(line(second).utf8.dropLast(9))
    var answered = 0
    for place in body.indices {
      for byte in Array("0189:;=+-,.#AIKLOUYZ[`az{\t\r\u{0}\u{1F} \u{7F}".utf8) + [
        0x80, 0xA4, 0xC2, 0xC3, 0xFF,
      ] {
        var other = body
        other[place] = byte
        try write(Array((line(own(1)) + "\n").utf8) + summed(other) + [UInt8(ascii: "\n")], to: "anna")
        if try agrees("\(byte) at \(place)") { answered += 1 }
      }
    }
    #expect(answered > body.count * 25, "\(answered)")
  }

  @Test func goesOnWhereAWindowEnds() throws {
    // Lines of many lengths, so that every window ends somewhere else in a line.
    var text = ""
    for number in 0..<6000 {
      text += line(own(UInt64(number), note: String(repeating: "å", count: number % 97))) + "\n"
    }
    try write(text, to: "anna")
    #expect(text.utf8.count > 3 * 128 << 10)
    #expect(try agrees("windows"))
    #expect(try scanned(JournalScanTests.request)?.files.first?.lines == 6000)
  }

  /// An event of anna's own.
  private func own(_ number: UInt64, note: String = "") -> Event {
    var made = event(number, note: note)
    made.id = EventID(milliseconds: number + 1, mark: WriterMark(of: identifier("anna")), remainder: number)
    return made
  }

  /// Lines by number: those of anna's own, and from 100 on another's.
  @Test(arguments: [
    ("another's line", [1, 100]), ("a line twice", [1, 1]), ("an order that falls", [2, 1]),
  ])
  func leavesToThePlainRoad(_ name: String, _ numbers: [UInt64]) throws {
    try write(numbers.map { line($0 < 100 ? own($0) : event($0)) + "\n" }.joined(), to: "anna")
    #expect(try scanned(JournalScanTests.request)?.files == nil, "\(name)")
  }

  @Test func leavesALineThatIsTooLongToThePlainRoad() throws {
    try write(line(own(1)) + "\n" + String(repeating: "a", count: 300_000) + "\n", to: "anna")
    #expect(try scanned(JournalScanTests.request)?.files == nil)
  }

  @Test func holdsWritersOfOneMarkBesideEachOther() throws {
    // Found by trying: the checksums of these names begin with the same twenty bits.
    let writers = ["ak-1803", "ak-8000"]
    #expect(Set(writers.map { WriterMark(of: identifier($0)) }).count == 1)
    func logged(_ number: UInt64) -> String {
      var made = event(number)
      made.id = EventID(milliseconds: number, mark: WriterMark(of: identifier("ak-1803")), remainder: number)
      return line(made) + "\n"
    }
    try write(logged(1) + logged(4), to: "ak-1803")
    try write(logged(2) + logged(3), to: "ak-8000")
    try write(line(own(1)) + "\n", to: "anna")
    for threads in 1...3 { #expect(try agrees("rivals", threads: threads)) }
    try write(logged(2) + logged(4), to: "ak-8000")
    for threads in 1...3 {
      #expect(try scanned(JournalScanTests.request, threads: threads)?.files == nil, "\(threads)")
    }
  }

  @Test func aMissingFolderIsAnEmptyJournal() throws {
    let scan = JournalScan(of: JournalReader(folder: folder.file("none"), shownAs: "none"))
    #expect(try scan.tally(JournalScanTests.request)?.files.isEmpty == true)
  }
}
