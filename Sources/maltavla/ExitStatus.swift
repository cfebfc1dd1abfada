/// How the program ends; the numbers from 64 on are those of sysexits.h.
enum ExitStatus: Int32 {
  /// Fine.
  case fine = 0
  /// `check` found faults, or `--exit-code` found a goal at risk.
  case found = 1
  /// The command line is wrong; nothing was written.
  case usage = 64
  /// A plan or a journal is malformed.
  case malformed = 65
  /// There is no such input.
  case noInput = 66
  /// Reading or writing failed; the message says whether anything was saved.
  case inputOutput = 74
  /// Somebody else is writing; try again.
  case tryAgain = 75
}

/// Why a command stopped: what to say, and how the program ends.
struct Failure: Error {
  let status: ExitStatus
  let message: Message
  /// What else may lie behind it.
  let note: Message?

  init(_ message: Message, _ status: ExitStatus = .usage, note: Message? = nil) {
    self.status = status
    self.message = message
    self.note = note
  }
}
