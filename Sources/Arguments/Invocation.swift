/// A parsed command line.
public struct Invocation: Hashable, Sendable {
  /// What the line asks for.
  public enum Request: Hashable, Sendable {
    /// Nothing: there was no command.
    case nothing
    /// The command of that name.
    case run(command: String)
    /// Help on a command, or on the whole program.
    case help(topic: String?)
    /// The manual page.
    case manual
    /// The program's version.
    case version
  }

  /// What the line asks for.
  public internal(set) var request = Request.nothing
  /// The command on the line, `help` too, whatever the request.
  public internal(set) var command: String?
  /// The operands in order, without the command.
  public internal(set) var operands: [String] = []

  /// Values by option name; a flag that was given has an empty list.
  var given: [String: [String]] = [:]

  /// The option's value, the last where it repeats; nil when it was not given.
  public func value(_ option: OptionSyntax) -> String? {
    given[option.name]?.last
  }

  /// All values of an option that repeats, in the order they were given.
  public func values(_ option: OptionSyntax) -> [String] {
    given[option.name] ?? []
  }

  /// Whether the option or flag was given.
  public func has(_ option: OptionSyntax) -> Bool {
    given[option.name] != nil
  }

  /// The operand at `index`, counted from 0; nil when there are fewer.
  public func operand(_ index: Int) -> String? {
    operands.indices.contains(index) ? operands[index] : nil
  }

  /// Whether help was asked for, by `help`, `-h` or `--help`.
  public var wantsHelp: Bool {
    if case .help = request { true } else { false }
  }

  /// The command that help was asked on; nil for the whole program, or when it was not asked for.
  public var helpTopic: String? {
    if case .help(let topic) = request { topic } else { nil }
  }
}
