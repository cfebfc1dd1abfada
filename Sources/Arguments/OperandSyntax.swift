/// An operand as data: a word of the command line that belongs to no option.
public struct OperandSyntax: Hashable, Sendable {
  /// How many words an operand takes.
  public enum Arity: Hashable, Sendable {
    /// Exactly one.
    case one
    /// One or none.
    case optional
    /// All that are left, even none. For at least one, let an operand of `.one` stand before it.
    case rest
  }

  /// What the syntax calls it; people see the placeholder of ``HelpWords``.
  public var name: String
  /// How many words it takes.
  public var arity: Arity
  /// What the words may be.
  public var value: ValueSyntax

  /// An operand, one word of any text unless told otherwise.
  public init(_ name: String, _ arity: Arity = .one, value: ValueSyntax = .text) {
    self.name = name
    self.arity = arity
    self.value = value
  }

  /// The words that the operand is limited to; empty where it takes any text.
  public var choices: [String] { value.choices }
}
