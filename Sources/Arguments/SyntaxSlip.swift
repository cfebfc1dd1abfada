/// A description that contradicts itself, so that some command line could not be typed or would be ambiguous.
///
/// For the tests of a program: its syntax should have none.
public enum SyntaxSlip: Hashable, Sendable {
  /// Two commands, or one and the built-in `help`, share a name.
  case sharedCommand(String)
  /// Two options of one command share a long name.
  case sharedName(String, command: String)
  /// Two options of one command share a letter.
  case sharedLetter(Character, command: String)
  /// The name or letter cannot be typed: it is empty, or holds a dash first, a space, a digit first or `=`.
  case unwritable(String)
  /// The operand stands after one that leaves nothing, or only an optional place, for it.
  case operandOutOfOrder(String, command: String)
}

extension ProgramSyntax {
  /// What is wrong with the description itself; empty where all is well.
  public var slips: [SyntaxSlip] {
    repeated(allCommands.map(\.name)).map(SyntaxSlip.sharedCommand) + commands.flatMap(slips)
  }

  private func slips(of command: CommandSyntax) -> [SyntaxSlip] {
    let options = command.options + commonOptions
    let names = options.map(\.name)
    let letters = options.compactMap(\.short)
    var slips = repeated(names).map { SyntaxSlip.sharedName($0, command: command.name) }
    slips += repeated(letters).map { .sharedLetter($0, command: command.name) }
    slips += ([command.name] + names + letters.map(String.init)).filter { !isWritable($0) }.map {
      .unwritable($0)
    }
    for (before, after) in zip(command.operands, command.operands.dropFirst()) {
      let inOrder = before.arity == .one || before.arity == .optional && after.arity != .one
      if !inOrder { slips.append(.operandOutOfOrder(after.name, command: command.name)) }
    }
    return slips
  }

  private func repeated<Name: Hashable>(_ names: [Name]) -> [Name] {
    var seen: Set<Name> = []
    return names.filter { !seen.insert($0).inserted }
  }

  private func isWritable(_ name: String) -> Bool {
    guard let first = name.first, first != "-", !first.isNumber else { return false }
    return !name.contains { $0 == "=" || $0.isWhitespace }
  }
}
