internal import Goals
internal import Notation
internal import Text

extension DelimitedText {
  /// The longest cell, in bytes: composing letters is quadratic on hostile text.
  public static let cellLimit = 4096
  /// The most rows; a sheet of Excel has about as many.
  public static let rowLimit = 1_000_000
  /// The most columns.
  public static let columnLimit = 1000

  /// Reads the table that any bytes hold, and tells of all that is wrong with it.
  ///
  /// Cells are parted by tabs, semicolons or commas, whichever the first lines show or a first line `sep=;` says.
  /// A cell in quotation marks may hold separators, ends of lines and, doubled, quotation marks. One pass over the
  /// bytes: the time is linear in their number, and nothing that they hold stops the program.
  public static func read(_ bytes: [UInt8], name: String) -> DelimitedText {
    let (text, encoding) = TextEncoding.decode(bytes)
    var reader = DelimitedReader(Array(text.utf8), name: name)
    reader.read()
    return DelimitedText(
      name: name, encoding: encoding, separator: reader.separator, rows: reader.rows,
      diagnostics: reader.diagnostics, source: reader.source)
  }
}

/// Takes a table in UTF-8 apart.
private struct DelimitedReader {
  let source: LineIndex
  private let bytes: [UInt8]
  let name: String
  private(set) var separator: CellSeparator
  private(set) var rows: [DelimitedText.Row] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var cells: [DelimitedText.Cell] = []
  private var index = 0

  init(_ bytes: [UInt8], name: String) {
    source = LineIndex(bytes)
    self.bytes = bytes
    self.name = name
    if let (said, length) = DelimitedReader.saidSeparator(bytes) {
      separator = said
      index = length
    } else {
      separator = SeparatorGuess.separator(of: bytes)
    }
  }

  mutating func read() {
    while index < bytes.count {
      if isLineEnd(at: index) {
        index += 1
        continue
      }
      guard readRow() else { return }
    }
  }

  /// Reads one row and its end; false where the rest is not to be read.
  private mutating func readRow() -> Bool {
    guard rows.count < DelimitedText.rowLimit else {
      tell(.tooManyRows(limit: DelimitedText.rowLimit), at: index..<index + 1)
      return false
    }
    cells = []
    while true {
      guard cells.count < DelimitedText.columnLimit else {
        tell(.tooManyColumns(limit: DelimitedText.columnLimit), at: index..<min(index + 1, bytes.count))
        return false
      }
      let isQuoted = index < bytes.count && bytes[index] == quote
      let goesOn = isQuoted ? readQuoted() : readPlain()
      guard goesOn else {
        rows.append(DelimitedText.Row(cells: cells))
        return false
      }
      guard index < bytes.count, bytes[index] == separator.rawValue else { break }
      index += 1
    }
    rows.append(DelimitedText.Row(cells: cells))
    return true
  }

  private mutating func readPlain() -> Bool {
    let start = index
    skipToCellEnd()
    add(bytes[start..<index], at: start..<index)
    return true
  }

  /// Reads a cell in quotation marks; false where they are never closed.
  private mutating func readQuoted() -> Bool {
    let start = index
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != quote {
        content.append(byte)
      } else if index < bytes.count, bytes[index] == quote {
        content.append(quote)
        index += 1
      } else {
        let end = index
        skipToCellEnd()
        if bytes[end..<index].contains(where: { $0 != UInt8(ascii: " ") }) {
          tell(.textAfterQuote, at: end..<index)
          content += bytes[end..<index]
        }
        add(content[...], at: start..<index)
        return true
      }
    }
    tell(.unclosedQuote, at: start..<start + 1)
    return false
  }

  private mutating func skipToCellEnd() {
    while index < bytes.count, bytes[index] != separator.rawValue, !isLineEnd(at: index) { index += 1 }
  }

  private mutating func add(_ content: ArraySlice<UInt8>, at range: Range<Int>) {
    guard content.count <= DelimitedText.cellLimit else {
      tell(.cellTooLong(bytes: content.count, limit: DelimitedText.cellLimit), at: range)
      cells.append(DelimitedText.Cell(text: "", range: range))
      return
    }
    let text = String(decoding: content, as: UTF8.self).trimmed
    if text.unicodeScalars.contains("\u{FFFD}") { tell(.damagedCell, at: range) }
    cells.append(DelimitedText.Cell(text: text, range: range))
  }

  private mutating func tell(_ finding: TableFinding, at range: Range<Int>) {
    guard diagnostics.count < DelimitedReader.enough || finding.endsTable else { return }
    diagnostics.append(source.diagnostic(.fault, in: name, at: range, finding))
  }

  private func isLineEnd(at index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  /// The separator of a first line `sep=;`, which Excel reads and writes, and that line's length.
  private static func saidSeparator(_ bytes: [UInt8]) -> (CellSeparator, Int)? {
    guard bytes.starts(with: Array("sep=".utf8)), bytes.count > 4,
      let separator = CellSeparator(rawValue: bytes[4]),
      bytes.count == 5 || bytes[5] == 0x0A || bytes[5] == 0x0D
    else { return nil }
    return (separator, 5)
  }

  /// A file of nothing but faults is told of by its first thousand.
  private static let enough = 1000
}

private let quote = UInt8(ascii: "\"")
