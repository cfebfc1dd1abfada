import Reports

extension EnglishPhrasebook {
  /// The title of a column of figures in a spreadsheet.
  func text(_ column: FigureColumn) -> String {
    switch column {
    case .plan: "Plan"
    case .id: "Id"
    case .name: "Goal"
    case .area: "Area"
    case .kind: "Kind"
    case .metric: "Metric"
    case .arbetarekommun: "Arbetarekommun"
    case .periodStart: "First"
    case .periodEnd: "Last"
    case .asOf: "As of"
    case .inPeriod: "In period"
    case .counted: "Counted in the year"
    case .previous: "The year before"
    case .kept: "Kept"
    case .actual: "Actual"
    case .target: "Target"
    case .attainment: "Share"
    case .expected: "Planned"
    case .needed: "Needed a week"
    case .outlook: "Outlook"
    case .probability: "Probability"
    case .intervalLow: "Forecast low"
    case .intervalHigh: "Forecast high"
    case .reason: "Why none"
    case .due: "Due"
    case .knownThrough: "Reported to"
    case .example: "Example"
    }
  }
}
