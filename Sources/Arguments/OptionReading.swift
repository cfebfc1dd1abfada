extension ArgumentReader {
  /// Takes `--name`, its value too.
  mutating func takeOption(named name: String, value: String?) {
    if let option = scope[name: name] { return take(option, value: value) }
    let owners = program.allCommands.filter { $0.options.contains { $0.name == name } }
    guard let option = owners.first?.options.first(where: { $0.name == name }) else {
      return note { .unknownOption("--\(name)", suggestion: $0.suggestion(forName: name)) }
    }
    note(.misplacedOption(option, commands: owners.map(\.name)))
    // Its value goes with it, lest it be read as the command.
    if option.value != nil, value == nil, let next = pending.first, Argument(next).isWord {
      pending.removeFirst()
    }
  }

  /// Takes the letters of one dash, and the value of the last.
  mutating func takeOptions(lettered letters: String, value: String?) {
    // `-note` is `--note` with a dash too few, unless each of its letters is a flag.
    if let option = scope[name: letters], !scope.areFlags(letters) {
      return note(.unknownOption("-\(letters)", suggestion: option.spelling))
    }
    var rest = letters[...]
    while let letter = rest.popFirst() {
      guard let option = scope[letter: letter] else {
        note { .unknownOption("-\(letter)", suggestion: $0.suggestion(forLetter: letter)) }
        continue
      }
      if option.value != nil, !rest.isEmpty {
        let joined = String(rest) + (value.map { "=\($0)" } ?? "")
        return note(.joinedValue(option, value: joined))
      }
      take(option, value: rest.isEmpty ? value : nil)
    }
  }

  private mutating func take(_ option: OptionSyntax, value: String?) {
    guard let syntax = option.value else {
      if let value { note(.unexpectedValue(option, value: value)) }
      invocation.given[option.name] = []
      return
    }
    guard let value = value ?? takeWord() else {
      let next = pending.first
      if next == nil { awaiting = option }
      return note(.missingValue(option, found: next))
    }
    if invocation.has(option), !option.repeats { note(.repeatedOption(option)) }
    if !syntax.accepts(value) {
      note { _ in
        .notAChoice(option, value: value, suggestion: Suggestion.best(for: value, among: syntax.choices))
      }
    }
    invocation.given[option.name, default: []].append(value)
  }

  private mutating func takeWord() -> String? {
    guard let next = pending.first, Argument(next).isWord else { return nil }
    return pending.popFirst()
  }
}
