import Goals
import Holding
import Journal
import Notation
import Text

/// The bytes of a table that a spreadsheet wrote.
@_cdecl("LLVMFuzzerTestOneInput")
public func readTable(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { bytes in
    let table = DelimitedText.read(bytes, name: "a.csv")
    for diagnostic in table.diagnostics {
      let end = diagnostic.location.column + diagnostic.length
      // What is missing is shown just behind the line.
      hold(diagnostic.location.line >= 1 && diagnostic.location.column >= 1, "\(diagnostic) is in the file")
      hold(end <= (diagnostic.line?.count ?? 0) + 2, "\(diagnostic) is on its line")
    }
    var line = 1
    for cell in table.rows.flatMap(\.cells) {
      hold(table.line(of: cell) >= line, "cells stand in order")
      line = table.line(of: cell)
      hold(cell.text.trimmed == cell.text, "\(cell) is trimmed")
      readTime(cell.text)
    }
    _ = PersonHeadings.first(in: table.rows.first?.cells.map(\.text) ?? [])
    guard table.diagnostics.isEmpty else { return }
    holdsWhenQuoted(table)
  }
}

/// A day or period of the calendar is the same one however late it is read.
private func readTime(_ text: String) {
  switch TimeCell.read(text, year: 2027) {
  case .day(let day): hold(TimeCell.read(day.description) == .day(day), "\(text) is \(day)")
  case .period(let period): hold(period.days >= 1, "\(text) is \(period)")
  case .yearless, .none: break
  }
}

/// Written with quotation marks around every cell, the table reads as the same.
private func holdsWhenQuoted(_ table: DelimitedText) {
  let rows = table.rows.map { row in
    row.cells.map { "\"" + doubled($0.text) + "\"" }.joined(separator: ";")
  }
  let again = DelimitedText.read(Array(("sep=;\n" + rows.joined(separator: "\n")).utf8), name: "b.csv")
  hold(
    again.rows.map { $0.cells.map(\.text) } == table.rows.map { $0.cells.map(\.text) },
    "\(rows) is read again")
}

/// The text with every quotation mark twice; one that bears an accent is a quotation mark too.
private func doubled(_ text: String) -> String {
  let mark: Unicode.Scalar = "\""
  return String(String.UnicodeScalarView(text.unicodeScalars.flatMap { $0 == mark ? [mark, mark] : [$0] }))
}
