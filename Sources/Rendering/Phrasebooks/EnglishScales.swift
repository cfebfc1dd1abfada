import Goals

extension EnglishPhrasebook {
  func text(_ outlook: Outlook) -> String {
    switch outlook {
    case .reached: "reached"
    case .likely: "on track"
    case .uncertain: "uncertain"
    case .unlikely: "unlikely"
    case .missed: "missed"
    case .unmeasured: "not measured"
    }
  }

  func longText(_ outlook: Outlook) -> String {
    switch outlook {
    case .reached: "reached"
    case .likely: "expected to be reached"
    case .uncertain: "uncertain whether it will be reached"
    case .unlikely: "not expected to be reached"
    case .missed: "missed"
    case .unmeasured: "not measured"
    }
  }

  func text(_ reason: Reason) -> String {
    switch reason {
    case .notAssessed: "not assessed"
    case .noData: "no data"
    case .noBaseline: "no baseline"
    case .unreported: "not reported"
    case .tooEarly: "too early to judge"
    }
  }

  func text(_ level: Event.Level) -> String {
    switch level {
    case .reached: "reached"
    case .partly: "partly reached"
    case .likely: "on track"
    case .uncertain: "uncertain"
    case .unlikely: "unlikely"
    case .missed: "missed"
    }
  }

  func name(_ outlook: Outlook, _ reason: Reason?) -> String {
    (reason.map(text) ?? text(outlook)).capitalizedFirst
  }

  /// A kind in words: "count", "level".
  func name(of kind: Kind) -> String {
    switch kind {
    case .count: "count"
    case .distinct: "distinct"
    case .rate: "regularity"
    case .coverage: "coverage"
    case .level: "level"
    case .increase: "increase"
    case .decrease: "decrease"
    case .direction: "direction"
    case .milestone: "milestone"
    case .ongoing: "ongoing"
    case .qualitative: "qualitative"
    }
  }
}
