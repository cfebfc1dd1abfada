import Arguments
import Goals

/// Decides what a typed value says about a metric: an increment of a flow, a change or a reading of a stock.
struct MetricValue {
  let call: Call
  let metric: Identifier
  let plans: [Plan]

  func value(_ typed: TypedValue) throws(Failure) -> Event.Value {
    let goals = plans.flatMap(\.goals).filter { $0.metric == metric }
    if let goal = goals.first, !goals.contains(where: \.kind.isMeasured), !isPopulation {
      throw Failure(goal.kind == .milestone ? .useDone(goal.id.text) : .useAssess(goal.id.text))
    }
    let measures = Set(goals.filter(\.kind.isMeasured).map(\.measure))
    let isPercent = goals.contains(where: \.isPercent)
    let value = try value(typed, measures, isPercent)
    try StateCheck(metric: metric, plans: plans).check(value)
    return value
  }

  /// Whether a coverage takes its share of the metric; such a metric may be counted or read.
  private var isPopulation: Bool {
    plans.flatMap(\.goals).contains { $0.population == .metric(metric) }
  }

  private func value(_ typed: TypedValue, _ measures: Set<Measure>, _ isPercent: Bool) throws(Failure)
    -> Event.Value
  {
    switch typed {
    case .change(let amount):
      return .change(amount)
    case .reading(let value):
      guard measures.contains(.stock) || measures.isEmpty else {
        throw Failure(.readingOfFlow(metric.text, value))
      }
      return .reading(value)
    case .bare(let amount):
      guard measures == [.stock] else { return .change(amount) }
      let question = Message.askReading(metric.text, amount, isPercent: isPercent)
      guard call.environment.isInteractive, let answer = call.ask(question)
      else {
        throw Failure(.bareStock(metric.text, amount, given: given))
      }
      let typed = TypedAnswer(answer)
      if typed.isReading { return .reading(amount) }
      if typed.isChange { return .change(amount) }
      throw Failure(.nothingSaved)
    }
  }

  /// The options that were given, as they would be typed again.
  private var given: String {
    [OptionSyntax.ak, .date, .note, .writer].map { option in
      guard let value = call.invocation.value(option) else { return "" }
      return " \(option.spelling) " + (value.contains(" ") ? "\"\(value)\"" : value)
    }.joined()
  }
}

extension [Plan] {
  /// Whether the plans' goals read the metric or add it up; a flow where no goal says.
  func measure(of metric: Identifier) -> Measure {
    flatMap(\.goals).first { $0.metric == metric && $0.kind.isMeasured }?.measure ?? .flow
  }
}
