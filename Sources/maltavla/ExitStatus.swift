/// How the program ends; the numbers from 64 on are those of sysexits.h.
struct ExitStatus: Hashable, Sendable {
  /// The number that the shell sees: one of those below, or what another program ended with.
  let rawValue: Int32

  /// Fine.
  static let fine = ExitStatus(rawValue: 0)
  /// `check` found faults, or `--exit-code` found a goal at risk.
  static let found = ExitStatus(rawValue: 1)
  /// The command line is wrong; nothing was written.
  static let usage = ExitStatus(rawValue: 64)
  /// A plan or a journal is malformed.
  static let malformed = ExitStatus(rawValue: 65)
  /// There is no such input.
  static let noInput = ExitStatus(rawValue: 66)
  /// Reading or writing failed; the message says whether anything was saved.
  static let inputOutput = ExitStatus(rawValue: 74)
  /// Somebody else is writing; try again.
  static let tryAgain = ExitStatus(rawValue: 75)
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
