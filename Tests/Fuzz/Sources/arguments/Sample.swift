import Arguments

/// A program with options and operands of each kind.
enum Sample {
  static let options: [OptionSyntax] = [
    OptionSyntax("note", short: "n", value: .text),
    OptionSyntax("tag", short: "t", value: .text, repeats: true),
    OptionSyntax("format", value: .choice(["text", "html", "csv"])),
    OptionSyntax("dry-run", short: "d"),
    OptionSyntax("json", short: "j"),
    OptionSyntax("år", short: "å", value: .text),
  ]
  static let common = [OptionSyntax("plans", short: "p", value: .text), OptionSyntax("plain")]
  static let program = ProgramSyntax(
    "sample",
    commands: [
      CommandSyntax(
        "log", operands: [OperandSyntax("metric"), OperandSyntax("value", .rest)], options: options),
      CommandSyntax("undo", operands: [OperandSyntax("id", .optional)], options: [options[0], options[3]]),
      CommandSyntax("assess", operands: [OperandSyntax("level", value: .choice(["reached", "missed"]))]),
      CommandSyntax("check"),
    ],
    options: common)

  /// The command line that says in full what `invocation` does.
  static func words(of invocation: Invocation, command: String) -> [String] {
    let known = (program.command(named: command)?.options ?? []) + common
    let given = known.filter { invocation.has($0) }.flatMap { option in
      option.value == nil
        ? [option.spelling] : invocation.values(option).map { "\(option.spelling)=\($0)" }
    }
    return [command] + given + ["--"] + invocation.operands
  }
}
