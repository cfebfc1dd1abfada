extension ProgramSyntax {
  /// The help on the command called `topic`, or on the whole program when it is nil or no command.
  public func help(on topic: String? = nil, words: some HelpWords) -> HelpPage {
    let builder = HelpBuilder(program: self, words: words)
    return topic.flatMap(command).map(builder.page) ?? builder.page()
  }

  /// How the command called `name` is typed, in one block, to show beside a usage fault; the whole program
  /// when it is nil or no command.
  public func usage(of name: String?, words: some HelpWords) -> HelpBlock {
    let builder = HelpBuilder(program: self, words: words)
    return name.flatMap(command).map(builder.usage) ?? builder.usage()
  }
}

/// Brings syntax and words together.
struct HelpBuilder<Words: HelpWords> {
  let program: ProgramSyntax
  let words: Words

  func page() -> HelpPage {
    let sections = [
      section(.overview, overview(of: nil)),
      section(.usage, [usage()]),
      section(.commands, program.allCommands.map { .entry($0.name, explanation: words.summary(of: $0)) }),
      section(.options, program.commonOptions.map { entry(of: $0, in: nil) }),
      section(.examples, words.examples(of: nil).map { .example($0) }),
    ]
    return HelpPage(sections: sections, closing: words.closing(of: nil))
  }

  func page(on command: CommandSyntax) -> HelpPage {
    let sections = [
      section(.overview, overview(of: command)),
      section(.usage, [usage(of: command)]),
      section(.operands, command.operands.map { entry(of: $0, in: command) }),
      section(.options, command.options.map { entry(of: $0, in: command) }),
      section(.commonOptions, program.commonOptions.map { entry(of: $0, in: command) }),
      section(.examples, words.examples(of: command).map { .example($0) }),
    ]
    return HelpPage(sections: sections, closing: words.closing(of: command))
  }

  func usage() -> HelpBlock {
    .usage(program.name, parts: ["[\(words.optionsPlaceholder)]", words.commandPlaceholder])
  }

  /// The command's own options are named one by one, the common ones not at all: they would bury its own.
  func usage(of command: CommandSyntax) -> HelpBlock {
    let options = command.options.map { "[\(typed($0, in: command))]\($0.repeats ? "..." : "")" }
    let operands = command.operands.map { operand in
      let placeholder = words.placeholder(of: operand)
      return switch operand.arity {
      case .one: placeholder
      case .optional: "[\(placeholder)]"
      case .rest: "[\(placeholder)...]"
      }
    }
    return .usage("\(program.name) \(command.name)", parts: operands + options)
  }
}

extension HelpBuilder {
  private func section(_ kind: HelpSection.Kind, _ blocks: [HelpBlock]) -> HelpSection {
    HelpSection(kind, title: words.title(of: kind), blocks: blocks)
  }

  private func overview(of command: CommandSyntax?) -> [HelpBlock] {
    ([words.summary(of: command)] + words.discussion(of: command)).map { .paragraph($0) }
  }

  private func entry(of option: OptionSyntax, in command: CommandSyntax?) -> HelpBlock {
    let short = option.short.map { "-\($0), " } ?? ""
    let explanation = words.explanation(of: option, in: command)
    return .entry(
      short + typed(option, in: command), explanation: explained(explanation, choices: option.choices))
  }

  private func entry(of operand: OperandSyntax, in command: CommandSyntax) -> HelpBlock {
    let explanation = words.explanation(of: operand, in: command)
    return .entry(
      words.placeholder(of: operand), explanation: explained(explanation, choices: operand.choices))
  }

  private func explained(_ explanation: String, choices: [String]) -> String {
    choices.isEmpty ? explanation : "\(explanation) \(words.choices(choices))"
  }

  private func typed(_ option: OptionSyntax, in command: CommandSyntax?) -> String {
    option.value == nil ? option.spelling : "\(option.spelling) \(words.placeholder(of: option, in: command))"
  }
}
