import Journal
import Notation
import Storage

/// What `check --repair` says, with its values; the words are the language's.
enum RepairMessage {
  /// `--repair` is about the whole journal.
  case alone
  case nothingToRepair
  /// A file with damaged lines, which follow.
  case damaged(file: String, lines: Int)
  case line(Int, JournalFinding)
  /// Asked on a terminal only.
  case ask(lines: Int)
  case nothingChanged
  case moved(lines: Int, to: String)
  case returnsTaken(file: String, lines: Int)
  case byteOrderMarkTaken(file: String)
  /// The first line of a quarantine, for whoever opens it.
  case heading(file: String)
  /// What the moved lines said follows.
  case logAgain
  /// A command that would log what can be read; a whole event is as it was logged.
  case suggestion(line: Int, command: String, isWhole: Bool)
  case inJournalAlready(line: Int, id: String)
  case nothingReadable(line: Int)
  case inQuarantine(file: String, lines: Int)
  /// The journal may be replaced or not; no line is lost.
  case unconfirmed(path: String, code: Int32)
}
