import Goals
import Journal
import Notation
import TestSupport
import Testing

/// What is written as a table is read as the same table, whatever its cells hold.
@Suite struct DelimitedPropertyTests {
  static let pieces = [
    "", "a", "å", "1 200", "19,95", "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "=1", "x y", "Öl; \"stor\"",
  ]

  @Test(arguments: CellSeparator.allCases) func `reading what was written gives the table`(
    _ separator: CellSeparator
  ) {
    var random = SplitMix64(seed: UInt64(separator.rawValue))
    for _ in 0..<500 {
      let width = Int.random(in: 2...6, using: &random)
      let table = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...3, using: &random)).map { _ in
            DelimitedPropertyTests.pieces.randomElement(using: &random) ?? ""
          }.joined()
        }
      }
      let said = "sep=" + String(UnicodeScalar(separator.rawValue)) + "\n"
      let text =
        said
        + table.map { row in
          row.map { DelimitedPropertyTests.quoted($0, separator) }.joined(
            separator: String(UnicodeScalar(separator.rawValue)))
        }.joined(separator: "\r\n")
      let read = DelimitedText.read(Array(text.utf8), name: "a.csv")
      #expect(read.rows.map { $0.cells.map(\.text) } == table.map { $0.map(DelimitedPropertyTests.trimmed) })
      #expect(read.diagnostics.isEmpty)
    }
  }

  @Test func `no bytes stop the reader, and every cell has a place`() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("a;,\t\"\r\n 1å=".utf8) + [0x00, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF, 0x9D]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let table = DelimitedText.read(bytes, name: "a.csv")
      for cell in table.rows.flatMap(\.cells) {
        let diagnostic = table.diagnostic(at: cell, .said(""))
        #expect(diagnostic.location.line == table.line(of: cell) && diagnostic.location.column >= 1)
      }
    }
  }

  /// Every cell that needs it in quotation marks, and others now and then as they are.
  private static func quoted(_ text: String, _ separator: CellSeparator) -> String {
    let needs = text.unicodeScalars.contains { "\"\r\n;,\t".unicodeScalars.contains($0) }
    return needs || text.isEmpty ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first == " " || first == "\t" { scalars.removeFirst() }
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
