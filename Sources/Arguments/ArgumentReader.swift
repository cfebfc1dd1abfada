/// Reads a command line from left to right, past its faults, and keeps the first of them.
struct ArgumentReader {
  let program: ProgramSyntax
  var pending: ArraySlice<String>
  var scope: OptionScope
  var command: CommandSyntax?
  var invocation = Invocation()
  var fault: UsageFault?
  var commandFault: UsageFault?
  /// The option at the end of the line that has no value yet.
  var awaiting: OptionSyntax?
  /// Whether no word is an option any more.
  var hasEnded = false

  init(program: ProgramSyntax, arguments: [String]) {
    self.program = program
    pending = arguments[...]
    scope = OptionScope(program.commonOptions)
  }

  mutating func read() -> (invocation: Invocation, fault: UsageFault?) {
    while let text = pending.popFirst() {
      switch Argument(text) {
      case .long(let name, let value): takeOption(named: name, value: value)
      case .letters(let letters, let value): takeOptions(lettered: letters, value: value)
      case .endOfOptions:
        hasEnded = true
        while let operand = pending.popFirst() { takeOperand(operand) }
      case .word:
        if let suggestion = scope.suggestion(forMisdashed: text) {
          note(.unknownOption(text, suggestion: suggestion))
        } else {
          takeOperand(text)
        }
      }
    }
    settleRequest()
    return (invocation, fault)
  }

  /// Keeps the line's first fault. It is a closure because a suggestion costs time that later ones are not
  /// worth, and is given the scope because it may not look at the reader that is being changed.
  mutating func note(_ fault: (OptionScope) -> UsageFault) {
    if self.fault == nil { self.fault = fault(scope) }
  }

  mutating func note(_ fault: UsageFault) {
    note { _ in fault }
  }
}

extension ArgumentReader {
  private mutating func takeOperand(_ text: String) {
    guard let command else {
      if invocation.command == nil { takeCommand(text) }
      return
    }
    guard let operand = command.operand(at: invocation.operands.count) else {
      return note(.unexpectedOperand(text))
    }
    invocation.operands.append(text)
    if !operand.value.accepts(text) {
      note { _ in
        .operandNotAChoice(
          operand, value: text, suggestion: Suggestion.best(for: text, among: operand.choices))
      }
    }
  }

  private mutating func takeCommand(_ name: String) {
    invocation.command = name
    command = program.command(named: name)
    guard let command else { return refuse(command: name) }
    scope = OptionScope(command.options + program.commonOptions)
  }

  private mutating func refuse(command name: String) {
    let known = program.allCommands.map(\.name)
    let fault = UsageFault.unknownCommand(name, suggestion: Suggestion.best(for: name, among: known))
    commandFault = fault
    note(fault)
  }

  private mutating func settleRequest() {
    if command == .help {
      let topic = invocation.operands.first
      if let topic, program.command(named: topic) == nil { refuse(command: topic) }
      invocation.request =
        invocation.has(.manual) ? .manual : .help(topic: invocation.has(.help) ? topic ?? "help" : topic)
    } else if invocation.has(.help) {
      invocation.request = .help(topic: command?.name)
    } else if invocation.has(.version) {
      invocation.request = .version
    } else if let command {
      invocation.request = .run(command: command.name)
      requireOperands(of: command)
    }
    // Who asks for help or the version gets it, however the rest of the line reads.
    switch invocation.request {
    case .help, .version, .manual: fault = commandFault
    case .nothing, .run: break
    }
  }

  private mutating func requireOperands(of command: CommandSyntax) {
    let required = command.operands.prefix { $0.arity == .one }
    if let missing = required.dropFirst(invocation.operands.count).first { note(.missingOperand(missing)) }
  }
}
