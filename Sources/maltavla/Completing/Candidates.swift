import Arguments
import Goals
import Notation
import Storage
import Text

/// What may stand where the cursor is, by the plans, the journal's writers and the day.
struct Candidates {
  private let call: Call
  private let point: CompletionPoint
  private let plans: [Plan]
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
    case .tag: names.tags(of: point.invocation.operand(0), values: point.typed.contains("="))
    case .day: DayCandidates(call).days
    case .period: DayCandidates(call).periods(of: plans)
    case .year: names.years
    case .choice(let words): words.map { Candidate(text: $0) }
    case .files, .nothing: []
    }
  }

  private var writers: [String] {
    let names = (try? Folder.names(in: journal)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }.filter {
      Identifier($0) != nil
    }
  }
}

extension TypedWords {
  /// The board's levels.
  var levelCandidates: [Candidate] { levels.map { Candidate(text: $0.word) } }
}
