/// A command as data: its name, its operands in order, and the options that are its own.
public struct CommandSyntax: Hashable, Sendable {
  /// The word that chooses the command.
  public var name: String
  /// The operands in order: those that are required, then the optional ones, then at most one `.rest`.
  public var operands: [OperandSyntax]
  /// The options that only this command, or only some commands, have.
  public var options: [OptionSyntax]

  /// A command.
  public init(_ name: String, operands: [OperandSyntax] = [], options: [OptionSyntax] = []) {
    self.name = name
    self.operands = operands
    self.options = options
  }

  /// `help [COMMAND]`: every program has it; with `--man` it is the manual page.
  public static let help = CommandSyntax(
    "help", operands: [OperandSyntax("command", .optional)], options: [.manual])

  /// The operand that takes the word at `index`, counted from 0; nil when there are too many words.
  func operand(at index: Int) -> OperandSyntax? {
    if index < operands.count { return operands[index] }
    return operands.last?.arity == .rest ? operands.last : nil
  }
}
