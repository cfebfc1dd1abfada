import Arguments

/// The commands of `maltavla-bench`.
enum BenchCommand: String, CaseIterable {
  case run, generate, measure
}

extension OptionSyntax {
  static let sizes = OptionSyntax("sizes", value: .text)
  static let units = OptionSyntax("units", value: .text)
  static let rounds = OptionSyntax("rounds", value: .text)
  static let appends = OptionSyntax("appends", value: .text)
  static let threads = OptionSyntax("threads", value: .text)
  static let program = OptionSyntax("program", value: .text)
  static let plans = OptionSyntax("plans", value: .text)
  static let keep = OptionSyntax("keep", value: .text)
  static let write = OptionSyntax("write", value: .text)
  static let picture = OptionSyntax("picture", value: .text)
  static let events = OptionSyntax("events", value: .text)
  static let seed = OptionSyntax("seed", value: .text)
}

extension ProgramSyntax {
  /// The whole command line. Parsing and help derive from it.
  static let bench = ProgramSyntax("maltavla-bench", commands: BenchCommand.allCases.map(CommandSyntax.of))
}

extension CommandSyntax {
  static func of(_ command: BenchCommand) -> CommandSyntax {
    switch command {
    case .run:
      CommandSyntax(
        command.rawValue,
        options: [
          .program, .sizes, .units, .rounds, .appends, .threads, .plans, .write, .picture, .keep,
        ])
    case .generate:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("folder")], options: [.events, .units, .seed])
    case .measure:
      CommandSyntax(
        command.rawValue,
        operands: [
          OperandSyntax("answer"), OperandSyntax("complaints"), OperandSyntax("program"),
          OperandSyntax("arguments", .rest),
        ])
    }
  }
}
