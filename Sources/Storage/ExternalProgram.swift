import Glibc

/// Another program of this machine, run without a shell and never for longer than a time limit.
public struct ExternalProgram: Sendable {
  /// Its name, such as `pdftotext`.
  public let name: String
  /// Where it is.
  public let path: String
  private let variables: [String: String]

  /// What a program said.
  public struct Output: Hashable, Sendable {
    /// Its standard output.
    public let bytes: [UInt8]
    /// The end of what it wrote to standard error: a program may complain and succeed.
    public let complaint: String
  }

  /// Finds the program in the folders of `PATH`, as `variables` have it.
  ///
  /// Folders that are not absolute are passed over: what lies in the folder where somebody happens to stand is
  /// not run.
  public init(_ name: String, variables: [String: String]) throws(ExternalProgramError) {
    let folders = (variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let paths = folders.filter { $0.hasPrefix("/") }.map { $0 + "/" + name }
    guard let path = paths.first(where: ExternalProgram.isProgram) else { throw .missing(program: name) }
    self.name = name
    self.path = path
    self.variables = variables
  }

  private static func isProgram(_ path: String) -> Bool {
    guard access(path, X_OK) == 0, let status = try? stat(of: path, followingLinks: true) else {
      return false
    }
    return status.isRegular
  }

  /// Runs the program to its end with `input` on standard input, and returns what it wrote.
  ///
  /// It is stopped when it has written more than `outputLimit` bytes to standard output, or is not done within
  /// `timeLimit`.
  public func run(
    _ arguments: [String], input: [UInt8] = [], outputLimit: Int, timeLimit: Duration = .seconds(30)
  ) throws(ExternalProgramError) -> Output {
    let child: ChildProcess
    do throws(SystemFailure) {
      child = try ChildProcess(
        path, arguments: [name] + arguments, variables: variables.map { "\($0.key)=\($0.value)" },
        input: input)
    } catch {
      throw .unstartable(program: name, code: error.code)
    }
    let ending = child.listen(outputLimit: outputLimit, until: ContinuousClock.now + timeLimit)
    switch ending {
    case .tooMuchOutput: throw .tooMuchOutput(program: name, limit: outputLimit)
    case .timedOut: throw .timedOut(program: name, after: timeLimit)
    case .unheard(let code): throw .unstartable(program: name, code: code)
    case .ended(let status, let output, let complaint):
      let complaint = String(decoding: complaint, as: UTF8.self)
      guard status == 0 else { throw .failed(program: name, status: status, message: complaint) }
      return Output(bytes: output, complaint: complaint)
    }
  }
}
