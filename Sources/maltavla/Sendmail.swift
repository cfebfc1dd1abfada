import Storage

/// The program that takes letters on every Unix: sendmail itself, or what goes by its name.
struct Sendmail {
  /// The variables that it is found by and sees.
  private let variables: [String: String]

  /// A relay may be slow to answer.
  private static let timeLimit = Duration.seconds(120)
  private static let outputLimit = 1_000_000

  /// Cron's `PATH` seldom leads to the folders of system programs, so they are looked in last.
  init(variables: [String: String], otherFolders: [String] = ["/usr/sbin", "/usr/lib"]) {
    let path = variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    self.variables = variables.merging(["PATH": ([path] + otherFolders).joined(separator: ":")]) { $1 }
  }

  /// Hands a letter over; sendmail reads in it whom it goes to. How sendmail ended is how the program ends.
  func send(_ letter: String) throws(Failure) {
    do throws(ExternalProgramError) {
      let program = try ExternalProgram("sendmail", variables: variables)
      _ = try program.run(
        ["-t", "-i"], input: Array(letter.utf8), outputLimit: Sendmail.outputLimit,
        timeLimit: Sendmail.timeLimit)
    } catch {
      guard case .failed(_, let status, _) = error else { throw Failure(.sendmail(error), .inputOutput) }
      throw Failure(.sendmail(error), ExitStatus(rawValue: status))
    }
  }
}
