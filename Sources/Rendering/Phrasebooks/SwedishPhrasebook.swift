public import Goals
public import Notation
public import Reports

/// Svenska.
public struct SwedishPhrasebook: Phrasebook {
  /// Svenska.
  public let language = Language.swedish
  /// 1 430,5.
  public let numbers = NumberStyle.swedish

  /// Svenska.
  public init() {}

  /// A label.
  public func text(_ word: Word) -> String {
    switch word {
    case .goal: "Mål"
    case .unit: "AK"
    case .actual: "Utfall"
    case .soFar: "Hittills"
    case .yearBefore: "Före"
    case .yearNow: "Perioden"
    case .target: "Måltal"
    case .share: "Andel"
    case .expected: "Planerat"
    case .planned: "Plan"
    case .deviation: "Avvikelse"
    case .gap: "Läge"
    case .againstPlan: "Mot plan"
    case .forecast: "Prognos"
    case .needed: "Krävs"
    case .lacking: "Fattas"
    case .part: "Del"
    case .each: "À"
    case .medianOf: "Median av"
    case .neededPerWeek: "Per v"
    case .outlook: "Bedömning"
    case .reported: "Rapp."
    case .barKey: "│ = plan"
    case .comment: "Kommentar"
    case .action: "Åtgärd"
    case .decision: "Beslut"
    case .responsible: "Ansvarig"
    case .planText: "Målet"
    case .planLine: "Planen"
    case .lastDay: "Gäller t.o.m."
    case .baseline: "Utgångsvärde"
    case .assessBy: "Bedöms den"
    case .steps: "Försenat"
    case .kind: "Sort"
    case .metric: "Mått"
    case .line: "Rad"
    case .understood: "Så läst"
    case .date: "Dag"
    case .value: "Värde"
    case .id: "Id"
    case .writer: "Rapportör"
    case .note: "Anteckning"
    case .asWritten: "Så skrivet"
    case .rule: "Regeln"
    case .scope: "Omfattar"
    case .contributes: "Ger"
    case .whyNot: "Varför inte"
    case .logged: "Loggad"
    case .checked: "Prövat"
    case .holds: "Utslag"
    case .figure: "Siffra"
    case .calculation: "Räknat så"
    case .inPeriod: "I perioden"
    case .boardSays: "Styrelsen"
    case .asOf: "Läget den"
    case .made: "Framtagen"
    case .arbetarekommun: "Arbetarekommun"
    case .step: "Steg"
    case .before: "Dessförinnan"
    case .start: "Start"
    case .due: "Klart senast"
    case .state: "Läge"
    case .brought: "Gjort"
    case .from: "Från"
    case .sum: "Summan"
    }
  }

  /// "fel" or "att se över".
  public func text(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .fault: "fel"
    case .remark: "se över"
    }
  }

  /// "Gör så här".
  public var mendLabel: String { "Gör så här" }
}
