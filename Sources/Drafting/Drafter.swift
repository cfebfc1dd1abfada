import Goals
import Reading
import Text

/// Drafts a plan from a foreign document: cleans the text, finds its promises and tables, and keeps the rest.
public struct Drafter: Sendable {
  /// A drafter of Swedish plans.
  public init() {}

  /// What the document promises, and where. Every document makes some draft.
  public func draft(_ document: SourceDocument) -> Draft {
    let lines = document.cleaned()
    // Page heads say whose plan it is, and when; a number in the margin says nothing.
    let opening = document.isMarkdown ? document.lines : Gutter.removed(from: document.lines)
    let finder = TableFinder(lines, isMarkdown: document.isMarkdown)
    let tables = finder.tables()
    let prose = lines.outside(tables)
    let passages = LineJoining(prose, isMarkdown: document.isMarkdown).passages()
    let name = document.name.split(separator: "/").last.map(String.init) ?? document.name
    let period = PlanPeriod.find(in: prose, name: name)
    var context = ReadingContext(
      year: period.flatMap { $0.start.year == $0.end.year ? $0.start.year : nil }, period: period)
    let outline = Outline(passages, isMarkdown: document.isMarkdown, context: context)
    context.needsArePromises = !outline.hasGoalLists
    let organisation = Organisation.find(in: opening)
    var builder = DraftBuilder(PromiseFinder(context: context), tables: tables, organisation: organisation)
    builder.take(outline)
    return Draft(
      source: name,
      title: PlanTitle.find(in: opening, period: period) ?? name,
      organisation: organisation, period: period, adopted: PlanTitle.adopted(in: opening),
      arbetarekommuner: Organisation.units(of: tables, organisation), goals: builder.goals, tables: tables,
      blocks: builder.blocks)
  }
}

extension SourceDocument {
  /// The lines without what layout put between them.
  func cleaned() -> [Line] {
    if isMarkdown { return lines.withoutFrontMatter }
    return Contents.removed(from: PageHeads.removed(from: Gutter.removed(from: lines)))
  }
}

extension [Line] {
  /// The lines with those of tables made blank, so that what stands around a table is not joined.
  func outside(_ tables: [FoundTable]) -> [Line] {
    var ranges = tables.map { $0.line...Swift.max($0.line, $0.endLine) }[...]
    return map { line in
      while let first = ranges.first, first.upperBound < line.number { ranges.removeFirst() }
      guard ranges.first?.contains(line.number) == true else { return line }
      var blank = line
      blank.text = ""
      return blank
    }
  }

  /// The lines with the keys and values at the top made blank: they are no part of the text.
  var withoutFrontMatter: [Line] {
    guard let first = firstIndex(where: { !$0.isBlank }), self[first].text.trimmed == "---",
      let last = self[(first + 1)...].prefix(60).firstIndex(where: {
        ["---", "..."].contains($0.text.trimmed)
      })
    else { return self }
    var lines = self
    for place in first...last { lines[place].text = "" }
    return lines
  }
}
