/// What may stand where the cursor is, as far as the syntax tells.
public struct CompletionPoint: Hashable, Sendable {
  /// What is expected there.
  public enum Expected: Hashable, Sendable {
    /// A command's name.
    case command
    /// An option of these.
    case option([OptionSyntax])
    /// The value of an option.
    case value(OptionSyntax)
    /// A command's operand.
    case operand(OperandSyntax)
    /// Nothing that the syntax knows.
    case nothing
  }

  /// What is expected.
  public var expected: Expected
  /// What stands before the value in the same word: `--ak=`; empty where it is a word of its own.
  public var lead: String
  /// What is typed of it so far.
  public var typed: String
  /// What the words before it say, faulty or not.
  public var invocation: Invocation
}

extension ProgramSyntax {
  /// What may stand in the last of `words`, which do not include the program's own name. The last word is what is
  /// typed so far, and empty where the cursor stands after a space.
  public func completion(of words: [String]) -> CompletionPoint {
    let typed = words.last ?? ""
    var reader = ArgumentReader(program: self, arguments: words.dropLast())
    let invocation = reader.read().invocation
    var point = CompletionPoint(expected: .nothing, lead: "", typed: typed, invocation: invocation)
    if let option = reader.awaiting {
      point.expected = .value(option)
    } else if !reader.hasEnded, typed.utf8.first == UInt8(ascii: "-") {
      point.complete(Argument(typed), in: reader)
    } else if let command = reader.command {
      point.complete(command)
    } else if invocation.command == nil {
      point.expected = .command
    }
    return point
  }
}

extension CompletionPoint {
  fileprivate mutating func complete(_ argument: Argument, in reader: ArgumentReader) {
    switch argument {
    case .long(let name, let value?):
      guard let option = reader.scope[name: name], option.value != nil else { return }
      take(option, value)
    case .letters(let letters, let value?):
      guard let option = letters.last.flatMap({ reader.scope[letter: $0] }), option.value != nil else {
        return
      }
      take(option, value)
    default:
      let all = (reader.command?.options ?? []) + reader.program.commonOptions
      expected = .option(all.filter { !invocation.has($0) || $0.repeats })
    }
  }

  private mutating func take(_ option: OptionSyntax, _ value: String) {
    expected = .value(option)
    lead = String(typed.unicodeScalars.dropLast(value.unicodeScalars.count))
    typed = value
  }

  fileprivate mutating func complete(_ command: CommandSyntax) {
    guard let operand = command.operand(at: invocation.operands.count) else { return }
    expected = command == .help ? .command : .operand(operand)
  }
}
