internal import Goals
internal import Notation
internal import Storage

/// One more pass over a journal that has been scanned, for the marks of the events that plans count.
///
/// It goes no further into a file than the scan went: what was appended in between is not in the figures, and so not
/// in what they rest on.
struct MarkPass {
  private var collectors: [MarkCollector]
  private var places = PlaceTable()
  /// How many places the collectors know.
  private var known = 0
  private var days = DayTable(cuts: [])
  /// What the scan held apart.
  private let apart: IDFilter
  private let inForce: Set<EventID>
  private let rivals: MarkRivals

  /// A pass after a scan that held some events apart.
  init(
    _ requests: [MarkRequest], holdingApart apart: JournalScan.Apart, rivals: MarkRivals, mostListed most: Int
  ) {
    collectors = requests.map { MarkCollector($0, mostListed: most) }
    self.apart = IDFilter(Set(apart.ids))
    inForce = Set(apart.inForce)
    self.rivals = rivals
  }

  /// What each plan counts.
  var results: [CountedEvents] { collectors.map(\.result) }

  /// Takes in the first lines of a file, as many as `limit`; false where the journal has changed so that it must be
  /// read plainly.
  mutating func scan(
    _ path: String, _ reader: JournalFileReader, limit: Int, through window: inout ScanWindow,
    _ index: inout ControlIndex
  ) throws(StorageError) -> Bool {
    let mark = MarkSum.mark(of: EventID(milliseconds: 0, mark: WriterMark(of: reader.writer), remainder: 0))
    var file = FileState(reader, keepsIDs: false)
    for place in collectors.indices {
      collectors[place].begin(mark, isShared: rivals.has(reader.writer))
    }
    let opened = try ChunkedFile(path)
    window.begin()
    while file.lines < limit, try window.fill(from: opened) {
      index.index(window.bytes.span.bytes, count: window.count)
      guard let used = take(window, index, &file, limit) else { return false }
      guard file.lines < limit else { break }
      guard window.drop(used) else { return false }
    }
    let rest = 0..<window.count
    if file.lines < limit, !rest.isEmpty, !take(plainly: window, rest, isTorn: true, &file) { return false }
    for place in collectors.indices { collectors[place].close(mark) }
    return file.lines == limit
  }

  /// Takes in the whole lines of the window; returns where they end, or nil where the journal must be read plainly.
  private mutating func take(
    _ window: borrowing ScanWindow, _ index: borrowing ControlIndex, _ file: inout FileState, _ limit: Int
  ) -> Int? {
    let bytes = window.bytes.span.bytes
    let ends = index.places.span.extracting(..<index.count)
    let count = ends.count
    var start = 0
    var next = 0
    while next < count, file.lines < limit {
      if next + 8 <= count, !file.isAtStart,
        let line = FastLine(bytes, from: start, ends: ends, first: next, days: &days, places: &places),
        isCounted(line)
      {
        guard file.follows(line.id) else { return nil }
        file.count(line.place)
        let ending = bytes.extracting(Int(ends[next + 5]) + 1..<Int(ends[next + 7]) + 1)
        for place in collectors.indices { collectors[place].take(line, ending) }
        start = Int(ends[next + 7]) + 1
        next += 8
        continue
      }
      while next < count, bytes.byte(at: Int(ends[next])) != UInt8(ascii: "\n") { next += 1 }
      guard next < count else { break }
      let end = Int(ends[next])
      guard take(plainly: window, start..<end, isTorn: false, &file) else { return nil }
      start = end + 1
      next += 1
    }
    return start
  }

  /// Reads a line as the plain reader does; false where the journal must be read plainly.
  private mutating func take(
    plainly window: borrowing ScanWindow, _ range: Range<Int>, isTorn: Bool, _ file: inout FileState
  ) -> Bool {
    var told: [Diagnostic] = []
    guard let line = file.begin(window.bytes[range], isTorn: isTorn, &told),
      case .event(let record) = file.reader.line(line)
    else { return true }
    let event = record.event
    guard file.follows(event.id) else { return false }
    note(event, line.bytes, in: window)
    // One that takes another back is among those held apart, or it came after the scan.
    guard apart.holds(event.id) || event.target == nil else { return false }
    for place in collectors.indices {
      if !apart.holds(event.id) {
        collectors[place].take(event)
      } else if inForce.contains(event.id) {
        collectors[place].take(apart: event)
      }
    }
    return true
  }

  /// Whether a line is none of those that are held apart.
  @inline(__always)
  private mutating func isCounted(_ line: FastLine) -> Bool {
    if line.place >= known { follow() }
    return !apart.mayHold(line.id.tail)
  }

  /// Tells the collectors of the place that came last.
  private mutating func follow() {
    for number in collectors.indices { collectors[number].add(places.places[known]) }
    known += 1
  }

  /// Remembers the event's place by the bytes that name it, where they are as they would be written anew: with other
  /// bytes the checksum in the line is not that of the event.
  private mutating func note(_ event: Event, _ line: ArraySlice<UInt8>, in window: borrowing ScanWindow) {
    let key = "\(event.metric)\t\(event.arbetarekommun?.name ?? "")".utf8
    guard let own = PlaceKey.columns(of: line), line[own].elementsEqual(key) else { return }
    let bytes = window.bytes.span.bytes
    guard places.number(of: bytes, own) == nil else { return }
    places.add(Tally.Place(metric: event.metric, arbetarekommun: event.arbetarekommun), bytes, own)
    follow()
  }
}
