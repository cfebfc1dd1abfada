import Reports

extension SwedishPhrasebook {
  /// The title of a column of figures in a spreadsheet.
  func text(_ column: FigureColumn) -> String {
    switch column {
    case .plan: "Plan"
    case .id: "Id"
    case .name: "Mål"
    case .area: "Område"
    case .kind: "Sort"
    case .metric: "Mått"
    case .arbetarekommun: "Arbetarekommun"
    case .periodStart: "Från"
    case .periodEnd: "Till"
    case .asOf: "Läget den"
    case .inPeriod: "I perioden"
    case .counted: "Under året"
    case .previous: "Året före"
    case .kept: "Nått"
    case .actual: "Utfall"
    case .target: "Måltal"
    case .attainment: "Andel"
    case .expected: "Planerat hittills"
    case .needed: "Krävs i veckan"
    case .outlook: "Bedömning"
    case .probability: "Sannolikhet"
    case .intervalLow: "Prognos lägst"
    case .intervalHigh: "Prognos högst"
    case .reason: "Varför ingen bedömning"
    case .due: "Sista dag"
    case .knownThrough: "Rapporterat t.o.m."
    case .example: "Exempel"
    }
  }
}
