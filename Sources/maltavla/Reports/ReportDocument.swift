import Arguments
import Goals
import Journal
import Rendering
import Reports

/// The follow-ups of one or several plans, to be written in one form or another.
struct ReportDocument {
  let call: Call
  let journal: JournalFigures
  let workspace: Workspace
  let knownBy: Day?
  let format: ReportFormat

  /// The follow-up of a plan with all that the forms say of it.
  struct Part {
    let report: FollowUp
    let basis: Paper.Basis
  }

  /// The follow-up of a plan; `counted` are the events that it rests on.
  func part(_ stretch: PlanStretch, _ counted: CountedEvents, only filter: StatusReport.Filter) -> Part {
    let report = FollowUp(
      on: stretch.plan, period: stretch.period, today: stretch.today, from: journal.tally, only: filter,
      made: call.environment.today,
      unitOrder: call.invocation.value(.sort).flatMap(UnitOrder.init) ?? .share)
    let fingerprint = workspace.fingerprint(
      of: stretch.plan, asOf: stretch.asOf, knownBy: knownBy, counted)
    return Part(report: report, basis: Paper.Basis(fingerprint))
  }

  func text(_ parts: [Part]) -> String {
    let reports = parts.map(\.report)
    let isExample = reports.contains { journal.isExample(for: $0.status.plan) }
    switch format {
    case .json:
      return followUpJSON(
        parts.map { ($0.report, $0.basis) }, isExample: isExample, damaged: journal.damagedLines
      ).pretty + "\n"
    case .csv:
      // The names in a table for machines are those of the JSON, in any language.
      return CSVRenderer(phrasebook(.swedish)).text(FigureTable.table(of: reports, isExample: isExample))
    case .excel:
      let language = call.documentLanguage(reports.first?.status.plan.language ?? .swedish)
      return CSVRenderer(phrasebook(language), .excel)
        .text(FigureTable.table(of: reports, isExample: isExample, for: .person))
    case .html:
      let papers = parts.map(paper)
      let language = call.documentLanguage(papers.first?.language ?? .swedish)
      return PaperRenderer(phrasebook(language)).text(papers)
    case .markdown:
      return pages(parts, hasDraft: true).map { MarkdownRenderer(book(of: $0)).text($0) }.joined(
        separator: "\n\n")
    case .text:
      return pages(parts, hasDraft: false).map { terminal(for: $0).text($0) }.joined(separator: "\n\n")
    }
  }

  private func paper(_ part: Part) -> Paper {
    var paper = Paper(
      part.report, from: journal.tally, isExample: journal.isExample(for: part.report.status.plan),
      damaged: journal.damagedLines, basis: part.basis)
    paper.language = call.documentLanguage(paper.language)
    return paper
  }

  /// The draft for an annual report is to be copied, and so stands only where text can be.
  private func pages(_ parts: [Part], hasDraft: Bool) -> [Page] {
    parts.map { part in
      var page = part.report.page(
        isExample: journal.isExample(for: part.report.status.plan), damaged: journal.damagedLines,
        hasDraft: hasDraft)
      page.blocks.append(.paragraph([.paper(.basis(part.basis))]))
      return page
    }
  }

  private func book(of page: Page) -> any Phrasebook { phrasebook(call.documentLanguage(page.language)) }

  /// A file is read in an editor or on paper, not in this terminal.
  private func terminal(for page: Page) -> TerminalRenderer {
    let isFile = call.invocation.has(.output)
    return TerminalRenderer(
      book(of: page), width: isFile ? 80 : call.environment.width,
      color: !isFile && call.hasColor(call.environment.writesToTerminal), isPlain: call.isPlain)
  }
}
