import Goals
import Journal
import Notation
import Testing
import Text

/// Tables as spreadsheets and people write them.
@Suite struct DelimitedReaderTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var separator = CellSeparator.semicolon
    var rows: [[String]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", text: "", rows: []),
    Case(name: "empty lines", text: "\n\r\n\r\n\n", rows: []),
    Case(
      name: "as Swedish Excel writes it", text: "Dag;Andel\r\n2024-03-14;19,95\r\n",
      rows: [["Dag", "Andel"], ["2024-03-14", "19,95"]]),
    Case(
      name: "commas", text: "a,b,c\n1,2,3\n", separator: .comma, rows: [["a", "b", "c"], ["1", "2", "3"]]),
    Case(name: "tabs", text: "a\tb\n1\t2,5", separator: .tab, rows: [["a", "b"], ["1", "2,5"]]),
    Case(name: "old Mac's ends of lines", text: "a;b\r1;2\r", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "no last end", text: "a;b\n1;2", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "empty cells", text: "a;b;\n;;\n", rows: [["a", "b", ""], ["", "", ""]]),
    Case(name: "one column", text: "a\n1\n", rows: [["a"], ["1"]]),
    Case(name: "quoted", text: "a;\"b;c\"\n\"1\"\"2\";\"\"\n", rows: [["a", "b;c"], ["1\"2", ""]]),
    Case(
      name: "a line's end in a cell", text: "a;\"x\r\ny\";b\n1;2;3\n",
      rows: [["a", "x\r\ny", "b"], ["1", "2", "3"]]),
    Case(name: "a mark of inches", text: "rör;b\n5\" rör;2\n", rows: [["rör", "b"], ["5\" rör", "2"]]),
    Case(name: "spaces around", text: " a ;\u{A0}b\t\n \"1\" ;2\n", rows: [["a", "b"], ["\"1\"", "2"]]),
    Case(
      name: "Excel's own word for the separator", text: "sep=,\na,b\n1;2,3\n", separator: .comma,
      rows: [["a", "b"], ["1;2", "3"]]),
    Case(name: "a word that only begins so", text: "sep=x;a\n1;2\n", rows: [["sep=x", "a"], ["1", "2"]]),
    Case(
      name: "decimal commas in most rows", text: "Dag;Andel\n1;2,5\n2;3,5\n3;4\n",
      rows: [["Dag", "Andel"], ["1", "2,5"], ["2", "3,5"], ["3", "4"]]),
    Case(
      name: "commas in quoted text", text: "a,b\n\"x;y;z\",1\n\"x;y\",2\n", separator: .comma,
      rows: [["a", "b"], ["x;y;z", "1"], ["x;y", "2"]]),
  ]

  @Test(arguments: cases) func reads(_ test: Case) {
    let table = DelimitedText.read(Array(test.text.utf8), name: "a.csv")
    #expect(table.rows.map { $0.cells.map(\.text) } == test.rows)
    #expect(table.separator == test.separator)
    #expect(table.diagnostics.isEmpty)
  }

  struct Fault: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var finding: TableFinding
    var line: Int
    var column: Int
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "a quotation mark that is never closed", bytes: Array("a;b\n1;\"2\n3;4\n".utf8),
      finding: .unclosedQuote, line: 2, column: 3),
    Fault(
      name: "text after a closed cell", bytes: Array("å;b\nåäö;\"2\"x;3\n".utf8), finding: .textAfterQuote,
      line: 2, column: 8),
    Fault(
      name: "a damaged letter", bytes: Array("å;ä;ö\nx;".utf8) + [0xC3] + "y;1\n".utf8, finding: .damagedCell,
      line: 2, column: 3),
    Fault(
      name: "a cell longer than any event holds",
      bytes: Array("a;b\n1;".utf8) + Array(repeating: 0x78, count: 4097),
      finding: .cellTooLong(bytes: 4097, limit: 4096), line: 2, column: 3),
    Fault(
      name: "more columns than are read", bytes: Array(repeating: 0x3B, count: 1000),
      finding: .tooManyColumns(limit: 1000), line: 1, column: 1001),
  ]

  @Test(arguments: faults) func tellsWhere(_ test: Fault) throws {
    let table = DelimitedText.read(test.bytes, name: "a.csv")
    let diagnostic = try #require(table.diagnostics.first)
    #expect(diagnostic.finding == .table(test.finding))
    #expect(diagnostic.location == SourceLocation(file: "a.csv", line: test.line, column: test.column))
  }

  @Test func `a cell knows its line, also after cells of several lines`() throws {
    let table = DelimitedText.read(Array("a;\"x\n\ny\"\r\n\r\n1;2\n".utf8), name: "a.csv")
    let last = try #require(table.rows.last?.cells.last)
    #expect(table.line(of: last) == 5)
    let diagnostic = table.diagnostic(at: last, .said("?"))
    #expect(diagnostic.location == SourceLocation(file: "a.csv", line: 5, column: 3))
    #expect(diagnostic.line == "1;2")
  }

  @Test func `the encoding is said`() {
    let windows = DelimitedText.read(
      Array("Mått;Antal\nsamtal;1\n".unicodeScalars.map { UInt8($0.value) }), name: "a.csv")
    #expect(windows.encoding == .windows1252)
    #expect(windows.rows.first?.cells.first?.text == "Mått")
  }

  @Test func `as many rows as Excel has are read, and no more`() throws {
    let bytes = Array(repeating: Array("1\n".utf8), count: DelimitedText.rowLimit + 1).flatMap { $0 }
    let table = DelimitedText.read(bytes, name: "a.csv")
    #expect(table.rows.count == DelimitedText.rowLimit)
    #expect(table.diagnostics.map(\.finding) == [.table(.tooManyRows(limit: DelimitedText.rowLimit))])
  }
}
