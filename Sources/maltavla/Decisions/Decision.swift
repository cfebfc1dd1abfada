import Goals
import Journal

/// Something about a journal of several writers that nobody but a person can decide. The figures stand meanwhile, by a
/// rule that is said.
enum Decision {
  /// Several have put the same event right, each for himself; the greatest id holds.
  case corrections(Contest)
  /// Lines that share an id and differ, of which none counts; each with the others, which go if it is to stay.
  case sameID(EventID, [Version])
  /// Lines that git left where it could not merge.
  case conflictMarkers(file: String, count: Int)
  /// Lines whose ends were turned to Windows' form, so that they do not count.
  case lineEnds(file: String, count: Int)
  /// A copy of a journal under another name, with how many of its lines the journal lacks.
  case conflictCopy(path: String, lines: Int, missing: Int)
  /// Lines of another writer; in which file they all stand too, if there is one.
  case othersLines(file: String, count: Int, all: String?)
  /// A file that two have written, since a line was logged before the one above it.
  case sharedFile(file: String, line: Int)
  /// The folder lies in git, which is not told how journals are united; the command that makes the file that tells it, or nil
  /// where there is one that tells other things.
  case attributes(file: String, command: String?)

  /// An event that several have put right.
  struct Contest {
    /// The event, where it is in a file.
    let target: Event?
    /// What is named.
    let id: EventID
    /// What holds; it may be a void.
    let winner: Claim
    /// What does not.
    let losers: [Claim]
  }

  /// One who puts right, or takes back.
  struct Claim {
    let event: Event
    let writer: Identifier
    /// As much of the id as names it.
    let name: String

    var isVoid: Bool { event.value == .void }
  }

  /// One of several lines with the same id.
  struct Version {
    let event: Event
    let file: String
    let line: Int
    /// What ends the line and no other one with its id.
    let checksum: String
  }
}
