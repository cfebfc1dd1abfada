public import Notation
public import Text

/// A table as spreadsheets write it, in cells: comma-separated values in the wide sense.
///
/// Every cell knows where it stands, so that a fault in it can be shown with its line and a caret.
public struct DelimitedText: Sendable {
  /// The file as the user would name it.
  public let name: String
  /// How its bytes were read.
  public let encoding: TextEncoding
  /// What parts the cells.
  public let separator: CellSeparator
  /// The rows, but for lines without any byte.
  public let rows: [Row]
  /// What is wrong with the table as such, in the order of places.
  public let diagnostics: [Diagnostic]
  /// The text, and where its lines begin.
  let source: LineIndex

  /// Whether reading ended before the table did.
  public var isBroken: Bool {
    diagnostics.contains { if case .table(let finding) = $0.finding { finding.endsTable } else { false } }
  }

  /// A row: the cells of a line, or of several lines where a quoted cell holds their ends.
  public struct Row: Hashable, Sendable {
    /// The cells, as many as the row has.
    public let cells: [Cell]

    /// Whether nothing but spaces stands in it.
    public var isBlank: Bool { cells.allSatisfy(\.isBlank) }

    /// The cell of a column; nil where the row ends before it.
    public subscript(column: Int) -> Cell? { cells.indices.contains(column) ? cells[column] : nil }
  }

  /// What stands between two separators.
  public struct Cell: Hashable, Sendable {
    /// The text, without the quotation marks around it and without spaces at its ends.
    public let text: String
    /// The bytes of the decoded text that it takes, quotation marks and all.
    let range: Range<Int>

    /// Whether it says nothing.
    public var isBlank: Bool { text.isEmpty }
  }

  /// The number of the line that a cell begins on, from 1.
  public func line(of cell: Cell) -> Int { source.line(of: cell.range.lowerBound) }

  /// A diagnostic about a cell.
  public func diagnostic(
    _ severity: Diagnostic.Severity = .fault, at cell: Cell, _ finding: TableFinding
  ) -> Diagnostic {
    source.diagnostic(severity, in: name, at: cell.range, finding)
  }
}

/// What parts the cells of a table.
public enum CellSeparator: UInt8, CaseIterable, Sendable {
  /// As programs write it that copy between each other.
  case tab = 0x09
  /// As Swedish Excel writes it, whose decimal sign is the comma.
  case semicolon = 0x3B
  /// As the rest of the world writes it.
  case comma = 0x2C
}
