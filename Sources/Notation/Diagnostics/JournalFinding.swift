public import Goals

/// What can be wrong in a journal, with the values that its explanation names.
public enum JournalFinding: Hashable, Sendable {
  // MARK: The line as bytes

  /// A byte that no UTF-8 text has: the file was saved in another encoding.
  case notUTF8(byte: UInt8)
  /// Zero bytes, as a crashed machine leaves them.
  case zeroBytes(count: Int)
  /// The line is longer than any that the program writes.
  case lineTooLong(bytes: Int, limit: Int)
  /// A column is longer than any that the program writes.
  case columnTooLong(Column, bytes: Int, limit: Int)
  /// A character that a terminal or a reader's eye obeys instead of showing; its code.
  case hazardous(scalar: UInt32, Column)
  /// The file begins with a byte order mark.
  case byteOrderMark
  /// The line would be right without the carriage return at its end: the file's line endings were converted.
  case carriageReturn
  /// A line that a version control system puts where it could not merge.
  case conflictMarker
  /// The file's last line has no end and is no event: an append was cut off before it was acknowledged.
  case torn
  /// A comment that holds a whole event: somebody took it out by hand instead of appending a `void`.
  case eventInComment

  // MARK: The columns

  /// A line with another number of columns than eight.
  case columns(found: Int)
  /// The last column is no checksum, which is eight digits of 0–9 and a–f.
  case noChecksum(String)
  /// The line's checksum is not that of its bytes: it was damaged or edited.
  case checksum(written: UInt32, computed: UInt32)
  /// No day of the calendar as `2024-03-14`.
  case day(String)
  /// No metric.
  case metric(String)
  /// No name, or one with spaces at its ends.
  case arbetarekommun(String)
  /// Nothing that an event can say.
  case value(String)
  /// A number that is not written as the journal writes it.
  case number(written: String, expected: String)
  /// No id.
  case id(String)

  // MARK: The tags

  /// A tag that is not `name=value`, with a value.
  case tag(String)
  /// The name of a tag that is none.
  case tagName(String)
  /// A tag that may stand once stands twice.
  case tagRepeated(Identifier)
  /// A tag that an event of this kind cannot have.
  case tagNotAllowed(Identifier, Kind)
  /// A tag that names an event holds no id.
  case tagWithoutID(Identifier, String)
  /// A `void` without the tag `of`.
  case voidWithoutTarget
  /// An event that takes itself back.
  case ownTarget

  // MARK: The folder

  /// A journal that is a link, a folder or a device.
  case notRegularFile
  /// A file that looks like a writer's journal under another name, as tools that sync folders leave it; its
  /// events are not counted.
  case conflictCopy(name: String)
  /// A file that is no journal.
  case strayFile(name: String)

  /// The folder, or a file in it, lets others on the machine in; the folder's path.
  case openToOthers(folder: String)
  /// Something on the line that looks like a personal number; the place is its own.
  case personalNumber

  // MARK: Events together

  /// Another line has the same id and says something else; neither counts.
  case sameID(EventID, other: SourceLocation)
  /// Several events take the same one back; the greatest id counts, and this is not it.
  case outdone(target: EventID, by: EventID)
  /// The event that this one takes back is in no file.
  case missingTarget(EventID)
  /// A `void`, which cannot be taken back or corrected, is named.
  case targetIsVoid(EventID)
  /// Events that correct each other in a circle; none of them counts.
  case circle(EventID)
  /// A `void` that repeats another day, metric or arbetarekommun than those of the event it takes back.
  case voidDiffers(EventID)

  /// A column of an event's line.
  public enum Column: Int, Sendable, CaseIterable {
    /// The day.
    case day
    /// The metric, or an assessment's goal.
    case metric
    /// The branch.
    case arbetarekommun
    /// What the event says.
    case value
    /// Names and values.
    case tags
    /// Free words.
    case note
    /// The ULID.
    case id
    /// The CRC-32C.
    case checksum
  }

  /// What an event is, where that decides which tags it may have.
  public enum Kind: Sendable {
    /// An increment or a change.
    case change
    /// A reading.
    case reading
    /// A step done.
    case done
    /// The board's word.
    case assessment
    /// An event that takes another back.
    case void
  }

  /// How much it matters: a remark where nothing is lost and every figure stays right.
  public var severity: Diagnostic.Severity {
    switch self {
    case .openToOthers, .personalNumber: .remark
    case .byteOrderMark, .strayFile, .outdone, .missingTarget, .voidDiffers: .remark
    default: .fault
    }
  }
}
