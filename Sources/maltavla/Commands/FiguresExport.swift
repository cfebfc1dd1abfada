import Arguments
import Goals
import Rendering

/// `export --figures`: the sums per metric, arbetarekommun and period beside their targets.
struct FiguresExport {
  let call: Call
  let step: CalendarStep

  /// What chooses events one by one means nothing for sums.
  private static let ofEvents: [OptionSyntax] = [.notes, .from, .to, .writer]

  func run() throws(Failure) -> ExitStatus {
    if let option = FiguresExport.ofEvents.first(where: { call.invocation.has($0) }) {
      throw Failure(.notWithFigures(option: option.spelling))
    }
    let workspace = try Workspace(for: call)
    let asOf = try call.asOf()
    let place = try wantedPlace(workspace)
    let plans = try PlanChoice(call: call, workspace: workspace).plans(asOf: asOf, with: place ?? nil)
    let metric = try call.invocation.operand(0).map { typed throws(Failure) in
      try workspace.lookup.metric(typed)
    }
    var request = TallyRequest()
    for plan in plans { PlanSums.ask(plan, by: step, to: asOf, &request) }
    let journal = try workspace.figures(request, knownBy: nil, in: call.environment)
    call.complain(of: workspace, journal.faults)
    var writer = SumWriter(notation)
    // Figures can tell who is a member; only the user reads them.
    try Delivery(call: call, mode: 0o600, replaces: true).deliver { take in
      for plan in plans {
        let sums = PlanSums(of: plan, by: step, to: asOf, from: journal.tally)
        writer.write(
          sums, isExample: journal.isExample(for: plan), metrics: { metric == nil || $0.id == metric },
          places: { place == nil || $0.holds(place ?? nil) }, to: take)
      }
      writer.finish(to: take)
    }
    return workspace.status
  }

  private var notation: SumNotation {
    call.invocation.exportFormat == .jsonl
      ? .jsonLines
      // The names in a table for machines are the same in any language.
      : .csv(CSVRenderer(phrasebook(.swedish)))
  }

  /// The place of `--ak`, where `-` is the organisation itself; nil where all are wanted.
  private func wantedPlace(_ workspace: Workspace) throws(Failure) -> Arbetarekommun?? {
    guard let typed = call.invocation.value(.ak) else { return .none }
    return typed == "-" ? .some(nil) : .some(try workspace.lookup.unit(typed))
  }
}

extension SumPlace {
  /// Whether the figures are those of one place; nil is the organisation itself.
  fileprivate func holds(_ unit: Arbetarekommun?) -> Bool {
    switch self {
    case .whole(let only): unit != nil && only == unit
    case .organisation: unit == nil
    case .unit(let own): own == unit
    }
  }
}
