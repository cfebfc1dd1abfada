import Arguments
import Goals
import Notation
import Storage
import Text

/// What may stand where the cursor is, by the plans, the journal's writers and the day.
struct Candidates {
  let call: Call
  let point: CompletionPoint
  let plans: [Plan]
  private let journal: String

  /// The candidates of a line; `call` is the one that the line would be. What cannot be read completes nothing.
  init(for point: CompletionPoint, _ call: Call) {
    self.call = call
    self.point = point
    // Names are wanted and no sentence is; only those are read that give their goal its name.
    let workspace = (try? PlanFiles(for: call)).flatMap { files in
      Identifier("x").map { Workspace(files, sentences: .following($0)) }
    }
    plans = (workspace?.plans ?? []).sorted { ($1.period.end, $0.id) < ($0.period.end, $1.id) }
    journal = workspace?.journalPath ?? ""
  }

  /// Those of a source, in the order that they are offered.
  func all(_ source: CandidateSource) -> [Candidate] {
    let goals = plans.flatMap(\.goals)
    return switch source {
    case .metric:
      unique(goals.filter(\.isCountable).map { Candidate(text: $0.metric.text, note: $0.line) })
    case .goal: unique(goals.map { Candidate(text: $0.id.text, note: $0.line) })
    case .step: steps(in: goals)
    case .level: call.words.typed.levels.map { Candidate(text: $0.word) }
    case .unit: unique(plans.flatMap(\.arbetarekommuner).sorted().map { Candidate(text: $0.name) })
    case .plan: plans.map { Candidate(text: $0.id.text, note: $0.title) }
    case .area: unique(goals.compactMap(\.area).map { Candidate(text: $0) })
    case .responsible: unique(goals.compactMap(\.responsible).map { Candidate(text: $0) })
    case .writer: writers.map { Candidate(text: $0) }
    case .tag: tags(in: goals)
    case .day: DayCandidates(call).days
    case .period: DayCandidates(call).periods(of: plans)
    case .year: unique(plans.flatMap(\.years).map { Candidate(text: String($0)) })
    case .choice(let words): words.map { Candidate(text: $0) }
    case .files, .nothing: []
    }
  }

  private func steps(in goals: [Goal]) -> [Candidate] {
    let typed = point.invocation.operand(0) ?? ""
    let named = goals.filter { $0.id.text == typed || $0.metric.text == typed }
    return unique(named.flatMap(\.steps).map { Candidate(text: $0.id.text, note: $0.text) })
  }

  private var writers: [String] {
    let names = (try? Folder.names(in: journal)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }.filter {
      Identifier($0) != nil
    }
  }

  /// The tags whose values the metric's goals count, and the values that a list names.
  private func tags(in goals: [Goal]) -> [Candidate] {
    let metric = point.invocation.operand(0)
    let own = goals.filter { $0.distinctTag != nil && (metric == nil || $0.metric.text == metric) }
    return unique(
      own.flatMap { goal in
        let tag = "\(goal.distinctTag?.text ?? "")="
        return point.typed.contains("=")
          ? goal.names.map { Candidate(text: tag + $0.name, note: $0.arbetarekommun.name) }
          : [Candidate(text: tag, note: goal.line)]
      })
  }

  private func unique(_ candidates: [Candidate]) -> [Candidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.text).inserted }
  }
}

extension Goal {
  /// The goal in a line beside its id.
  fileprivate var line: String { (name ?? text).truncated(to: 60) }

  /// Whether anything can be logged of it.
  fileprivate var isCountable: Bool { steps.isEmpty }
}

extension Plan {
  fileprivate var years: [Int] { Array(period.start.year...period.end.year) }
}
