import Arguments
import Goals
import Rendering
import Reports

/// `report`: the follow-up of a period, on standard output or in a file.
struct ReportCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let today = try call.day(.asOf) ?? call.environment.today
    let named = try period()
    let filter = try Filters(call: call, workspace: workspace).filter()
    // In January the quarter to follow up is the last of the year before, and so are its plans.
    let ended = NamedPeriod.latestQuarter(endedBy: today)?.period.end ?? today
    let isKnown = workspace.plans.contains { $0.period.contains(ended) }
    let day = named.map { min($0.period.end, today) } ?? (isKnown ? ended : today)
    let plans = try PlanChoice(call: call, workspace: workspace).plans(asOf: day, with: filter.unit)
    let journal = try workspace.journal()
    call.complain(of: workspace, journal)
    let knownBy = try call.day(.knownBy)
    var reports: [FollowUp] = []
    var papers: [Paper] = []
    let isPaper = format == .html
    for plan in plans {
      guard let period = named ?? latestQuarter(of: plan, today: today) else { continue }
      guard period.period.start <= today else { throw Failure(.futurePeriod(period.period)) }
      guard period.period.intersection(plan.period) != nil else {
        throw Failure(.periodOutsidePlan(period.period, plan: plan.id.text, plan.period))
      }
      let request =
        isPaper
        ? Paper.request(for: plan, period: period, today: today)
        : FollowUp.request(for: plan, period: period, today: today)
      let tally = journal.tally(request, knownBy: knownBy, in: call.environment)
      let report = FollowUp(on: plan, period: period, today: today, from: tally, only: filter)
      reports.append(report)
      if isPaper {
        papers.append(
          Paper(
            report, from: tally, isExample: journal.isExample(for: plan), damaged: journal.damagedLines,
            basis: nil))
      }
    }
    // Figures can tell who is a member; only the user reads them.
    try Delivery(call: call, mode: 0o600, replaces: true).deliver(
      isPaper ? document(of: papers) : document(of: reports, journal))
    return workspace.status
  }

  /// The latest quarter of the plan that has ended; in its first quarter that one, as far as it has come.
  private func latestQuarter(of plan: Plan, today: Day) -> NamedPeriod? {
    let day = min(today, plan.period.end)
    let ended = NamedPeriod.latestQuarter(endedBy: day)
    if let ended, ended.period.intersection(plan.period) != nil { return ended }
    return NamedPeriod.quarter(of: max(day, plan.period.start))
  }

  private func period() throws(Failure) -> NamedPeriod? {
    guard let text = call.invocation.value(.period) else { return nil }
    guard let period = NamedPeriod(text) else { throw Failure(.badPeriod(text)) }
    return period
  }

  private var format: ReportFormat { call.invocation.value(.format).flatMap(ReportFormat.init) ?? .text }

  private func document(of papers: [Paper]) -> String {
    let language = call.documentLanguage(papers.first?.language ?? .swedish)
    return PaperRenderer(phrasebook(language)).text(papers)
  }

  private func document(of reports: [FollowUp], _ journal: JournalView) -> String {
    let damaged = journal.damagedLines
    let isExample = reports.contains { journal.isExample(for: $0.status.plan) }
    let pages = reports.map {
      $0.page(isExample: journal.isExample(for: $0.status.plan), damaged: damaged)
    }
    switch format {
    case .json: return followUpJSON(reports, isExample: isExample, damaged: damaged).pretty + "\n"
    case .csv:
      // The names in a table for machines are those of the JSON, in any language.
      return CSVRenderer(phrasebook(.swedish)).text(FigureTable.table(of: reports, isExample: isExample))
    case .markdown:
      return pages.map { MarkdownRenderer(book(of: $0)).text($0) }.joined(separator: "\n\n")
    case .text, .html:
      return pages.map { terminal(for: $0).text($0) }.joined(separator: "\n\n")
    }
  }

  private func book(of page: Page) -> any Phrasebook { phrasebook(call.documentLanguage(page.language)) }

  /// A file is read in an editor or on paper, not in this terminal.
  private func terminal(for page: Page) -> TerminalRenderer {
    let isFile = call.invocation.has(.output)
    return TerminalRenderer(
      book(of: page), width: isFile ? 80 : call.environment.width,
      color: !isFile && call.hasColor(call.environment.writesToTerminal))
  }
}
