internal import Goals
internal import Notation
internal import Storage

/// One thread's pass over files of a journal.
struct ScanPass: Sendable {
  private(set) var examples: Set<Tally.Place> = []

  /// What the file that is being read has said so far.
  private var findings = ScanFindings()
  private var places = PlaceTable()
  private var days: DayTable
  private var sums: ScanTally
  private var pending: PendingEvents
  private var rivals: MarkRivals

  init(_ request: TallyRequest, leavingOut named: Set<EventID>, rivals: MarkRivals, keepsApart: Bool) {
    self.rivals = rivals
    days = DayTable(cuts: request.cuts.sorted())
    sums = ScanTally(request)
    pending = PendingEvents(leavingOut: named, keepsApart: keepsApart)
  }

  /// What was named by events after it had counted, unless it is nowhere.
  var missed: Set<EventID> { pending.missed }

  /// What was settled in pairs.
  var apart: JournalScan.Apart { pending.apart }

  /// Gives all that was counted, and ends the pass.
  mutating func finish() -> Tally { sums.finish(places.places) }

  /// Takes in one file of about `size` bytes; nil where the journal must be read plainly.
  mutating func scan(
    _ path: String, _ reader: JournalFileReader, size: Int, through window: inout ScanWindow,
    _ index: inout ControlIndex
  ) throws(StorageError) -> ScanFindings? {
    var file = FileState(reader, size: size, keepsIDs: rivals.has(reader.writer))
    let opened = try ChunkedFile(path)
    findings = ScanFindings()
    window.begin()
    var next = 0
    while try window.fill(from: opened) {
      index.index(window.bytes.span.bytes, from: next, count: window.count)
      guard let end = take(window, from: next, index, &file) else { return nil }
      let cut = max(0, end - window.pieces.waiting)
      next = end - cut
      guard pending.count(before: cut, in: &sums), window.drop(cut, waiting: next) else { return nil }
      pending.move(back: cut)
    }
    // What stands after the last newline.
    if next < window.count, !take(plainly: window, next..<window.count, isTorn: true, &file) { return nil }
    guard pending.count(before: window.count + 1, in: &sums) else { return nil }
    if file.keepsIDs, !rivals.take(file.ids, of: reader.writer) { return nil }
    file.close(&examples, places)
    findings.toSettle = pending.close()
    findings.file = JournalFile(
      name: reader.name, writer: reader.writer, isExample: file.isExample, lines: file.lines)
    return findings
  }

  /// Reads the whole lines of the window; returns where they end, or nil where the journal must be read plainly.
  private mutating func take(
    _ window: borrowing ScanWindow, from first: Int, _ index: borrowing ControlIndex, _ file: inout FileState
  ) -> Int? {
    let bytes = window.bytes.span.bytes
    let ends = index.places.span.extracting(..<index.count)
    let count = ends.count
    var start = first
    var next = 0
    while next < count {
      if count - next >= FastLine.columns, !file.isAtStart,
        let line = FastLine(bytes, from: start, ends: ends, first: next, days: &days, places: &places),
        isSumOnly(line)
      {
        guard file.follows(line.id) else { return nil }
        file.count(line.place)
        let end = Int(ends[next + FastLine.columns - 1])
        pending.append(line, from: start, to: end, number: file.lines)
        start = end + 1
        next += FastLine.columns
        continue
      }
      // The plain reader's line ends at a newline, whatever other control bytes stand before it.
      while next < count, bytes.byte(at: Int(ends[next])) != UInt8(ascii: "\n") { next += 1 }
      guard next < count else { break }
      let end = Int(ends[next])
      guard take(plainly: window, start..<end, isTorn: false, &file) else { return nil }
      start = end + 1
      next += 1
    }
    return start
  }

  /// Whether nothing but its sum is asked of a line, and nothing has named it.
  @inline(__always)
  private mutating func isSumOnly(_ line: FastLine) -> Bool {
    if line.place >= sums.places { sums.add(places.places[line.place]) }
    return !sums.needsEvents(line.place) && !pending.mayBeNamed(line.id.tail)
  }

  /// Reads a line as the plain reader does; false where the journal must be read plainly.
  private mutating func take(
    plainly window: borrowing ScanWindow, _ range: Range<Int>, isTorn: Bool, _ file: inout FileState
  ) -> Bool {
    guard let line = file.begin(window.bytes[range], isTorn: isTorn, &findings.diagnostics) else {
      return true
    }
    switch file.reader.line(line) {
    case .nothing: return true
    case .fault(let diagnostic):
      findings.diagnostics.append(diagnostic)
      return true
    case .event(let record):
      let event = record.event
      guard file.follows(event.id) else { return false }
      let place = note(event, line.bytes, in: window, &file)
      let sum = place.flatMap { addend(event, at: $0) }
      pending.append(record, from: range.lowerBound, sum, in: window, file.reader)
      return true
    }
  }

  /// What an event of a place adds, where nothing but its sum is asked.
  private func addend(_ event: Event, at place: Int) -> ScanTally.Addend? {
    guard !sums.needsEvents(place) else { return nil }
    return ScanTally.Addend(event, place: place, day: days.entry(of: event.day))
  }

  /// Remembers the event's place, by the bytes that name it; gives its number, where they name one.
  private mutating func note(
    _ event: Event, _ line: ArraySlice<UInt8>, in window: borrowing ScanWindow, _ file: inout FileState
  ) -> Int? {
    let place = Tally.Place(metric: event.metric, arbetarekommun: event.arbetarekommun)
    if file.isExample { examples.insert(place) }
    guard let own = PlaceKey.columns(of: line) else { return nil }
    let bytes = window.bytes.span.bytes
    if let known = places.number(of: bytes, own) { return known }
    sums.add(place)
    return places.add(place, bytes, own)
  }
}
