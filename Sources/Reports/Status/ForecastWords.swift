import Goals

extension GoalCells {
  /// What is to be expected, while it is open whether the goal is kept; nil where nothing is forecast.
  var forecast: Phrase? {
    guard [.likely, .uncertain, .unlikely].contains(figures.outlook), let prospect = figures.prospect else {
      return nil
    }
    switch prospect {
    case .tooEarly: return .noForecastYet(byPace: figures.expected != nil)
    case .forecast(let forecast):
      let shown = roughly(forecast.interval)
      return .forecast(
        Odds(forecast.probability), low: shown.lowerBound, high: shown.upperBound, isPercent: goal.isPercent)
    }
  }

  /// An interval no finer than it is known: in tens where it spans hundreds, in hundreds where it spans thousands. A
  /// sum that only grows is never said to end below what is done.
  func roughly(_ interval: ClosedRange<Quantity>) -> ClosedRange<Quantity> {
    let width = interval.upperBound - interval.lowerBound
    var step = Quantity(scaled: Quantity.scale / 100)
    while step.scaled <= width.scaled / 100 { step = Quantity(scaled: step.scaled * 10) }
    let isWhole = interval.lowerBound.isWhole && interval.upperBound.isWhole
    if isWhole { step = max(step, Quantity(1)) }
    let low = nearest(interval.lowerBound, step)
    let high = nearest(interval.upperBound, step)
    let floor = goal.measure == .flow ? figures.actual ?? low : low
    return max(low, floor)...max(low, high, floor)
  }

  private func nearest(_ value: Quantity, _ step: Quantity) -> Quantity {
    (value + Quantity(scaled: step.scaled / 2)).roundedDown(to: step)
  }
}

/// The forecasts of several figures as lines: each in words, and at last by name those that it is too early for.
struct ForecastLines {
  /// The lines; empty where nothing is forecast.
  let phrases: [Phrase]

  init(_ figures: [(name: String, cells: GoalCells)]) {
    var phrases: [Phrase] = []
    var early: [String] = []
    for (name, cells) in figures {
      guard let phrase = cells.forecast else { continue }
      if case .tooEarly = cells.figures.prospect {
        early.append(name)
      } else {
        phrases.append(.remark(name, phrase))
      }
    }
    if !early.isEmpty { phrases.append(.tooEarlyToForecast(early)) }
    self.phrases = phrases
  }

  /// The lines as a block of their own, where there are any.
  var blocks: [Page.Block] { phrases.isEmpty ? [] : [.lines(phrases)] }
}
