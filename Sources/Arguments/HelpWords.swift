/// The words of the help, in one language. The parser has none of its own.
///
/// A command of nil stands for the whole program.
public protocol HelpWords {
  /// The title of a section: `OVERVIEW`, without a colon.
  func title(of section: HelpSection.Kind) -> String
  /// What the command does, in one line.
  func summary(of command: CommandSyntax?) -> String
  /// What is worth knowing before the command is used, a paragraph each.
  func discussion(of command: CommandSyntax?) -> [String]
  /// Command lines to learn from.
  func examples(of command: CommandSyntax?) -> [HelpExample]
  /// Where to read on; nil for nowhere.
  func closing(of command: CommandSyntax?) -> String?
  /// What the manual page says beside the help: exit statuses, variables, files. Empty for other sections.
  func entries(of section: HelpSection.Kind) -> [(label: String, explanation: String)]

  /// What the option does, for that command.
  func explanation(of option: OptionSyntax, in command: CommandSyntax?) -> String
  /// What stands for the option's value, for that command: `DAY`. Never asked of a flag.
  func placeholder(of option: OptionSyntax, in command: CommandSyntax?) -> String
  /// What the operand is, for that command.
  func explanation(of operand: OperandSyntax, in command: CommandSyntax) -> String
  /// What stands for the operand: `METRIC`.
  func placeholder(of operand: OperandSyntax) -> String
  /// What stands for any command in the program's usage: `COMMAND`.
  var commandPlaceholder: String { get }
  /// What stands for any option in the program's usage: `OPTIONS`.
  var optionsPlaceholder: String { get }
  /// The remark after an explanation that names the choices: `(values: sv, en)`.
  func choices(_ choices: [String]) -> String
}

/// A command line to learn from, and what it does.
public struct HelpExample: Hashable, Sendable {
  /// The line as it is typed, the program's name first.
  public var line: String
  /// What it does; may be empty.
  public var explanation: String

  /// An example.
  public init(_ line: String, _ explanation: String = "") {
    self.line = line
    self.explanation = explanation
  }
}
