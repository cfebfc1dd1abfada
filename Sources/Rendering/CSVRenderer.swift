import Goals
public import Reports
import Text

/// A table as CSV: ISO days, and nothing that a spreadsheet would run.
public struct CSVRenderer: Sendable {
  /// How fields and numbers are written.
  public enum Dialect: Sendable {
    /// RFC 4180: comma and decimal point.
    case standard
    /// What Excel opens right where numbers have a decimal comma: a byte order mark and semicolons.
    case excel
  }

  let book: any Phrasebook
  let dialect: Dialect

  /// A renderer.
  public init(_ book: any Phrasebook, _ dialect: Dialect = .standard) {
    self.book = book
    self.dialect = dialect
  }

  /// The table with its columns' titles on the first line; group rows are left out.
  public func text(_ table: Table) -> String {
    var text = dialect == .excel ? "\u{FEFF}" : ""
    text += line(table.columns.map { $0.title.map { .phrase($0) } ?? .empty })
    for row in table.rows {
      switch row {
      case .cells(let cells), .total(let cells): text += line(cells)
      case .group: continue
      }
    }
    return text
  }

  /// One line, for tables of so many rows that they are written as they come.
  public func line(_ cells: [Table.Cell]) -> String {
    cells.map(field).joined(separator: separator) + "\r\n"
  }

  private var separator: String { dialect == .excel ? ";" : "," }
  private var decimal: String { dialect == .excel ? "," : "." }

  private func field(_ cell: Table.Cell) -> String {
    switch cell {
    case .empty, .unknown, .bar: ""
    case .phrase(let phrase): field(book.text(phrase))
    case .number(let value), .difference(let value):
      value.formatted(decimal: decimal, group: "", minus: "-")
    case .share(let share): share.isFinite ? "\(share)".replacing(".", with: decimal) : ""
    case .mark(let outlook): outlook.rawValue
    case .day(let day): day.description
    }
  }

  /// Text behind an apostrophe where a spreadsheet would take it for a formula.
  func field(_ text: String) -> String {
    var text = text.replacing(scalar: "\u{A0}", with: " ").harmless
    // A spreadsheet may drop what cannot be seen before it looks for a formula.
    let first = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    if let first, "=+-@＝＋－＠".unicodeScalars.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: isSpecial) else { return text }
    return "\"" + text.replacing(scalar: "\"", with: "\"\"") + "\""
  }

  /// Whether a byte is a field's only between quotation marks.
  private func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    case UInt8(ascii: ";"): dialect == .excel
    case UInt8(ascii: ","): dialect == .standard
    default: false
    }
  }
}
