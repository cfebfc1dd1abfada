import Arguments

extension EnglishWords {
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
    guard let command else {
      return "Follows the goals of an activity plan: what was promised, what is done, whether it holds."
    }
    return switch CommandName(rawValue: command.name) {
    case .log: "Log an event: so many, there, then."
    case .assess: "The board's assessment of a goal."
    case .done: "A milestone, or one of its steps, is done."
    case .undo: "Take an event back; both stay in the journal."
    case .correct: "Put an event right; both stay in the journal."
    case .history: "Show the events and what became of them."
    case .status: "How every goal stands, those at risk first."
    case .report: "The follow-up of a period, for the board."
    case .mail: "The status as a letter, to standard output or sendmail."
    case .goals: "The goals as they were read, with their line in the plan."
    case .why: "How a figure came about: the plan's line, the rule, the events, the arithmetic."
    case .explain: "Say how a sentence is read as a goal, and from which words."
    case .importing: "Draft a plan from a document: text, Word, ODT or PDF."
    case .check: "Check plans and journal, and say how to mend what is wrong."
    case .load: "Load many events from a spreadsheet, or another writer's journal."
    case .export: "Write out the events, or their sums, for other programs."
    case .beginning: "Begin: make the folder of plans, the journal and an example plan."
    case .completions: "Let the shell complete commands, metrics, arbetarekommuner, plans and days."
    case nil: "Show help on the program or a command."
    }
  }

  func discussion(of command: CommandSyntax?) -> [String] {
    guard let command else {
      return [
        "The plans are Markdown files in the folder plans/. The events are in plans/journal/, a file per writer."
      ]
    }
    return switch CommandName(rawValue: command.name) {
    case .log:
      [
        "A number is added to what has been logged. Members and other states are read instead: \"is 1450\". "
          + "+0 says that nothing has happened. Decimals have a comma: 19,95.",
        "Without METRIC the command asks, on a terminal. With - it takes lines from standard input, in the Swedish "
          + "that people write, pasted out of a mail too: \"42 samtal och 1 insats i Ale i går, Nol södra\", \"inga "
          + "samtal i Tjörn i juni\". What is certain is saved, the rest pointed at.",
      ]
    case .assess:
      [
        "An assessment stands beside the measured figures, never in their place. After a quarter it is old.",
        "Without GOAL, on a terminal, the command walks through the goals that the board has not spoken of this "
          + "quarter: goals without figures that are not assessed, goals that are unlikely and have neither comment nor "
          + "action, and actions of earlier quarters.",
      ]
    case .status: ["Without --plan, the plans that cover today are shown, else the latest one."]
    case .report:
      [
        "Without --period, the latest ended quarter is shown.",
        "A year that is over is evaluated: each goal reached or not, against the year before where the same thing "
          + "was counted. With --format markdown a draft for the annual report follows.",
      ]
    case .mail:
      [
        "The letter has a text part of at most 25 lines, what wants attention first, and an HTML part with "
          + "everything. Without --since it compares with the latest end of a month that lies at least a week back.",
        "Lines end with LF, as sendmail -t takes them. With --send the program ends as sendmail does.",
      ]
    case .why:
      [
        "Every event is shown, those that do not count too, with the reason. Notes are shown only here and in history."
      ]
    case .load:
      [
        "The table is saved as CSV or TSV; its encoding and separator are found out. Headings such as Date, Metric, "
          + "Branch, Count, Note and Key are understood, in Swedish too. In a wide table the headings are metrics, "
          + "branches or months; a row or column Total is verified and never added. A number is an increment of what "
          + "adds up, and a reading of what is a state, such as members.",
        "The same file may be loaded again: what is the same is passed over, what has changed is corrected, what is new is "
          + "logged, and what is gone from the file is told of. If a row has an error nothing is loaded.",
        "What the columns are, said with --column, is remembered for the next file with the same headings.",
        "A journal file, such as anna.tsv, is added to that writer's own file. Lines that are there already count once.",
      ]
    case .export:
      [
        "Only events in force: voided and corrected ones are gone, and every row counts once. Notes are left out without --notes.",
        "With --figures every row is a metric at a place in a month, a quarter or a year: its sum, of how many events, "
          + "the latest of them, and what a goal asks for the same days (target, goal). A target is spread evenly over "
          + "the goal's days, as in status; the periods go up to the day of --as-of. Of a stock sum is the level at the "
          + "period's end, and the target stands in the period in which it is due.",
        "scope is whole for the whole plan, organisation for what was logged without an arbetarekommun, unit for one "
          + "arbetarekommun of several: never add whole to the others. Where nothing was reported sum is empty, where "
          + "nothing is asked target is empty. Where several goals ask for the same there is a row for each.",
        "With --format sql it is a database that SQLite and PostgreSQL read: the plans, the events and the view figure, "
          + "with the sum and target of every metric, place and quarter: maltavla export -f sql | sqlite3 plan.db",
      ]
    case .importing:
      [
        "The goals are read from the document's own sentences, and what should be looked at is marked in the draft. "
          + "PDF is read by pdftotext (the package poppler-utils), Word and ODT by pandoc."
      ]
    case .check:
      [
        "--repair deletes nothing. A line that cannot be counted moves to a file beside the journal, "
          + "anna.karantan.txt, with the reason; the other lines stay as they are. On a terminal it asks first."
      ]
    case .explain:
      [
        "Without text, standard input is read, a sentence on each line. Sentences of a plan are read in the same way."
      ]
    case .beginning:
      [
        "The folder plans/ is made in FOLDER, or here; with --plans or $MALTAVLA_PLANS it is that folder. What is there "
          + "already is left as it is, so the command can be run again.",
        "The example plan is an ordinary plan with invented goals, to write over. Only whoever makes the folder can read it.",
      ]
    case .completions:
      [
        "The line of the example goes into the shell's own file: ~/.bashrc, ~/.zshrc (after compinit) or ~/.config/fish/config.fish. The tab key then gives what fits."
      ]
    default: []
    }
  }

  func examples(of command: CommandSyntax?) -> [HelpExample] {
    guard let command else {
      return [
        HelpExample("maltavla log samtal 42 --ak Ale --date yesterday"), HelpExample("maltavla status"),
        HelpExample("maltavla report --period 2024-Q2"),
      ]
    }
    return switch CommandName(rawValue: command.name) {
    case .log:
      [
        HelpExample("maltavla log samtal 42 --ak Ale --date yesterday --tag valdistrikt=\"Nol södra\""),
        HelpExample("maltavla log medlemmar is 2420 --date 2024-06-30"),
        HelpExample("maltavla log samtal +0 --ak Tjörn", "nothing happened, and that is reported"),
        HelpExample("maltavla log - < mail.txt"),
      ]
    case .assess:
      [
        HelpExample(
          "maltavla assess ekonomi \"on track\" --note \"Two AK have a budget\" --reference \"§ 8\""),
        HelpExample("maltavla assess samtal --action \"Gemensamma helger\" --responsible Kim --by 30/9"),
        HelpExample("maltavla assess samtal --action-done"),
        HelpExample("maltavla assess", "walks through what waits for the board"),
      ]
    case .done: [HelpExample("maltavla done strategi utkast --date 14/3")]
    case .undo: [HelpExample("maltavla undo"), HelpExample("maltavla undo 4Q8Z")]
    case .correct:
      [HelpExample("maltavla correct 4Q8Z 24"), HelpExample("maltavla correct 4Q8Z --date 14/3")]
    case .history: [HelpExample("maltavla history samtal --ak Ale --last 20")]
    case .status:
      [HelpExample("maltavla status --as-of 2024-06-30"), HelpExample("maltavla status dorrknackning")]
    case .report:
      [
        HelpExample("maltavla report --period 2024-Q2 --format html --output q2.html", "to print"),
        HelpExample("maltavla report --format markdown --output q2.md"),
        HelpExample("maltavla report --period 2024 --format markdown", "a draft for the annual report"),
      ]
    case .mail:
      [
        HelpExample("maltavla mail --to board@example.org --from anna@example.org | sendmail -t -i"),
        HelpExample("maltavla mail --to board@example.org --when-changed --since yesterday --send"),
      ]
    case .goals: [HelpExample("maltavla goals --plan norrkoping-2023")]
    case .why:
      [
        HelpExample("maltavla why dorrknackning --ak Ale --as-of 2024-06-30"),
        HelpExample("maltavla why medlemmar --known-by 2024-06-10", "as the board saw it that day"),
      ]
    case .explain:
      [
        HelpExample("maltavla explain \"Minst två torgmöten i månaden\""),
        HelpExample("maltavla explain --year 2026 < meningar.txt"),
      ]
    case .importing:
      [
        HelpExample("maltavla import verksamhetsplan.pdf --output plans/exempelby-2027.md"),
        HelpExample("maltavla import verksamhetsplan.docx --json"),
      ]
    case .check:
      [
        HelpExample("maltavla check"), HelpExample("maltavla check --report q2.html"),
        HelpExample("maltavla check --repair"),
      ]
    case .load:
      [
        HelpExample("maltavla load campaign.csv --dry-run", "shows how the rows are read, saves nothing"),
        HelpExample("maltavla load register.csv --column date=Day --column ak=Town --metric samtal"),
        HelpExample("maltavla load half-year.csv --date 2024-06-30", "a wide table: branches × metrics"),
        HelpExample("maltavla load anna.tsv", "Anna's journal, come in a letter"),
      ]
    case .export:
      [
        HelpExample("maltavla export --plan goteborgsomradet-2024 --output handelser.csv"),
        HelpExample("maltavla export --figures quarter -o kvartal.csv", "sums and targets by quarter"),
      ]
    case .beginning:
      [
        HelpExample("maltavla init"),
        HelpExample("maltavla init ale-ak --organisation \"Ale arbetarekommun\" --year 2027"),
      ]
    case .completions:
      [
        HelpExample("eval \"$(maltavla completions bash)\""),
        HelpExample("eval \"$(maltavla completions zsh)\""),
        HelpExample("maltavla completions fish | source"),
      ]
    case nil: [HelpExample("maltavla help log")]
    }
  }

  func closing(of command: CommandSyntax?) -> String? {
    command == nil ? "More on a command: maltavla help COMMAND" : nil
  }

  var commandPlaceholder: String { "COMMAND" }
  var optionsPlaceholder: String { "OPTIONS" }

  func choices(_ choices: [String]) -> String { "(\(choices.joined(separator: ", ")))" }
}
