public import Goals
internal import Notation
internal import Text

/// What can still be read of a damaged line, for a person who decides whether to log it again.
///
/// Unless it is whole nothing vouches for it: a digit may be another than the one that was logged.
public struct ReadableEvent: Hashable, Sendable {
  /// The columns that read as what they should be; nil or empty where they do not.
  public private(set) var day: Day?
  /// The metric, or an assessment's goal.
  public private(set) var metric: Identifier?
  /// The branch; `.some(nil)` for the organisation itself.
  public private(set) var arbetarekommun: Arbetarekommun??
  /// What was said.
  public private(set) var value: Event.Value?
  /// Names and values.
  public private(set) var tags: [Event.Tag] = []
  /// Free words.
  public private(set) var note = ""
  /// The id.
  public private(set) var id: EventID?
  /// Whether a checksum of its own says that it is an event as it was logged, with something else on its line.
  public private(set) var isWhole = false

  /// The events of a line: those that stand whole in it, as where two lines were glued together, else one with what
  /// can be read. None where nothing can.
  public static func all(in line: DamagedLine) -> [ReadableEvent] {
    // Whole disks of zero bytes are no event.
    guard line.bytes.count <= EventLine.limit, line.finding != .conflictMarker else { return [] }
    let text = TextEncoding.decode(line.bytes).text
    // What may stand before a line: the sign of a comment, and the spaces that zero bytes become.
    let body = text.drop { $0 == "#" || $0 == " " || $0 == "\u{FEFF}" }
    let columns = body.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let whole = wholeEvents(in: columns)
    if !whole.isEmpty { return whole }
    let event = ReadableEvent(columns: columns)
    return event.metric == nil && event.value == nil ? [] : [event]
  }

  private init(_ event: Event) {
    day = event.day
    metric = event.metric
    arbetarekommun = .some(event.arbetarekommun)
    value = event.value
    tags = event.tags
    note = event.note
    id = event.id
    isWhole = true
  }

  private init(columns: [String]) {
    // The last column of a line that ends too early may have been cut: "+4" may have been "+42".
    let count = JournalFinding.Column.allCases.count
    let columns = columns.count < count ? columns.dropLast() : columns[...]
    func text(_ column: JournalFinding.Column) -> String? {
      guard column.rawValue < columns.count else { return nil }
      let text = columns[column.rawValue]
      return text.unicodeScalars.contains { $0.isHazardous || $0 == "\u{FFFD}" } ? nil : text
    }
    day = text(.day).flatMap { Day(iso: $0) }
    metric = text(.metric).flatMap { Identifier($0) }
    arbetarekommun = text(.arbetarekommun).map { Arbetarekommun($0) }
    value = text(.value).flatMap { try? ValueColumn.read($0) }
    tags = text(.tags).flatMap { try? TagsColumn.read(Array($0.utf8)[...]) } ?? []
    note = text(.note)?.composed.trimmed ?? ""
    id = text(.id).flatMap { EventID($0) }
  }

  /// Where a newline is lost, the checksum of one event and the day of the next stand in the same column.
  private static func wholeEvents(in columns: [String]) -> [ReadableEvent] {
    let last = JournalFinding.Column.checksum.rawValue
    var found: [ReadableEvent] = []
    for start in columns.indices where start + last < columns.count {
      var candidate = Array(columns[start...(start + last)])
      candidate[0] = String(candidate[0].suffix(10))
      candidate[last] = String(candidate[last].prefix(8))
      if let event = try? EventLine.event(in: Array(candidate.joined(separator: "\t").utf8)[...]) {
        found.append(ReadableEvent(event))
      }
    }
    return found
  }
}
