import Arguments
import Goals

/// Decides what a typed value says about a metric: an increment of a flow, a change or a reading of a stock.
struct MetricValue {
  let call: Call
  let metric: Identifier
  /// Whether the plans read the metric or add it up; neither where no goal with figures follows it.
  let measures: Set<Measure>
  /// Whether it is a share.
  let isPercent: Bool
  /// The goal that the board assesses, or whose steps are done, where the metric has no figures.
  private let unmeasured: Goal?
  private let states: StateCheck

  /// What the plans, those that have the metric, say of its values.
  init(call: Call, metric: Identifier, plans: [Plan]) {
    self.call = call
    self.metric = metric
    let goals = plans.flatMap(\.goals)
    let own = goals.filter { $0.metric == metric }
    measures = Set(own.filter(\.kind.isMeasured).map(\.measure))
    isPercent = own.contains(where: \.isPercent)
    // A metric that a coverage takes its share of may be counted or read.
    let isPopulation = goals.contains { $0.population == .metric(metric) }
    unmeasured = isPopulation || own.contains(where: \.kind.isMeasured) ? nil : own.first
    states = StateCheck(metric: metric, plans: plans)
  }

  func value(_ typed: TypedValue) throws(Failure) -> Event.Value {
    if let goal = unmeasured {
      throw Failure(goal.kind == .milestone ? .useDone(goal.id.text) : .useAssess(goal.id.text))
    }
    let value = try value(typed, measures, isPercent)
    try states.check(value)
    return value
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
