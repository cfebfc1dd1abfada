/// What can be wrong in a table of comma-separated values, with the values that its explanation names.
public enum TableFinding: Hashable, Sendable {
  /// A quotation mark that opens a cell and is never closed: the rest of the file stands inside it.
  case unclosedQuote
  /// Text after the quotation mark that closes a cell.
  case textAfterQuote
  /// A row with cells beyond the last heading.
  case rowTooWide(cells: Int, headings: Int)
  /// A cell longer than any that an event could hold.
  case cellTooLong(bytes: Int, limit: Int)
  /// A cell with a character that could not be read: some of its bytes are damaged.
  case damagedCell
  /// More rows than are read.
  case tooManyRows(limit: Int)
  /// More columns than are read.
  case tooManyColumns(limit: Int)
  /// What the command line says of the same words where somebody types them, in the reader's language.
  case said(String)

  /// Whether nothing after the place can be trusted to be what it seems.
  public var endsTable: Bool {
    switch self {
    case .unclosedQuote, .tooManyRows, .tooManyColumns: true
    default: false
    }
  }
}
