public import Notation

/// A line that is no event, as it stands in a journal's file.
public struct DamagedLine: Hashable, Sendable {
  /// Its number in the file.
  public let number: Int
  /// Its bytes, without a newline.
  public let bytes: [UInt8]
  /// What keeps it from being an event.
  public let finding: JournalFinding

  /// The line as text without anything that a terminal obeys; of a long one the beginning.
  public var text: String { QuarantineText.encode(Array(bytes.prefix(1000))) }
}

/// What repairing a file comes to: which lines leave it, and what is left.
///
/// Lines that count, comments and blank lines stay byte for byte and in their order. A line that is an event but for
/// the carriage return at its end loses that, and a file the byte order mark at its beginning; both are other programs'
/// doing and no part of what was logged. Nothing else is put right: whoever guessed at a digit would make up a figure.
///
/// A line that counted before counts after, and says the same. A line whose carriage return is taken away begins to
/// count, which is what it was written for: its own checksum vouches for it.
public struct FileRepair: Sendable {
  /// The lines that leave the file, in their order.
  public private(set) var moved: [DamagedLine] = []
  /// How many lines lose a carriage return.
  public private(set) var mended = 0
  /// Whether the file loses a byte order mark.
  public let losesByteOrderMark: Bool
  /// The bytes of the file when it is repaired.
  public private(set) var kept: [UInt8] = []

  /// The repair of a file that holds `bytes`.
  public init(of bytes: [UInt8]) {
    let lines = JournalLines(bytes)
    losesByteOrderMark = lines.hasByteOrderMark
    kept.reserveCapacity(bytes.count)
    for line in lines {
      do throws(LineFault) {
        _ = try line.event()
        keep(line.bytes, isTorn: line.isTorn)
      } catch {
        let returned = line.bytes.dropLast()
        if error.finding == .carriageReturn, (try? EventLine.event(in: returned)) != nil {
          mended += 1
          keep(returned, isTorn: line.isTorn)
        } else {
          moved.append(DamagedLine(number: line.number, bytes: Array(line.bytes), finding: error.finding))
        }
      }
    }
  }

  /// Whether there is nothing to repair.
  public var isEmpty: Bool { moved.isEmpty && mended == 0 && !losesByteOrderMark }

  private mutating func keep(_ line: ArraySlice<UInt8>, isTorn: Bool) {
    kept += line
    if !isTorn { kept.append(UInt8(ascii: "\n")) }
  }
}
