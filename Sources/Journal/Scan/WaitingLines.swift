internal import Goals

/// Lines that were read and do not count yet, for what comes soon after may take them back.
///
/// People put right what they have just logged: of most corrections the line that they name still waits here. Their
/// ids rise, so that it is found by halving.
struct WaitingLines {
  /// A line of the usual shape; its id stands in the window still.
  private struct Line {
    let sum: ScanTally.Addend
    /// Where it stands in the window.
    var bytes: Range<Int32>
    let number: Int32
    var isNamed = false
  }

  /// What a named line is found as.
  enum Found {
    /// A line of the usual shape, by its bytes in the window and its number.
    case line(Range<Int>, number: Int)
    case record(JournalRecord)
  }

  private var lines: [Line] = []
  /// Events that were read plainly, and where their lines begin.
  private var records: [(start: Int, record: JournalRecord)] = []

  @inline(__always)
  mutating func append(_ line: FastLine, from start: Int, to end: Int, number: Int) {
    let bytes = Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
    lines.append(
      Line(sum: ScanTally.Addend(line), bytes: bytes, number: Int32(truncatingIfNeeded: number)))
  }

  mutating func append(_ record: JournalRecord, from start: Int) { records.append((start, record)) }

  /// Takes out what an event names, if it waits in the window.
  mutating func takeOut(_ id: EventID, in window: RawSpan) -> Found? {
    if let index = records.firstIndex(where: { $0.record.event.id == id }) {
      return .record(records.remove(at: index).record)
    }
    let words = IDWords(id)
    let index = lines.partitioningIndex { line in !(WaitingLines.id(of: line, in: window) < words) }
    guard index < lines.count, !lines[index].isNamed,
      !(words < WaitingLines.id(of: lines[index], in: window))
    else { return nil }
    lines[index].isNamed = true
    let bytes = lines[index].bytes
    return .line(Int(bytes.lowerBound)..<Int(bytes.upperBound), number: Int(lines[index].number))
  }

  private static func id(of line: Line, in window: RawSpan) -> IDWords {
    IDWords(of: window, at: Int(line.bytes.upperBound) - FastLine.idFromEnd)
  }

  /// Counts what stands before `cut`; false where a sum would not fit.
  mutating func count(before cut: Int, in tally: inout ScanTally) -> Bool {
    let through = lines.partitioningIndex { Int($0.bytes.lowerBound) >= cut }
    for index in 0..<through where !lines[index].isNamed {
      guard tally.take(lines[index].sum) else { return false }
    }
    lines.removeSubrange(..<through)
    let settled = records.partitioningIndex { $0.start >= cut }
    for index in 0..<settled { tally.take(records[index].record.event) }
    records.removeSubrange(..<settled)
    return true
  }

  /// The window lets go of its first bytes.
  mutating func move(back bytes: Int) {
    let shift = Int32(truncatingIfNeeded: bytes)
    for index in lines.indices {
      let place = lines[index].bytes
      lines[index].bytes = place.lowerBound - shift..<place.upperBound - shift
    }
    for index in records.indices { records[index].start -= bytes }
  }
}

extension Array {
  /// The first index from which `belongs` holds, in an array where it holds for a tail.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
