/// Why another program gave no answer.
public enum ExternalProgramError: Error, Hashable, Sendable {
  /// The machine has no program of that name.
  case missing(program: String)
  /// It could not be started or listened to; the system's error code.
  case unstartable(program: String, code: Int32)
  /// It ended in failure, and this is the end of what it complained. A program that a signal ended has that
  /// signal's number plus 128 for a status, as in a shell.
  case failed(program: String, status: Int32, message: String)
  /// It wrote more bytes than it may, and was stopped.
  case tooMuchOutput(program: String, limit: Int)
  /// It was not done in time, and was stopped.
  case timedOut(program: String, after: Duration)

  /// The name of the program.
  public var program: String {
    switch self {
    case .missing(let program), .unstartable(let program, _), .failed(let program, _, _),
      .tooMuchOutput(let program, _), .timedOut(let program, _):
      program
    }
  }
}
