/// An option as data: how it is written and what it takes, never what it means.
public struct OptionSyntax: Hashable, Sendable {
  /// The long name without dashes: `note` is written `--note`.
  public var name: String
  /// The letter of the short form, if it has one: `h` is written `-h`.
  public var short: Character?
  /// What stands after the option; nil for a flag.
  public var value: ValueSyntax?
  /// Whether it may be given several times. A flag always may, to no further effect.
  public var repeats: Bool

  /// An option; without a `value` it is a flag.
  public init(_ name: String, short: Character? = nil, value: ValueSyntax? = nil, repeats: Bool = false) {
    self.name = name
    self.short = short
    self.value = value
    self.repeats = repeats
  }

  /// The option as it is typed: `--note`.
  public var spelling: String { "--\(name)" }

  /// The values that the option is limited to; empty where it takes any value or none.
  public var choices: [String] { value?.choices ?? [] }

  /// `-h`, `--help`: every program has it.
  public static let help = OptionSyntax("help", short: "h")
  /// `help --man`: every program has it.
  public static let manual = OptionSyntax("man")
  /// `--version`: every program has it.
  public static let version = OptionSyntax("version")
}

/// What an option or an operand accepts.
public enum ValueSyntax: Hashable, Sendable {
  /// Any text, the empty one too.
  case text
  /// Exactly one of these words.
  case choice([String])

  /// The words that are accepted; empty where any text is.
  public var choices: [String] {
    switch self {
    case .text: []
    case .choice(let words): words
    }
  }

  func accepts(_ text: String) -> Bool {
    switch self {
    case .text: true
    case .choice(let words): words.contains(text)
    }
  }
}
