/// A whole command line as data. Parsing, help and suggestions all derive from this one description.
///
/// Conventions, those of swift-argument-parser:
/// - `--option=value`, `--option value`, `-o value`, `-o=value`; flags may share a dash: `-xyz`.
/// - A value joined to its letter, `-ovalue`, is refused: where commands write data, a slip such as `-note`
///   must not become an option `-n` with the value `ote`.
/// - Options stand anywhere after the command, common ones before it too; `--` ends them.
/// - A number with a sign (`-2`, `+17`, `-2,5`) and a lone `-` are values, never options.
/// - `-h`, `--help` and `--version` win over everything else on the line, faults included, except an
///   unknown command.
public struct ProgramSyntax: Hashable, Sendable {
  /// What the program is called in its usage.
  public var name: String
  /// The program's commands, without `help`.
  public var commands: [CommandSyntax]
  /// The options that every command has, without `--version` and `--help`.
  public var options: [OptionSyntax]

  /// A program. `help`, `--help` and `--version` are added to what is given here.
  public init(_ name: String, commands: [CommandSyntax], options: [OptionSyntax] = []) {
    self.name = name
    self.commands = commands
    self.options = options
  }

  /// The program's commands and `help`.
  public var allCommands: [CommandSyntax] { commands + [.help] }

  /// The options of every command, with `--version` and `--help`.
  public var commonOptions: [OptionSyntax] { options + [.version, .help] }

  /// The command of that exact name, `help` too.
  public func command(named name: String) -> CommandSyntax? {
    allCommands.first { $0.name == name }
  }

  /// Parses `arguments`, which do not include the program's own name.
  ///
  /// - Throws: the first fault of the line.
  public func parse(_ arguments: [String]) throws(UsageFault) -> Invocation {
    let (invocation, fault) = read(arguments)
    if let fault { throw fault }
    return invocation
  }

  /// Reads `arguments` to their end whatever they hold: what was understood, and the first fault.
  ///
  /// What was understood beside a fault tells which language the message should speak and which command's
  /// usage to show. It must not be run.
  public func read(_ arguments: [String]) -> (invocation: Invocation, fault: UsageFault?) {
    var reader = ArgumentReader(program: self, arguments: arguments)
    return reader.read()
  }
}
