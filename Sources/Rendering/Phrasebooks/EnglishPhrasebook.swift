public import Goals
public import Notation
public import Reports

/// English.
public struct EnglishPhrasebook: Phrasebook {
  /// English.
  public let language = Language.english
  /// 1,430.5.
  public let numbers = NumberStyle.english

  /// English.
  public init() {}

  /// A label.
  public func text(_ word: Word) -> String {
    switch word {
    case .goal: "Goal"
    case .unit: "AK"
    case .actual: "Actual"
    case .soFar: "So far"
    case .yearBefore: "Before"
    case .yearNow: "Period"
    case .target: "Target"
    case .share: "Share"
    case .expected: "Planned"
    case .planned: "Plan"
    case .deviation: "Deviation"
    case .gap: "Gap"
    case .againstPlan: "Vs plan"
    case .forecast: "Forecast"
    case .needed: "Needed"
    case .lacking: "Lacking"
    case .part: "Part"
    case .each: "Each"
    case .medianOf: "Median of"
    case .neededPerWeek: "Per wk"
    case .outlook: "Outlook"
    case .reported: "Rep."
    case .barKey: "│ = plan"
    case .comment: "Comment"
    case .action: "Action"
    case .decision: "Decision"
    case .responsible: "Responsible"
    case .planText: "The goal"
    case .planLine: "The plan"
    case .lastDay: "Runs until"
    case .baseline: "Baseline"
    case .assessBy: "Assessed on"
    case .steps: "Late"
    case .kind: "Kind"
    case .metric: "Metric"
    case .line: "Line"
    case .understood: "Read as"
    case .date: "Day"
    case .value: "Value"
    case .id: "Id"
    case .writer: "Writer"
    case .note: "Note"
    case .asWritten: "As written"
    case .rule: "The rule"
    case .scope: "Covers"
    case .contributes: "Adds"
    case .whyNot: "Why not"
    case .logged: "Logged"
    case .checked: "Looked at"
    case .holds: "Verdict"
    case .figure: "Figure"
    case .calculation: "Reckoned as"
    case .inPeriod: "In period"
    case .boardSays: "The board"
    case .asOf: "As of"
    case .made: "Made"
    case .arbetarekommun: "Arbetarekommun"
    case .step: "Step"
    case .before: "Before"
    case .start: "Start"
    case .due: "Due"
    case .state: "State"
    case .brought: "Done"
    case .from: "From"
    case .sum: "The sum"
    }
  }

  /// "error" or "look at".
  public func text(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .fault: "error"
    case .remark: "look at"
    }
  }

  /// "To mend it".
  public var mendLabel: String { "To mend it" }
}
