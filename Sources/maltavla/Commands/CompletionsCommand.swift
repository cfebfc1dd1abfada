import Arguments

/// Prints what a shell needs to complete `maltavla`, or answers it: what may stand in the last word of a line.
struct CompletionsCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() -> ExitStatus {
    guard let shell = call.invocation.operand(0).flatMap(Shell.init(rawValue:)) else { return .usage }
    let typed = Array(call.invocation.operands.dropFirst())
    call.environment.write(typed.isEmpty ? shell.stub : answer(typed, shell))
    return .fine
  }

  /// A line for each candidate: what the shell puts in the word's place, a tab, and what it means. Where files are
  /// wanted, the one line that says so.
  private func answer(_ typed: [String], _ shell: Shell) -> String {
    let point = ProgramSyntax.maltavla.completion(of: shell.words(typed))
    let asked = Call(invocation: point.invocation, environment: call.environment.quiet, words: call.words)
    guard let candidates = candidates(point, asked) else { return Shell.files + "\n" }
    return candidates.filter { $0.begins(with: point.typed) }.map { candidate in
      let text = shell.replacement(
        candidate.text, lead: point.lead, typed: point.typed, asTyped: typed.last ?? "")
      return shell == .bash || candidate.note.isEmpty ? text : "\(text)\t\(candidate.note)"
    }.map { $0 + "\n" }.joined()
  }

  /// Nil where the shell is to complete files.
  private func candidates(_ point: CompletionPoint, _ asked: Call) -> [Candidate]? {
    let command = point.invocation.command
    let syntax = command.flatMap { ProgramSyntax.maltavla.command(named: $0) }
    let source: CandidateSource
    switch point.expected {
    case .command:
      return ProgramSyntax.maltavla.allCommands.map {
        Candidate(text: $0.name, note: call.words.summary(of: $0))
      }
    case .option(let options):
      return options.map {
        Candidate(text: $0.spelling, note: call.words.explanation(of: $0, in: syntax))
      }
    case .value(let option): source = CandidateSource(option, of: command)
    case .operand(let operand): source = CandidateSource(operand)
    case .nothing: source = .nothing
    }
    return source == .files ? nil : Candidates(for: point, asked).all(source)
  }
}

extension Environment {
  /// The same, without a word on standard error: what is said there would stand in the line that is being typed.
  fileprivate var quiet: Environment {
    var environment = self
    environment.complain = { _ in }
    return environment
  }
}
