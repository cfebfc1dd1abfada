internal import Goals
internal import Notation
internal import Storage

/// One pass over the files of a journal.
struct ScanPass {
  var diagnostics: [Diagnostic] = []
  private(set) var files: [JournalFile] = []
  private(set) var examples: Set<JournalScan.ExamplePlace> = []
  /// Events that take others back, or try to.
  private(set) var takers: [JournalRecord] = []
  /// Events that were to be left out of the tally.
  private(set) var leftOut: [JournalRecord] = []

  private var places = PlaceTable()
  private var days: DayTable
  private var sums: ScanTally
  private let filter: IDFilter
  private var rivals: MarkRivals

  init(_ request: TallyRequest, leavingOut filter: IDFilter, rivals: MarkRivals) {
    self.rivals = rivals
    days = DayTable(cuts: request.cuts.sorted())
    sums = ScanTally(request)
    self.filter = filter
  }

  /// All that was taken in.
  var tally: Tally { sums.result }

  /// Takes in an event that was left out and has been settled.
  mutating func take(_ event: Event) { sums.take(event) }

  /// Takes in one file; false where the journal must be read plainly.
  mutating func scan(
    _ path: String, _ reader: JournalFileReader, through window: inout ScanWindow, _ index: inout ControlIndex
  ) throws(StorageError) -> Bool {
    var file = FileState(reader, keepsIDs: rivals.has(reader.writer))
    let opened = try ChunkedFile(path)
    window.begin()
    while try window.fill(from: opened) {
      index.index(window.bytes.span.bytes, count: window.count)
      guard let used = take(window, index, &file), window.drop(used) else { return false }
    }
    // What stands after the last newline.
    let rest = window.bytes[..<window.count]
    if !rest.isEmpty, !take(plainly: rest, isTorn: true, &file) { return false }
    if file.keepsIDs, !rivals.take(file.ids, of: reader.writer) { return false }
    file.close(&examples, places)
    files.append(
      JournalFile(name: reader.name, writer: reader.writer, isExample: file.isExample, lines: file.lines))
    return true
  }

  /// Takes in the whole lines of the window; returns where they end, or nil where the journal must be read plainly.
  private mutating func take(
    _ window: borrowing ScanWindow, _ index: borrowing ControlIndex, _ file: inout FileState
  ) -> Int? {
    let bytes = window.bytes.span.bytes
    let ends = index.places.span
    let count = index.count
    var start = 0
    var next = 0
    while next < count {
      if next + 8 <= count, !file.isAtStart,
        let line = FastLine(
          bytes, from: start, ends: ends, first: next, days: &days, places: places),
        !filter.mayHold(line.id.tail)
      {
        guard file.follows(line.id) else { return nil }
        if sums.take(line) {
          file.count(line.place)
          start = Int(ends[next + 7]) + 1
          next += 8
          continue
        }
        // Its event itself is asked for.
        file.forgetLast()
      }
      // The plain reader's line ends at a newline, whatever other control bytes stand before it.
      while next < count, bytes.byte(at: Int(ends[next])) != UInt8(ascii: "\n") { next += 1 }
      guard next < count else { break }
      let end = Int(ends[next])
      guard take(plainly: window.bytes[start..<end], isTorn: false, &file) else { return nil }
      start = end + 1
      next += 1
    }
    return start
  }

  /// Reads a line as the plain reader does; false where the journal must be read plainly.
  private mutating func take(
    plainly bytes: ArraySlice<UInt8>, isTorn: Bool, _ file: inout FileState
  ) -> Bool {
    guard let line = file.begin(bytes, isTorn: isTorn, &diagnostics) else { return true }
    switch file.reader.line(line) {
    case .nothing: return true
    case .fault(let diagnostic):
      diagnostics.append(diagnostic)
      return true
    case .event(let record):
      let event = record.event
      guard file.follows(event.id) else { return false }
      note(event, line.bytes, &file)
      if filter.holds(event.id) {
        leftOut.append(record)
      } else if event.target != nil {
        takers.append(record)
      } else {
        sums.take(event)
      }
      return true
    }
  }

  /// Remembers the event's place, by the bytes that name it.
  private mutating func note(_ event: Event, _ line: ArraySlice<UInt8>, _ file: inout FileState) {
    if file.isExample {
      examples.insert(JournalScan.ExamplePlace(metric: event.metric, arbetarekommun: event.arbetarekommun))
    }
    let columns = line.split(separator: EventLine.tab, maxSplits: 3, omittingEmptySubsequences: false)
    guard columns.count == 4 else { return }
    let key = line[columns[1].startIndex..<columns[2].endIndex]
    let padded = Array(key) + Array(repeating: 0, count: ControlIndex.slack)
    guard places.number(of: padded.span.bytes, from: 0, length: key.count) < 0 else { return }
    let place = ScannedPlace(metric: event.metric, arbetarekommun: event.arbetarekommun)
    places.add(place, key: key)
    sums.add(place)
  }
}
