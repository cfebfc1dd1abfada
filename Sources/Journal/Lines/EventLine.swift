public import Goals
internal import Notation
internal import Text

/// The one spelling of an event as a line of a journal.
///
/// Eight columns parted by tabs: day, metric, arbetarekommun, value, tags, note, id and the CRC-32C of all
/// bytes before the last tab. A line that is read is written again with the same bytes, but for names in
/// decomposed form (NFD): they are read, and are composed from then on.
public enum EventLine {
  /// The longest line, in bytes; longer ones are not looked into.
  public static let limit = 65_536
  /// The longest column, in bytes: composing letters is quadratic on hostile text.
  public static let columnLimit = 4096

  /// The line of `event`, without its newline.
  public static func bytes(of event: Event) -> [UInt8] {
    let columns = [
      event.day.description, event.metric.text, event.arbetarekommun?.name ?? "",
      ValueColumn.text(event.value), TagsColumn.text(event.tags), event.note, event.id.text,
    ]
    let body = Array(columns.joined(separator: "\t").composed.utf8)
    return body + [tab] + LineChecksum.digits(LineChecksum.of(body[...]))
  }

  /// The line of an event that can be read back as the same event; otherwise what stands against it.
  public static func checkedBytes(of event: Event) throws(LineFault) -> [UInt8] {
    let line = bytes(of: event)
    let again = try EventLine.event(in: line[...])
    // A `;` inside a tag's value would read as a tag of its own.
    guard again == event else { throw LineFault(.tag(TagsColumn.text(event.tags)), 0..<line.count) }
    return line
  }

  /// The event that `line`, without its newline, holds.
  public static func event(in line: ArraySlice<UInt8>) throws(LineFault) -> Event {
    guard line.count <= limit else {
      throw LineFault(.lineTooLong(bytes: line.count, limit: limit), 0..<line.count)
    }
    let isOrdinary = LineEncoding.isOrdinary(line)
    if !isOrdinary { try LineEncoding.check(line) }
    let columns = line.split(separator: tab, omittingEmptySubsequences: false)
    guard columns.count == JournalFinding.Column.allCases.count else {
      throw LineFault(.columns(found: columns.count), 0..<line.count)
    }
    try checkSum(of: line, in: columns)
    if !isOrdinary { try LineEncoding.checkHazards(line) }
    return try ColumnReader(columns: columns).event()
  }

  static let tab = UInt8(ascii: "\t")

  static func columnCount(of line: ArraySlice<UInt8>) -> Int {
    line.count { $0 == tab } + 1
  }

  private static func checkSum(
    of line: ArraySlice<UInt8>, in columns: [ArraySlice<UInt8>]
  ) throws(LineFault) {
    guard var last = columns.last else { return }
    let range = last.startIndex - line.startIndex..<line.count
    let computed = LineChecksum.of(line[..<(last.startIndex - 1)])
    let returned = last.last == UInt8(ascii: "\r")
    if returned { last.removeLast() }
    guard let written = LineChecksum.read(last) else {
      throw LineFault(.noChecksum(String(decoding: last, as: UTF8.self)), range)
    }
    guard written == computed else {
      throw LineFault(.checksum(written: written, computed: computed), range)
    }
    if returned { throw LineFault(.carriageReturn, line.count - 1..<line.count) }
  }
}

extension Event {
  /// The same event with its free text composed (NFC), as it is stored.
  var composed: Event {
    var event = self
    event.note = note.composed
    event.tags = tags.map { Tag($0.name, $0.value.composed) }
    return event
  }
}
