import Goals
import Reports
import Text

/// A page for a screen reader: one fact a line, no columns, bars, rules or colour, and no line that is broken.
///
/// A row of a table is the name that its first words give it, and below it each cell after the title of its column.
struct PlainPage {
  let book: any Phrasebook

  /// The page's lines; an empty one parts what belongs apart.
  func lines(of page: Page) -> [String] {
    let blocks = page.blocks.map(lines).filter { !$0.isEmpty }
    let stamp = page.isExample ? [[book.text(Phrase.example)]] : []
    return Array((stamp + blocks).joined(separator: [""]))
  }

  private func lines(of block: Page.Block) -> [String] {
    switch block {
    case .title(let phrase), .heading(let phrase): [text(phrase)]
    case .paragraph(let phrases), .lines(let phrases): phrases.map(text)
    case .facts(let facts): facts.map(line)
    case .table(let table): lines(of: table)
    case .matter(let matter):
      ["\(matter.number). " + text(matter.title) + (matter.aside.map { ", " + text($0) } ?? "")]
        + matter.facts.map(line)
    }
  }

  /// A phrase in one piece; a dotted line to write on is heard as one pause.
  private func text(_ phrase: Phrase) -> String {
    book.text(phrase).harmless.split(separator: " ").map { word in
      word.count > 3 && word.allSatisfy { $0 == "." } ? "…" : word
    }.joined(separator: " ")
  }

  private func line(_ fact: Page.Fact) -> String { "\(book.text(fact.label)): \(text(fact.content))" }

  private func lines(of table: Table) -> [String] {
    let titles = table.columns.indices.map {
      isOfBars(table, $0) ? "" : table.columns[$0].title.map(text) ?? ""
    }
    let rows = table.rows.map { row in
      switch row {
      case .group(let phrase): [text(phrase)]
      case .cells(let cells), .total(let cells): lines(of: cells, titles)
      }
    }
    return Array(rows.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The row's name, and its other cells.
  private func lines(of cells: [Table.Cell], _ titles: [String]) -> [String] {
    var lines: [String] = []
    for (cell, title) in zip(cells, titles) {
      guard let value = value(cell, in: cells) else { continue }
      lines.append(lines.isEmpty || title.isEmpty ? value : "\(title): \(value)")
    }
    return lines
  }

  /// Whether a column's title explains how its bars are drawn.
  private func isOfBars(_ table: Table, _ column: Int) -> Bool {
    table.rows.contains { row in
      guard case .cells(let cells) = row, column < cells.count, case .bar = cells[column] else {
        return false
      }
      return true
    }
  }

  /// What a cell says; nil for nothing, for a bar, whose figures stand beside it, and for a mark where the outlook is
  /// told in words too.
  private func value(_ cell: Table.Cell, in row: [Table.Cell]) -> String? {
    switch cell {
    case .empty, .bar: return nil
    case .mark(let outlook):
      let isTold = row.contains { if case .phrase(.outlook) = $0 { true } else { false } }
      return isTold ? nil : text(.outlook(outlook, nil))
    default:
      let words = CellWriter(book).text(cell).plain
      return words.isEmpty ? nil : words
    }
  }
}
