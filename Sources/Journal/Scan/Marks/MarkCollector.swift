internal import Goals

/// The marks of one plan's counted events while they are scanned, file by file: summed for each writer, and listed as
/// long as they are few enough for that.
struct MarkCollector {
  /// The bytes of a mark as a line ends: id, tab, checksum, newline.
  static let length = 36

  private let request: MarkRequest
  private let most: Int
  private let asOf: Int32
  /// By the number of the place, whether the plan counts it.
  private var places: [Bool] = []
  /// The marks so far; nil once they are too many.
  private var listed: [UInt8]? = []
  private var sums: [String: MarkSum] = [:]
  /// The marks of events in force that are held apart.
  private var apart: [Fingerprint.Mark] = []
  /// What the file that is being read has come to.
  private var current = MarkSum()
  /// Of writers that share a mark all marks are kept: they must be brought in order first.
  private var shared: [String: [UInt8]] = [:]
  private var sharedMark: String?

  init(_ request: MarkRequest, mostListed most: Int) {
    self.request = request
    self.most = most
    asOf = Int32(clamping: request.asOf.number)
  }

  /// Makes room for a place that was seen for the first time; places come in the order of their numbers.
  mutating func add(_ place: Tally.Place) {
    places.append(request.scope.counts(place.metric, at: place.arbetarekommun))
  }

  /// Begins a writer's file; `isShared` tells that another writer's ids bear the same mark.
  mutating func begin(_ mark: String, isShared: Bool) {
    current = MarkSum()
    sharedMark = isShared ? mark : nil
  }

  /// Ends the file of the writer with a mark.
  mutating func close(_ mark: String) { if sharedMark == nil { sums[mark] = current } }

  /// Takes in a line whose last columns are `ending`, where the plan counts it.
  @inline(__always)
  mutating func take(_ line: FastLine, _ ending: RawSpan) {
    if line.day.number <= asOf, places[line.place] { take(ending) }
  }

  /// Takes in an event that was read plainly, where the plan counts it.
  mutating func take(_ event: Event) {
    guard request.counts(event) else { return }
    let ending = Fingerprint.Mark(of: event).ending
    take(ending.span.bytes)
  }

  /// Takes in an event that is held apart, where the plan counts it.
  mutating func take(apart event: Event) {
    if request.counts(event) { apart.append(Fingerprint.Mark(of: event)) }
  }

  @inline(__always)
  private mutating func take(_ ending: RawSpan) {
    if listed != nil { list(ending) }
    if sharedMark == nil { current.add(ending: ending) } else { keep(ending) }
  }

  private mutating func list(_ ending: RawSpan) {
    for offset in 0..<ending.byteCount { listed?.append(ending.byte(at: offset)) }
    if let count = listed?.count, count > most * MarkCollector.length { listed = nil }
  }

  private mutating func keep(_ ending: RawSpan) {
    guard let sharedMark else { return }
    for offset in 0..<ending.byteCount { shared[sharedMark, default: []].append(ending.byte(at: offset)) }
  }

  /// All of it.
  var result: CountedEvents {
    let apart = apart.sorted { $0.id < $1.id }
    if let listed, listed.count / MarkCollector.length + apart.count <= most {
      return .listed((MarkCollector.marks(in: listed) + apart).sorted { $0.id < $1.id })
    }
    var sums = sums
    for (mark, bytes) in shared {
      for own in MarkCollector.marks(in: bytes).sorted(by: { $0.id < $1.id }) {
        sums[mark, default: MarkSum()].add(own)
      }
    }
    return .summed(writers: MarkSum.sums(sums), apart: apart)
  }

  private static func marks(in bytes: [UInt8]) -> [Fingerprint.Mark] {
    stride(from: 0, to: bytes.count, by: length).compactMap { start in
      EventID(String(decoding: bytes[start..<start + 26], as: UTF8.self)).map {
        Fingerprint.Mark(
          id: $0, checksum: String(decoding: bytes[start + 27..<start + 35], as: UTF8.self))
      }
    }
  }
}
