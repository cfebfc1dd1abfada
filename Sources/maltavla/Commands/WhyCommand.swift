import Arguments
import Goals
import Journal
import Notation
import Rendering
import Reports
import Storage
import Text

/// `why GOAL`: how a figure came about, so that an auditor can redo it by hand.
struct WhyCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let asOf = try call.asOf()
    let knownBy = try call.day(.knownBy)
    let typed = call.invocation.operand(0) ?? ""
    let (plan, goal) = try GoalChoice(call: call, workspace: workspace).goal(typed, asOf: asOf)
    let unit = try unit(in: plan, workspace)
    let journal = try workspace.journal()
    call.complain(of: workspace, journal.faults)
    let day = StatusReport.day(of: plan, asOf: asOf)
    let ledger = journal.ledger(knownBy: knownBy, in: call.environment)
    var request = TallyRequest()
    Attainment.ask(goal, in: plan, on: day, &request)
    let tally = TallyBuilder.tally(ledger.effective, for: request)
    guard let account = Account(of: goal, in: plan, from: tally, ledger.effective, on: day, at: unit) else {
      throw Failure(.noFiguresAt(goal.id.text, unit: unit?.name ?? ""))
    }
    let records = AccountRecords(account: account, known: ledger, environment: call.environment)
    let report = WhyReport(
      plan: plan, goal: goal, attainment: Attainment(of: goal, in: plan, from: tally, on: day),
      account: account, records: records.of(journal.ledger),
      line: PlanLine(of: goal, in: plan, at: account.unit, workspace).found, knownBy: knownBy)
    let isExample = report.records.contains { journal.isExample(writer: $0.writer) }
    if call.invocation.has(.json) {
      call.environment.write(report.json(isExample: isExample).pretty + "\n")
    } else {
      call.show(report.page(isExample: isExample))
    }
    return workspace.status
  }

  private func unit(in plan: Plan, _ workspace: Workspace) throws(Failure) -> Arbetarekommun? {
    guard let typed = call.invocation.value(.ak) else { return nil }
    let unit = try workspace.lookup.unit(typed)
    guard plan.arbetarekommuner.contains(unit) else {
      throw Failure(.unitNotIn(unit.name, plans: [plan.id.text]))
    }
    return unit
  }
}

/// The journal's lines that could have counted for an account, each with what became of it.
struct AccountRecords {
  let account: Account
  /// The events as they were known on the day that is asked for.
  let known: Ledger
  let environment: Environment

  /// The records of all lines, those that were not known yet too.
  func of(_ all: Ledger) -> [WhyReport.Record] {
    let uses = Dictionary(account.entries.map { ($0.event.id, $0.use) }, uniquingKeysWith: { $1 })
    let isBoards = account.law == .board
    let relevant = { (entry: LedgerEntry) -> Bool in
      let event = entry.record.event
      var isWord = false
      if case .assessment = event.value { isWord = true }
      return account.metrics.contains(event.metric) && event.value != .void && isWord == isBoards
    }
    let voids = Dictionary(
      known.entries.map { ($0.record.event.id, $0.record.event) }, uniquingKeysWith: { first, _ in first })
    var records = known.entries.filter(relevant).compactMap { entry -> WhyReport.Record? in
      let fate = fate(of: entry, uses[entry.record.event.id], voids)
      return fate.map { record(entry, $0) }
    }
    let knownIDs = Set(known.entries.map(\.record.event.id))
    records += all.entries.filter { relevant($0) && !knownIDs.contains($0.record.event.id) }.map { entry in
      record(entry, isElsewhere(entry) ? .used(.leftOut(.otherUnit)) : .loggedLater)
    }
    return records.sorted { ($0.event.day, $0.event.id) < ($1.event.day, $1.event.id) }
  }

  private func record(_ entry: LedgerEntry, _ fate: WhyReport.Fate) -> WhyReport.Record {
    let event = entry.record.event
    return WhyReport.Record(
      event: event, value: event.value.journalText, writer: entry.record.writer.text,
      logged: environment.localDay(event.id.milliseconds), fate: fate)
  }

  private func isElsewhere(_ entry: LedgerEntry) -> Bool {
    account.law != .board && !account.places.contains(entry.record.event.arbetarekommun)
  }

  private func fate(of entry: LedgerEntry, _ use: Account.Use?, _ events: [EventID: Event]) -> WhyReport.Fate?
  {
    if isElsewhere(entry) { return .used(.leftOut(.otherUnit)) }
    func by(_ standing: Phrase.EventStanding, _ id: EventID) -> WhyReport.Fate {
      .notInForce(
        standing, other: id.short, logged: environment.localDay(id.milliseconds), note: events[id]?.note ?? ""
      )
    }
    switch entry.standing {
    case .counted: return use.map { .used($0) }
    case .duplicate(let place): return .notInForce(.duplicate, other: place.file, logged: nil, note: "")
    case .conflicting: return .notInForce(.conflicting, other: nil, logged: nil, note: "")
    case .voided(let id): return by(.voided, id)
    case .superseded(let id):
      // A correction's note is the event's own, and stands with it.
      return .notInForce(
        .superseded, other: id.short, logged: environment.localDay(id.milliseconds), note: "")
    case .outdone(let id): return .notInForce(.outdone, other: id.short, logged: nil, note: "")
    case .refused: return .notInForce(.refused, other: nil, logged: nil, note: "")
    case .takesBack: return nil
    }
  }
}

/// The line of a plan that a goal's figures answer to.
struct PlanLine {
  /// The place, and the line as it stands there; nil where the file can no longer be read.
  let found: (place: SourceLocation, text: String?)

  /// The goal's own line; with an arbetarekommun, its row in the goal's table.
  init(of goal: Goal, in plan: Plan, at unit: Arbetarekommun?, _ workspace: Workspace) {
    let path = workspace.path + "/" + plan.id.text + ".md"
    guard let bytes = try? RegularFile.read(path) else {
      found = (goal.source, nil)
      return
    }
    let file = SourceFile(name: plan.file, bytes: bytes)
    var place = goal.source
    if let unit, !goal.unitTargets.isEmpty || !goal.names.isEmpty {
      var number = place.line + 1
      while let text = file.line(number), !text.hasPrefix("#") {
        if PlanLine.firstCell(of: text) == unit.name {
          place = SourceLocation(file: place.file, line: number)
          break
        }
        number += 1
      }
    }
    found = (place, file.line(place.line).map { $0.trimmed })
  }

  private static func firstCell(of line: String) -> String? {
    guard line.hasPrefix("|") else { return nil }
    return line.dropFirst().prefix { $0 != "|" }.description.trimmed.composed
  }
}
