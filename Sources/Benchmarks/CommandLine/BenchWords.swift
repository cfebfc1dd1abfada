import Arguments

/// The words of the help. Whoever measures programs reads English, so there are no other.
struct BenchWords: HelpWords {
  func title(of section: HelpSection.Kind) -> String {
    switch section {
    case .overview: "OVERVIEW"
    case .usage: "USAGE"
    case .operands: "ARGUMENTS"
    case .options: "OPTIONS"
    case .commonOptions: "OPTIONS OF ALL COMMANDS"
    case .commands: "COMMANDS"
    case .examples: "EXAMPLES"
    case .name: "NAME"
    case .description: "DESCRIPTION"
    case .exitStatus: "EXIT STATUS"
    case .environment: "ENVIRONMENT"
    case .files: "FILES"
    }
  }

  func summary(of command: CommandSyntax?) -> String {
    guard let command else { return "Measures maltavla against other programs, on invented journals." }
    return switch BenchCommand(rawValue: command.name) {
    case .run: "Ask maltavla and its peers the same question, and compare what it takes them."
    case .generate: "Write an invented workspace: a plan with target tables, and a journal."
    case .measure: "Run a program once and print what it took. The other commands use it."
    case nil: "Show help on the program or a command."
    }
  }

  func discussion(of command: CommandSyntax?) -> [String] {
    switch command.flatMap({ BenchCommand(rawValue: $0.name) }) {
    case .run:
      [
        "The question: the sum of each metric at each arbetarekommun in each quarter, beside its target. Every answer "
          + "is first held to the right one; a program that answers wrong is named and not timed. Then the programs take "
          + "turns. Peers that are not installed are named with the line that installs them.",
        "The exit status is 1 where a ratio misses its goal or an answer is wrong, and never for a number of seconds.",
      ]
    case .measure:
      [
        "Prints wall time and processor time in nanoseconds, peak memory in kibibytes, and the program's exit status. "
          + "Write -- before PROGRAM where its arguments begin with dashes."
      ]
    case .generate, nil: []
    }
  }

  func examples(of command: CommandSyntax?) -> [HelpExample] {
    switch command.flatMap({ BenchCommand(rawValue: $0.name) }) {
    case .run:
      [
        HelpExample("maltavla-bench run --sizes 10000,100000", "A rehearsal."),
        HelpExample(
          "maltavla-bench run --write Benchmark.md --picture growth.svg", "All of it, for the documentation."),
      ]
    case .generate:
      [HelpExample("maltavla-bench generate --events 1000000 --units 290 country")]
    case .measure:
      [HelpExample("maltavla-bench measure -- /dev/null /dev/null /usr/bin/wc -l FILE")]
    case nil: []
    }
  }

  func entries(of section: HelpSection.Kind) -> [(label: String, explanation: String)] {
    guard section == .exitStatus else { return [] }
    return [
      ("0", "Every answer was right and every ratio held."),
      ("1", "A ratio did not hold, or an answer was wrong."),
      ("64", "The command line cannot be understood."),
      ("74", "Something could not be read, written or run."),
    ]
  }

  func closing(of command: CommandSyntax?) -> String? { nil }

  func explanation(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option {
    case .program: "The program that is measured. (default: maltavla beside maltavla-bench)"
    case .sizes: "How many events, with commas. (default: 10000,100000,1000000,10000000)"
    case .units where command?.name == BenchCommand.run.rawValue:
      "How many arbetarekommuner, with commas. (default: 290)"
    case .units: "How many arbetarekommuner, 1 to 290. (default: 11)"
    case .rounds: "How many times each is timed; fewer where one run takes long. (default: 7)"
    case .appends: "How many times log is timed. (default: 100)"
    case .threads: "The threads that DuckDB may use, as many as maltavla does. (default: the processors)"
    case .plans: "The plans that log has beside the invented ones. (default: plans)"
    case .keep: "Where the invented workspaces are made and left. (default: a folder that is taken away)"
    case .write: "Write the tables as a page of the documentation."
    case .picture: "Draw time and memory against events, as SVG."
    case .events: "How many events. (default: 10000)"
    case .seed: "Another seed gives another journal. (default: 1)"
    case .help: "Show help."
    case .version: "Show the version."
    default: ""
    }
  }

  func placeholder(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option {
    case .program, .write, .picture: "FILE"
    case .plans, .keep: "FOLDER"
    case .sizes: "LIST"
    case .units where command?.name == BenchCommand.run.rawValue: "LIST"
    default: "N"
    }
  }

  func explanation(of operand: OperandSyntax, in command: CommandSyntax) -> String {
    switch operand.name {
    case "folder": "Where it is written."
    case "answer": "Where what the program writes to standard output goes."
    case "complaints": "Where what it writes to standard error goes."
    case "program": "The program, by its path."
    case "arguments": "What it is given."
    default: "The command."
    }
  }

  func placeholder(of operand: OperandSyntax) -> String {
    switch operand.name {
    case "arguments": "ARGUMENT"
    default: operand.name.uppercased()
    }
  }

  let commandPlaceholder = "COMMAND"
  let optionsPlaceholder = "OPTIONS"

  func choices(_ choices: [String]) -> String { "(values: \(choices.joined(separator: ", ")))" }
}
