import Goals
public import Reports
import Text

/// A table as CSV (RFC 4180): comma, decimal point, ISO days, and nothing that a spreadsheet would run.
public struct CSVRenderer: Sendable {
  let book: any Phrasebook

  /// A renderer.
  public init(_ book: any Phrasebook) { self.book = book }

  /// The table with its columns' titles on the first line; group rows are left out.
  public func text(_ table: Table) -> String {
    var lines = [table.columns.map { field($0.title.map(book.text) ?? "") }]
    for row in table.rows {
      switch row {
      case .cells(let cells), .total(let cells): lines.append(cells.map(field))
      case .group: continue
      }
    }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private func field(_ cell: Table.Cell) -> String {
    switch cell {
    case .empty, .unknown, .bar: ""
    case .phrase(let phrase): field(book.text(phrase))
    case .number(let value), .difference(let value):
      value.formatted(decimal: ".", group: "", minus: "-")
    case .share(let share): share.isFinite ? "\(share)" : ""
    case .mark(let outlook): outlook.rawValue
    case .day(let day): day.description
    }
  }

  /// Text behind an apostrophe where a spreadsheet would take it for a formula.
  private func field(_ text: String) -> String {
    var text = text.replacing("\u{A0}", with: " ").harmless
    let first = text.first { !$0.isSpace }
    if let first, "=+-@＝＋－＠".contains(first) { text = "'" + text }
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
