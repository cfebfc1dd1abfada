import Goals

extension SwedishPhrasebook {
  func text(_ outlook: Outlook) -> String {
    switch outlook {
    case .reached: "uppnått"
    case .likely: "på god väg"
    case .uncertain: "osäkert"
    case .unlikely: "nås knappast"
    case .missed: "ej uppnått"
    case .unmeasured: "ej mätt"
    }
  }

  func longText(_ outlook: Outlook) -> String {
    switch outlook {
    case .reached: "uppnått"
    case .likely: "bedöms uppnås"
    case .uncertain: "osäkert om målet uppnås"
    case .unlikely: "bedöms inte uppnås"
    case .missed: "ej uppnått"
    case .unmeasured: "ej mätt"
    }
  }

  func text(_ reason: Reason) -> String {
    switch reason {
    case .notAssessed: "ej bedömt"
    case .noData: "underlag saknas"
    case .noBaseline: "utgångsvärde saknas"
    case .unreported: "ej rapporterat"
    case .tooEarly: "för tidigt att bedöma"
    }
  }

  func text(_ level: Event.Level) -> String {
    switch level {
    case .reached: "uppnått"
    case .partly: "delvis uppnått"
    case .likely: "på god väg"
    case .uncertain: "osäkert"
    case .unlikely: "nås knappast"
    case .missed: "ej uppnått"
    }
  }

  func name(_ outlook: Outlook, _ reason: Reason?) -> String {
    (reason.map(text) ?? text(outlook)).capitalizedFirst
  }

  /// A kind in words: "antal", "nivå".
  func name(of kind: Kind) -> String {
    switch kind {
    case .count: "antal"
    case .distinct: "olika"
    case .rate: "regelbundenhet"
    case .coverage: "täckning"
    case .level: "nivå"
    case .increase: "ökning"
    case .decrease: "minskning"
    case .direction: "riktning"
    case .milestone: "delmål"
    case .ongoing: "löpande"
    case .qualitative: "inriktningsmål"
    }
  }
}
