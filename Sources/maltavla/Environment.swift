import Goals

/// Everything outside the program that a command may see or change, in one value that tests replace.
struct Environment: Sendable {
  /// The variables of the process.
  var variables: [String: String]
  /// The folder that relative paths start from.
  var folder: String
  /// Milliseconds since 1970.
  var now: @Sendable () -> UInt64
  /// The local day of a moment.
  var localDay: @Sendable (_ milliseconds: UInt64) -> Day
  /// Seconds that the local time of a moment is ahead of Greenwich.
  var offset: @Sendable (_ milliseconds: UInt64) -> Int
  /// 64 random bits.
  var random: @Sendable () -> UInt64
  /// Writes a result; the program ends quietly where the reader has hung up.
  var write: @Sendable (String) -> Void
  /// Writes a piece of a result that is made as bytes; otherwise the same.
  var writeBytes: @Sendable ([UInt8]) -> Void
  /// Writes a diagnostic.
  var complain: @Sendable (String) -> Void
  /// Asks on a terminal and waits for a line, whose words Tab completes where there are candidates; nil at the end of
  /// input.
  var ask: @Sendable (_ prompt: String, _ candidates: [Candidate]) -> String?
  /// Reads standard input to its end.
  var readInput: @Sendable () -> StandardInput
  /// Whether a person sits at both ends, so that questions may be asked.
  var isInteractive: Bool
  /// Whether results go to a terminal.
  var writesToTerminal: Bool
  /// Whether diagnostics go to a terminal.
  var complainsToTerminal: Bool
  /// Columns of the terminal.
  var width: Int
  /// The login name, for a writer who has not said who it is.
  var user: String
  /// The machine's name.
  var host: String

  /// The local day that it is.
  var today: Day { localDay(now()) }

  /// A variable that is set to something.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
