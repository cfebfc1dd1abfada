/// A command line that cannot be understood. Suggestions are spelled as they should be typed.
public enum UsageFault: Error, Hashable, Sendable {
  /// No command is called that.
  case unknownCommand(String, suggestion: String?)
  /// Nothing is called that, as far as `--name` or `-x` goes; a `=value` is left out.
  case unknownOption(String, suggestion: String?)
  /// The option belongs to these commands, not to the one given, or it stands before its command.
  case misplacedOption(OptionSyntax, commands: [String])
  /// The option's value is missing. `found` is the option that stands in its place, if one does; a value
  /// that does begin with a dash is written `--option=-value`.
  case missingValue(OptionSyntax, found: String?)
  /// The value is joined to the option's letter: `-ovalue` for `-o value`.
  case joinedValue(OptionSyntax, value: String)
  /// The option is a flag, and `=value` stands after it.
  case unexpectedValue(OptionSyntax, value: String)
  /// The option is given twice and takes one value only.
  case repeatedOption(OptionSyntax)
  /// The option's value is none of its choices.
  case notAChoice(OptionSyntax, value: String, suggestion: String?)
  /// The operand is none of its choices.
  case operandNotAChoice(OperandSyntax, value: String, suggestion: String?)
  /// More operands than the command takes; this is the first too many.
  case unexpectedOperand(String)
  /// The command requires this operand.
  case missingOperand(OperandSyntax)
}
