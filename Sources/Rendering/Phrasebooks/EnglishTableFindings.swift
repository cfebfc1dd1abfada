import Goals
import Notation

extension EnglishPhrasebook {
  func text(_ finding: TableFinding) -> DiagnosticText {
    switch finding {
    case .unclosedQuote:
      DiagnosticText(
        "the quotation mark is never closed", "The rest of the file then stands in a single cell.",
        mend: "write a quotation mark where the cell ends, or take this one away.")
    case .textAfterQuote:
      DiagnosticText(
        "text after the cell's last quotation mark",
        mend: "write a quotation mark inside a cell twice: \"Kalle \"\"Kula\"\"\".")
    case .rowTooWide(let cells, let headings):
      DiagnosticText(
        "the row has \(cells) cells but the table only \(headings) headings",
        mend: "put quotation marks around a cell that holds the separator.")
    case .cellTooLong(let bytes, let limit):
      DiagnosticText(
        "the cell is too long: \(numbers.text(Quantity(bytes))) bytes, at most \(numbers.text(Quantity(limit)))"
      )
    case .damagedCell:
      DiagnosticText(
        "the cell has a character that cannot be read",
        "The file was saved in another encoding, or is damaged.",
        mend: "save it again as CSV UTF-8.")
    case .tooManyRows(let limit):
      DiagnosticText(
        "more rows than are read: at most \(numbers.text(Quantity(limit)))", mend: "split the file.")
    case .tooManyColumns(let limit):
      DiagnosticText(
        "more columns than are read: at most \(numbers.text(Quantity(limit)))",
        mend: "save only the columns that are needed.")
    case .said(let text): DiagnosticText(text)
    }
  }
}
