import Arguments
import Goals
import Rendering
import Text

/// Reads the command line, finds the words, runs the command, and says why where it could not.
struct Program: Sendable {
  /// The version that `--version` prints.
  static let version = "0.1.0"
  /// The day of that version, for the manual page.
  static let released = "2026-11-30"

  /// Columns that no line needs.
  private static let unbroken = 1_000_000

  let environment: Environment

  init(_ environment: Environment) { self.environment = environment }

  /// Runs the program on its name and arguments.
  ///
  /// Where the system does not tell even the name, which happens when memory or open files are at an end, the
  /// arguments are unknown too: to run as if there were none would end well with nothing done.
  func run(commandLine: [String]) -> ExitStatus {
    guard !commandLine.isEmpty else {
      let words = toolWords(Language(locale: environment.variables))
      environment.complain(words.line(.fault, words.text(.argumentsFailed)) + "\n")
      return .inputOutput
    }
    return run(Array(commandLine.dropFirst()))
  }

  /// Runs the program on the arguments after its name.
  func run(_ arguments: [String]) -> ExitStatus {
    // Everything that is written hides personal numbers, and the day decides what can be one.
    Privacy.$today.withValue(StatedDay(environment.today)) { hidingPersonalNumbers(arguments) }
  }

  private func hidingPersonalNumbers(_ arguments: [String]) -> ExitStatus {
    let syntax = ProgramSyntax.maltavla
    let (invocation, fault) = syntax.read(arguments)
    // A line that is broken is read as two.
    if invocation.isPlain(in: environment), environment.width < Program.unbroken {
      var unbroken = environment
      unbroken.width = Program.unbroken
      return Program(unbroken).hidingPersonalNumbers(arguments)
    }
    let words = toolWords(language(invocation))
    if let fault {
      let usage = syntax.usage(of: invocation.command, words: words)
      let title = words.title(of: .usage)
      environment.complain(
        words.line(.fault, words.text(fault)).folded(to: environment.width) + "\n"
          + usage.text(after: title, width: environment.width)
          + "\n")
      return .usage
    }
    switch invocation.request {
    case .version:
      environment.write("maltavla \(Program.version)\n")
      return .fine
    case .manual:
      environment.write(
        syntax.manual(version: "maltavla \(Program.version)", date: Program.released, words: words))
      return .fine
    case .nothing:
      let call = Call(invocation: invocation, environment: environment, words: words)
      if case .noWorkspace? = Program.placeFailure(call) {
        call.say(.welcome)
        return .fine
      }
      return help(nil, words)
    case .help(let topic):
      return help(topic, words)
    case .run(let name):
      guard let command = CommandName(rawValue: name) else { return .usage }
      return run(command, Call(invocation: invocation, environment: environment, words: words))
    }
  }

  private func run(_ command: CommandName, _ call: Call) -> ExitStatus {
    do throws(Failure) {
      return switch command {
      case .log: try LogCommand(call).run()
      case .assess: try AssessCommand(call).run()
      case .done: try DoneCommand(call).run()
      case .undo: try UndoCommand(call).run()
      case .correct: try CorrectCommand(call).run()
      case .history: try HistoryCommand(call).run()
      case .status: try StatusCommand(call).run()
      case .report: try ReportCommand(call).run()
      case .mail: try MailCommand(call).run()
      case .goals: try GoalsCommand(call).run()
      case .why: try WhyCommand(call).run()
      case .explain: try ExplainCommand(call).run()
      case .importing: try ImportCommand(call).run()
      case .check: try CheckCommand(call).run()
      case .load: try LoadCommand(call).run()
      case .export: try ExportCommand(call).run()
      case .beginning: try InitCommand(call).run()
      case .completions: CompletionsCommand(call).run()
      }
    } catch {
      call.complain(.fault, error.message)
      if let note = error.note { call.complain(.note, note) }
      return error.status
    }
  }

  /// Why no workspace is found; nil where one is.
  private static func placeFailure(_ call: Call) -> Message? {
    do throws(Failure) {
      _ = try WorkspacePlace.found(by: call)
      return nil
    } catch {
      return error.message
    }
  }

  private func help(_ topic: String?, _ words: any ToolWords) -> ExitStatus {
    let page = ProgramSyntax.maltavla.help(on: topic, words: words)
    environment.write(page.text(width: min(environment.width, 100)))
    return .fine
  }

  /// `--language`, else the locale's.
  private func language(_ invocation: Invocation) -> Language {
    invocation.value(.language).flatMap { Language(rawValue: $0) } ?? Language(locale: environment.variables)
  }
}
