import Goals
import Rendering
import Reports
import Testing

/// Tables as CSV: quoted, exact, and nothing that a spreadsheet would run.
@Suite struct CSVRendererTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var cell: Table.Cell
    var field: String
    var testDescription: String { name }
  }

  static func text(_ name: String, _ text: String, _ field: String) -> Case {
    Case(name: name, cell: .phrase(.verbatim(text)), field: field)
  }

  static let cases = [
    text("text", "Öckerö", "Öckerö"),
    text("a comma", "a,b", "\"a,b\""),
    text("a quotation mark", "a \"b\"", "\"a \"\"b\"\"\""),
    // One character with its mark, and a quotation mark to whoever reads bytes.
    text("a quotation mark with an accent", "a\"\u{301}b", "\"a\"\"\u{301}b\""),
    text("a comma with an accent", "a,\u{301}b", "\"a,\u{301}b\""),
    text("a new line", "a\nb", "a\\u{a}b"),
    text("a hard space", "1\u{A0}430", "1 430"),
    text("a formula", "=1+1", "'=1+1"),
    text("a formula with a comma", "=SUM(A1,A2)", "\"'=SUM(A1,A2)\""),
    text("a plus", "+46", "'+46"),
    text("a minus", "-2+3", "'-2+3"),
    text("an at", "@SUM(A1)", "'@SUM(A1)"),
    text("a formula behind a space", " =1+1", "' =1+1"),
    text("a formula behind what is not seen", "\u{FEFF}\u{200B}=1+1", "'\u{FEFF}\u{200B}=1+1"),
    text("a formula behind a tab", "\t=1+1", "\\u{9}=1+1"),
    text("a wide formula", "＝1+1", "'＝1+1"),
    text("a formula further in", "a=1", "a=1"),
    Case(name: "a number", cell: .number(Quantity(scaled: -12_345_000)), field: "-1234.5"),
    Case(name: "a difference", cell: .difference(Quantity(1_446)), field: "1446"),
    Case(name: "a share", cell: .share(0.29), field: "0.29"),
    Case(name: "no share", cell: .share(.nan), field: ""),
    Case(name: "a day", cell: .day(Day(number: 19_904)), field: "2024-06-30"),
    Case(name: "a mark", cell: .mark(.unlikely), field: "unlikely"),
    Case(name: "nothing", cell: .empty, field: ""),
    Case(name: "not known", cell: .unknown, field: ""),
  ]

  @Test(arguments: cases)
  func writes(_ test: Case) {
    let table = Table(columns: [Table.Column(.goal)], rows: [.cells([test.cell])])
    #expect(CSVRenderer(phrasebook(.english)).text(table) == "Goal\r\n\(test.field)\r\n")
  }

  @Test(arguments: [
    ("a number", Table.Cell.number(Quantity(scaled: -12_345_000)), "-1234,5"),
    ("a share", .share(0.29), "0,29"),
    ("a comma", .phrase(.verbatim("a,b")), "a,b"), ("a semicolon", .phrase(.verbatim("a;b")), "\"a;b\""),
    ("a formula", .phrase(.verbatim("=1+1")), "'=1+1"), ("a day", .day(Day(number: 19_904)), "2024-06-30"),
  ])
  func writesForExcel(name: String, cell: Table.Cell, field: String) {
    let table = Table(columns: [Table.Column(.goal), Table.Column(.unit)], rows: [.cells([cell, cell])])
    #expect(
      CSVRenderer(phrasebook(.swedish), .excel).text(table) == "\u{FEFF}Mål;AK\r\n\(field);\(field)\r\n")
  }

  @Test func `groups are left out and totals kept`() {
    var table = SampleTables.units
    table.rows.insert(.group(.missing), at: 0)
    let text = CSVRenderer(phrasebook(.english)).text(table)
    #expect(
      text
        == "AK,So far,Share,Rep.\r\nÖckerö,218,0.59,2024-06-30\r\nHärryda,1553,0.999,\r\nDistriktet,1771,1.0,\r\n"
    )
  }
}
