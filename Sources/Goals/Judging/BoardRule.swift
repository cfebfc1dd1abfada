/// What only the board's own judgement decides: the latest assessment's level, stale after a quarter.
struct BoardRule: Rule {
  let view: View

  func ask(_ request: inout TallyRequest) {}

  func total(from tally: Tally) -> Figures {
    var figures = Figures(due: view.period.end)
    let words = tally.assessments(of: view.goal.id, in: view.plan.id).filter { $0.day <= view.day }
    guard let latest = words.last(where: { $0.level != nil }), let level = latest.level,
      latest.day.adding(months: 3) >= view.day
    else {
      figures.leaveUnmeasured(.notAssessed)
      return figures
    }
    figures.isPartly = level == .partly
    guard view.isOver else {
      figures.judge(level.outlook)
      return figures
    }
    switch level {
    case .reached: figures.judge(.reached)
    case .partly, .missed: figures.judge(.missed)
    case .likely, .uncertain, .unlikely: figures.leaveUnmeasured(.notAssessed)
    }
    return figures
  }

  func units(from tally: Tally) -> [UnitFigures] { [] }
}

extension Event.Level {
  /// The outlook that the board's word stands for; "partly" leaves it open.
  public var outlook: Outlook {
    switch self {
    case .reached: .reached
    case .likely: .likely
    case .partly, .uncertain: .uncertain
    case .unlikely: .unlikely
    case .missed: .missed
    }
  }
}
