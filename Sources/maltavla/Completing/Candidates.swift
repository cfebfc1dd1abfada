import Arguments
import Goals
import Notation
import Storage
import Text

/// What may stand where the cursor is, by the plans, the journal's writers and the day.
struct Candidates {
  private let call: Call
  private let point: CompletionPoint
  private let workspace: Workspace?
  private let plans: [Plan]

  /// How many events are offered: those that a person may still have in mind.
  private static let events = 12

  /// The candidates of a line; `call` is the one that the line would be. What cannot be read completes nothing.
  init(for point: CompletionPoint, _ call: Call) {
    self.call = call
    self.point = point
    // Names are wanted and no sentence is; only those are read that give their goal its name.
    workspace = (try? PlanFiles(for: call)).flatMap { files in
      Identifier("x").map { Workspace(files, sentences: .following($0)) }
    }
    plans = (workspace?.plans ?? []).sorted { ($1.period.end, $0.id) < ($0.period.end, $1.id) }
  }

  /// Those of a source, in the order that they are offered.
  func all(_ source: CandidateSource) -> [Candidate] {
    let names = PlanNames(plans: plans)
    return switch source {
    case .metric: names.metrics
    case .goal: names.ids
    case .step: names.steps(of: point.invocation.operand(0) ?? "")
    case .level: call.words.typed.levelCandidates
    case .unit: names.units
    case .plan: plans.map { Candidate(text: $0.id.text, note: $0.title) }
    case .area: names.areas
    case .responsible: names.responsible
    case .writer: writers.map { Candidate(text: $0) }
    case .event: events
    case .tag: names.tags(of: point.invocation.operand(0), values: point.typed.contains("="))
    case .day: DayCandidates(call).days
    case .period: DayCandidates(call).periods(of: plans)
    case .year: names.years
    case .choice(let words): words.map { Candidate(text: $0) }
    case .files, .nothing: []
    }
  }

  private var writers: [String] {
    let names = (try? Folder.names(in: workspace?.journalPath ?? "")) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }.filter {
      Identifier($0) != nil
    }
  }
}

extension Candidates {
  /// The writer's latest, by the shortest end of each id that commands tell it by.
  fileprivate var events: [Candidate] {
    guard let workspace, let writer = try? Logging(call: call, workspace: workspace).writer() else {
      return []
    }
    return workspace.events(of: writer).sorted { $0.id > $1.id }.prefix(Candidates.events).map { event in
      Candidate(
        text: event.id.short, note: call.words.event(event, workspace.plans.measure(of: event.metric)))
    }
  }
}

extension TypedWords {
  /// The board's levels.
  var levelCandidates: [Candidate] { levels.map { Candidate(text: $0.word) } }
}
