internal import Goals
internal import Notation

/// Where a scan stands in one writer's file.
struct FileState {
  let reader: JournalFileReader
  /// Lines so far.
  private(set) var lines = 0
  /// Whether the first line marks the file as examples.
  private(set) var isExample = false

  /// The letters of an id that hold its writer's mark, as the file's own ids have them.
  private let mark: UInt64
  private var last = IDWords.none
  /// Which places an example file tells of.
  private var seen: [Bool] = []

  /// Whether all ids are kept, for a writer whose mark is another's too.
  let keepsIDs: Bool
  /// The beginnings of the ids so far, where they are kept.
  private(set) var ids: [UInt64] = []

  /// How many bytes a line has at least, or hardly fewer.
  private static let shortestLine = 50

  /// The beginning of a file of so many bytes.
  init(_ reader: JournalFileReader, size: Int = 0, keepsIDs: Bool) {
    self.keepsIDs = keepsIDs
    // Room that is never touched is no memory; an array that grows is there twice.
    if keepsIDs { ids.reserveCapacity(size / FileState.shortestLine) }
    self.reader = reader
    mark = IDWords(EventID(milliseconds: 0, mark: WriterMark(of: reader.writer), remainder: 0)).mark
  }

  /// The first line is looked at plainly: it may be a mark, or begin with a byte order mark.
  var isAtStart: Bool { lines == 0 }

  /// Whether an id is greater than all before it and bears the file's own mark; it is the last one from then on.
  @inline(__always)
  mutating func follows(_ id: IDWords) -> Bool {
    guard last < id, id.mark == mark else { return false }
    last = id
    if keepsIDs { ids.append(id.beginning) }
    return true
  }

  mutating func follows(_ id: EventID) -> Bool { follows(IDWords(id)) }

  /// Counts a line that was taken.
  @inline(__always)
  mutating func count(_ place: Int) {
    lines += 1
    if isExample { see(place) }
  }

  /// Counts a line that is to be read plainly, and takes away what only the file's first line may have; nil where
  /// nothing is left of the file.
  mutating func begin(
    _ bytes: ArraySlice<UInt8>, isTorn: Bool, _ diagnostics: inout [Diagnostic]
  ) -> JournalLines.Line? {
    var rest = bytes
    if lines == 0 {
      if JournalLines.beginWithByteOrderMark(bytes) {
        diagnostics.append(reader.byteOrderMark)
        rest = bytes.dropFirst(3)
        if isTorn, rest.isEmpty { return nil }
      }
      isExample = ExampleMark.begins(rest)
    }
    lines += 1
    return JournalLines.Line(number: lines, bytes: rest, isTorn: isTorn)
  }

  /// Tells of which places an example file has told.
  func close(_ examples: inout Set<Tally.Place>, _ places: PlaceTable) {
    for (number, isSeen) in seen.enumerated() where isSeen { examples.insert(places.places[number]) }
  }

  private mutating func see(_ place: Int) {
    while seen.count <= place { seen.append(false) }
    seen[place] = true
  }
}
