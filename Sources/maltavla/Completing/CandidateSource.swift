import Arguments

/// What completes an option's value or an operand.
enum CandidateSource: Hashable {
  case metric, goal, step, level, unit, plan, area, responsible, writer, tag
  /// An event that the writer has logged, by the end of its id.
  case event
  /// A day that has been, or a period.
  case day, period, year
  /// Exactly these words.
  case choice([String])
  /// The shell completes it.
  case files
  /// Nobody can know it.
  case nothing

  init(_ option: OptionSyntax, of command: String?) {
    self =
      switch option.name {
      case "ak": .unit
      case "plan": .plan
      case "area": .area
      case "responsible": .responsible
      case "metric": .metric
      case "writer": .writer
      case "tag": .tag
      case "as-of", "known-by", "date", "since": .day
      case "from", "to": command == CommandName.mail.rawValue ? .nothing : .day
      case "period": .period
      case "year": .year
      case "plans", "output", "report": .files
      default: option.choices.isEmpty ? .nothing : .choice(option.choices)
      }
  }

  init(_ operand: OperandSyntax) {
    self =
      switch operand.name {
      case "metric": .metric
      case "goal": .goal
      case "step": .step
      case "level": .level
      case "id": .event
      case "file", "table", "folder": .files
      default: operand.choices.isEmpty ? .nothing : .choice(operand.choices)
      }
  }
}
