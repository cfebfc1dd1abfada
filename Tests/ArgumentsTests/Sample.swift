import Arguments

extension OptionSyntax {
  static let language = OptionSyntax("language", value: .choice(["sv", "en"]))
  static let color = OptionSyntax("color", value: .choice(["auto", "always", "never"]))
  static let plans = OptionSyntax("plans", short: "p", value: .text)
  static let quiet = OptionSyntax("quiet", short: "q")
  static let verbose = OptionSyntax("verbose", short: "v")
  static let ak = OptionSyntax("ak", value: .text)
  static let date = OptionSyntax("date", short: "d", value: .text)
  static let tag = OptionSyntax("tag", short: "t", value: .text, repeats: true)
  static let note = OptionSyntax("note", short: "n", value: .text)
  static let reading = OptionSyntax("reading", value: .text)
  static let format = OptionSyntax("format", value: .choice(["text", "markdown", "html"]))
  static let responsible = OptionSyntax("responsible", value: .text)
}

/// A program small enough to hold in the head, with one of each construct.
enum Sample {
  static let log = CommandSyntax(
    "log",
    operands: [OperandSyntax("metric"), OperandSyntax("value", .rest)],
    options: [.ak, .date, .tag, .note, .reading])
  static let report = CommandSyntax("report", options: [.format, .responsible, .date])
  static let undo = CommandSyntax("undo", operands: [OperandSyntax("id", .optional)])
  static let completions = CommandSyntax(
    "completions", operands: [OperandSyntax("shell", value: .choice(["bash", "zsh", "fish"]))])

  static let program = ProgramSyntax(
    "goals",
    commands: [log, report, undo, CommandSyntax("status"), completions],
    options: [.plans, .language, .color, .quiet, .verbose])
}
