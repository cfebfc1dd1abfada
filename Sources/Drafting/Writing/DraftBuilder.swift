import Goals
import Reading
import Text

/// Puts a draft together: the text as blocks, with its promises as goals that have ids.
struct DraftBuilder {
  private let finder: PromiseFinder
  private let tables: [FoundTable]
  private let organisation: String?
  private(set) var goals: [FoundGoal] = []
  private(set) var blocks: [DraftBlock] = []
  private var ids = UniqueIDs()
  private var written = 0
  private var listIndents: [Int] = []
  private var area: String?

  init(_ finder: PromiseFinder, tables: [FoundTable], organisation: String?) {
    self.finder = finder
    self.organisation = organisation
    self.tables = tables
  }

  mutating func take(_ outline: Outline) {
    for entry in outline.entries {
      takeTables(before: entry.passage.firstLine)
      take(entry)
    }
    takeTables(before: .max)
    blocks.removeFirst(min(blocks.count, coverLength))
    rankHeadings()
  }

  /// How many blocks the cover has: what says whose plan it is, for when, and when it was adopted.
  private var coverLength: Int {
    blocks.prefix { block in
      switch block {
      case .heading(_, let text): isOfCover(text)
      case .paragraph(let pieces):
        pieces.allSatisfy { if case .text(let text) = $0 { isOfCover(text) } else { false } }
      default: false
      }
    }.count
  }

  private func isOfCover(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard text.utf8.count < 120, text.last != "." || PlanTitle.isAdoption(lower) else { return false }
    let name = organisation?.lowercased() ?? ""
    return !text.contains(where: \.isWordLetter) || PlanTitle.isPlanWord(text) || PlanTitle.isAdoption(lower)
      || !name.isEmpty && (name.holds(lower) || lower.holds(name))
  }

  /// Levels without gaps, from 1.
  private mutating func rankHeadings() {
    let levels = Set(blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } })
      .sorted()
    for place in blocks.indices {
      guard case .heading(let level, let text) = blocks[place], let rank = levels.firstIndex(of: level) else {
        continue
      }
      blocks[place] = .heading(level: rank + 1, text)
    }
  }

  private mutating func take(_ entry: Outline.Entry) {
    area = entry.area
    let passage = entry.passage
    if let level = entry.headingLevel {
      listIndents = []
      blocks.append(.heading(level: min(level, 6), passage.text))
      return
    }
    let pieces = pieces(of: entry)
    switch passage.kind {
    case .item(let indent, _):
      listIndents.removeAll { $0 > indent }
      if listIndents.last != indent { listIndents.append(indent) }
      blocks.append(.item(depth: min(listIndents.count - 1, 3), pieces))
    case .paragraph, .heading, .row:
      listIndents = []
      // An unmarked line of a goal list is an item whose mark got lost.
      let isItem =
        entry.role == .goals && pieces.count == 1
        && pieces.first.map { if case .goal = $0 { true } else { false } } == true
      blocks.append(isItem ? .item(depth: 0, pieces) : .paragraph(pieces))
    }
  }

  private mutating func pieces(of entry: Outline.Entry) -> [DraftPiece] {
    let text = entry.passage.text
    var pieces: [DraftPiece] = []
    var end = text.startIndex
    for promise in finder.promises(in: entry) {
      let between = text[end..<promise.range.lowerBound].trimmed
      if !between.isEmpty { pieces.append(.text(between)) }
      pieces.append(.goal(goals.count))
      add(promise, entry)
      end = promise.range.upperBound
    }
    let rest = text[end...].trimmed
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces
  }

  private mutating func add(_ promise: PromiseFinder.Promise, _ entry: Outline.Entry) {
    let text = entry.passage.text
    let place = entry.passage.place(
      from: text.utf8.distance(from: text.startIndex, to: promise.range.lowerBound),
      to: text.utf8.distance(from: text.startIndex, to: promise.range.upperBound))
    goals.append(
      FoundGoal(
        id: ids.id(for: promise), text: promise.text, reading: promise.reading,
        area: entry.area,
        responsible: nil, origin: promise.origin, line: place.line, endLine: place.endLine, page: place.page,
        concerns: promise.concerns))
  }

  private mutating func takeTables(before line: Int) {
    while written < tables.count, tables[written].line < line {
      take(tables[written], at: written)
      written += 1
    }
  }

  private mutating func take(_ table: FoundTable, at place: Int) {
    listIndents = []
    guard case .goals(let rows) = table.content else {
      blocks.append(.table(place, id: ids.id(for: table.title ?? "")))
      return
    }
    if let title = table.title { blocks.append(.heading(level: 2, title)) }
    for row in rows {
      guard let promise = finder.promise(in: row) else {
        blocks.append(.item(depth: 0, [.text(row.text)]))
        continue
      }
      blocks.append(.item(depth: 0, [.goal(goals.count)]))
      goals.append(
        FoundGoal(
          id: ids.id(for: promise), text: row.text, reading: promise.reading,
          area: table.title ?? area,
          responsible: row.responsible, origin: .table, line: row.line, endLine: row.endLine, page: 1,
          concerns: promise.concerns))
    }
  }
}
