import Arguments
import Goals
import Reports

extension OptionSyntax {
  static let plans = OptionSyntax("plans", value: .text)
  static let language = OptionSyntax("language", value: .choice(Language.allCases.map(\.rawValue)))
  static let plain = OptionSyntax("plain")
  static let color = OptionSyntax("color", value: .choice(["auto", "always", "never"]))

  static let ak = OptionSyntax("ak", value: .text)
  static let plan = OptionSyntax("plan", value: .text)
  static let area = OptionSyntax("area", value: .text)
  static let responsible = OptionSyntax("responsible", value: .text)
  static let asOf = OptionSyntax("as-of", value: .text)
  static let knownBy = OptionSyntax("known-by", value: .text)
  static let json = OptionSyntax("json")
  static let exitCode = OptionSyntax("exit-code")

  static let date = OptionSyntax("date", short: "d", value: .text)
  static let tag = OptionSyntax("tag", short: "t", value: .text, repeats: true)
  static let note = OptionSyntax("note", short: "n", value: .text)
  static let writer = OptionSyntax("writer", short: "w", value: .text)
  static let reading = OptionSyntax("reading", value: .text)
  static let action = OptionSyntax("action", value: .text)
  static let actionDone = OptionSyntax("action-done")
  static let by = OptionSyntax("by", value: .text)
  static let reference = OptionSyntax("reference", value: .text)

  static let sort = OptionSyntax("sort", value: .choice(UnitOrder.allCases.map(\.rawValue)))
  static let repair = OptionSyntax("repair")
  static let report = OptionSyntax("report", value: .text)
  static let period = OptionSyntax("period", short: "p", value: .text)
  static let format = OptionSyntax(
    "format", short: "f", value: .choice(ReportFormat.allCases.map(\.rawValue)))
  static let exportFormat = OptionSyntax(
    "format", short: "f", value: .choice(ExportFormat.allCases.map(\.rawValue)))
  static let figures = OptionSyntax("figures", value: .choice(CalendarStep.allCases.map(\.rawValue)))
  static let notes = OptionSyntax("notes")
  static let output = OptionSyntax("output", short: "o", value: .text)
  static let from = OptionSyntax("from", value: .text)
  static let to = OptionSyntax("to", value: .text)
  static let recipient = OptionSyntax("to", value: .text, repeats: true)
  static let subject = OptionSyntax("subject", value: .text)
  static let since = OptionSyntax("since", value: .text)
  static let whenChanged = OptionSyntax("when-changed")
  static let send = OptionSyntax("send")
  static let column = OptionSyntax("column", short: "c", value: .text, repeats: true)
  static let metric = OptionSyntax("metric", short: "m", value: .text)
  static let source = OptionSyntax("source", value: .text)
  static let dryRun = OptionSyntax("dry-run")
  static let skipBad = OptionSyntax("skip-bad")
  static let again = OptionSyntax("again")
  static let anyway = OptionSyntax("anyway")
  static let year = OptionSyntax("year", value: .text)
  static let organisation = OptionSyntax("organisation", value: .text)
  static let last = OptionSyntax("last", value: .text)
}

/// What a report can be written as.
enum ReportFormat: String, CaseIterable {
  case text, markdown, html, csv, excel, json
}

/// What events can be written as.
enum ExportFormat: String, CaseIterable {
  case csv, jsonl, sql
}

/// The commands, in the order that help shows them.
enum CommandName: String, CaseIterable {
  case log, assess, done, undo, correct, history, status, report, mail, goals, why, explain
  case importing = "import"
  case check, load, export
  case beginning = "init"
  case completions
}

extension CommandSyntax {
  /// What can be given to a command. Everything about the command line derives from here.
  static func of(_ command: CommandName) -> CommandSyntax {
    let filters: [OptionSyntax] = [.ak, .plan, .area, .responsible]
    return switch command {
    case .log:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("metric", .optional), OperandSyntax("value", .rest)],
        options: [.reading, .ak, .date, .tag, .note, .writer, .dryRun, .again, .anyway])
    case .assess:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("goal", .optional), OperandSyntax("level", .rest)],
        options: [
          .note, .action, .responsible, .by, .actionDone, .reference, .plan, .area, .date, .writer,
        ])
    case .done:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("goal"), OperandSyntax("step", .optional)],
        options: [.plan, .date, .note, .writer])
    case .undo:
      CommandSyntax(command.rawValue, operands: [OperandSyntax("id", .optional)], options: [.note, .writer])
    case .correct:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("id", .optional), OperandSyntax("value", .rest)],
        options: [.reading, .ak, .date, .tag, .note, .writer])
    case .history:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("metric", .optional)],
        options: [.ak, .plan, .from, .to, .last, .writer, .json])
    case .status:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("goal", .optional)],
        options: filters + [.asOf, .knownBy, .json, .exitCode])
    case .report:
      CommandSyntax(
        command.rawValue, options: [.period, .format, .output, .sort] + filters + [.asOf, .knownBy])
    case .mail:
      CommandSyntax(
        command.rawValue,
        options: [.recipient, .from, .subject, .since, .whenChanged, .send, .plan, .asOf, .knownBy])
    case .goals: CommandSyntax(command.rawValue, options: [.plan, .area, .responsible, .json])
    case .why:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("goal")], options: [.ak, .plan, .asOf, .knownBy, .json])
    case .explain:
      CommandSyntax(command.rawValue, operands: [OperandSyntax("sentence", .rest)], options: [.year, .json])
    case .importing:
      CommandSyntax(command.rawValue, operands: [OperandSyntax("file")], options: [.output, .json])
    case .load:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("table")],
        options: [.dryRun, .column, .metric, .ak, .date, .source, .skipBad, .writer])
    case .export:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("metric", .optional)],
        options: [.figures, .exportFormat, .output, .notes, .ak, .plan, .from, .to, .asOf, .writer])
    case .beginning:
      CommandSyntax(
        command.rawValue, operands: [OperandSyntax("folder", .optional)], options: [.organisation, .year])
    case .check: CommandSyntax(command.rawValue, options: [.plan, .report, .repair])
    case .completions:
      CommandSyntax(
        command.rawValue,
        operands: [
          OperandSyntax("shell", value: .choice(Shell.allCases.map(\.rawValue))),
          OperandSyntax("words", .rest),
        ])
    }
  }
}

extension ProgramSyntax {
  /// The whole command line.
  static let maltavla = ProgramSyntax(
    "maltavla", commands: CommandName.allCases.map { CommandSyntax.of($0) },
    options: [.plans, .language, .color, .plain])
}
