public import Goals

/// The events that a report counts, as its fingerprint knows them: each by its mark, or, where they would be more
/// fingerprint than report, by one digest for each writer.
///
/// Events that take others back, and those that they name, stand by themselves: who reads the journal line by line
/// knows only at its end which of them are in force.
public enum CountedEvents: Hashable, Sendable {
  /// Every event, by id.
  case listed([Fingerprint.Mark])
  /// A digest for each writer, and the marks of the events that are held apart.
  case summed(writers: [WriterSum], apart: [Fingerprint.Mark])

  /// The sort of an answer.
  public enum Form: Hashable, Sendable { case listed, summed }

  /// What one writer's events come to. Who wrote an event is told by the mark in its id.
  public struct WriterSum: Hashable, Sendable {
    /// The four letters of the writer's ids that are its mark.
    let mark: String
    /// How many events.
    let events: Int
    /// SHA-256 of the events' ids and checksums, in the order of the ids: of what stands in the last two columns of
    /// their lines.
    let digest: String
  }

  /// The events given, which need no order; `apart` holds the ids of those that take others back or are named by one
  /// that does. More than `most` are summed, unless a form is asked for.
  public init(
    _ events: some Sequence<Event>, apart: Set<EventID>, as form: Form? = nil,
    mostListed most: Int = Fingerprint.mostListed
  ) {
    let marks = events.map { Fingerprint.Mark(of: $0) }.sorted { $0.id < $1.id }
    guard form ?? (marks.count > most ? .summed : .listed) == .summed else {
      self = .listed(marks)
      return
    }
    var sums: [String: MarkSum] = [:]
    for mark in marks where !apart.contains(mark.id) {
      sums[MarkSum.mark(of: mark.id), default: MarkSum()].add(mark)
    }
    self = .summed(writers: MarkSum.sums(sums), apart: marks.filter { apart.contains($0.id) })
  }

  /// How many there are.
  public var count: Int {
    switch self {
    case .listed(let marks): marks.count
    case .summed(let writers, let apart): writers.reduce(apart.count) { $0 + $1.events }
    }
  }

  /// Which sort it is.
  public var form: Form {
    switch self {
    case .listed: .listed
    case .summed: .summed
    }
  }

  /// The lines that a fingerprint's digest is taken of.
  var lines: String {
    switch self {
    case .listed(let marks): return CountedEvents.lines(of: marks)
    case .summed(let writers, let apart):
      let sums = writers.map { "writer \($0.mark) \($0.events) \($0.digest)\n" }.joined()
      return sums + CountedEvents.lines(of: apart)
    }
  }

  private static func lines(of marks: [Fingerprint.Mark]) -> String {
    marks.map { "event \($0.id) \($0.checksum)\n" }.joined()
  }
}

/// The digest of a writer's marks on its way; they come in the order of their ids.
struct MarkSum {
  private(set) var events = 0
  private var hash = SHA256()

  /// Goes on with a mark.
  mutating func add(_ mark: Fingerprint.Mark) {
    let ending = mark.ending
    add(ending: ending.span.bytes)
  }

  /// Goes on with a mark as a line ends: id, tab, checksum and newline.
  @inline(__always)
  mutating func add(ending: RawSpan) {
    events += 1
    hash.add(ending)
  }

  /// What it came to, for the writer with a mark.
  func sum(of mark: String) -> CountedEvents.WriterSum {
    CountedEvents.WriterSum(mark: mark, events: events, digest: hash.digits)
  }

  /// The sums of several writers, in the order of their marks; who has no event is left out.
  static func sums(_ sums: [String: MarkSum]) -> [CountedEvents.WriterSum] {
    sums.filter { $0.value.events > 0 }.sorted { $0.key < $1.key }.map { $0.value.sum(of: $0.key) }
  }

  /// The letters of an id that are its writer's mark.
  static func mark(of id: EventID) -> String { String(id.text.dropFirst(10).prefix(4)) }
}
