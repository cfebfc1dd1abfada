import Goals
import Reports
import Testing
import Text

@testable import Rendering

/// Tables on a terminal: aligned, and never wider than it.
@Suite struct TableLayoutTests {
  static func lines(_ table: Table, _ width: Int, _ language: Language = .english) -> [String] {
    TableLayout(table, book: phrasebook(language), ink: Ink(isOn: false)).lines(width: width)
  }

  @Test(arguments: [120, 80, 60, 50], Language.allCases)
  func `no line is wider than the terminal`(_ width: Int, _ language: Language) {
    for table in [SampleTables.status, SampleTables.units] {
      for line in TableLayoutTests.lines(table, width, language) {
        #expect(line.displayWidth <= width, "\(line)")
      }
    }
  }

  @Test(arguments: [120, 80, 60])
  func `numbers end in one column`(_ width: Int) {
    let lines = TableLayoutTests.lines(SampleTables.units, width)
    let ends = ["218", "1,553", "1,771"].compactMap { number in
      lines.lazy.compactMap { line in line.firstRange(of: number).map { line[..<$0.upperBound].displayWidth }
      }.first
    }
    #expect(ends.count == 3)
    #expect(Set(ends).count == 1)
  }

  @Test(arguments: [120, 80, 60])
  func `bars stand under each other`(_ width: Int) {
    let lines = TableLayoutTests.lines(SampleTables.status, width)
    let starts = lines.dropFirst().compactMap { line in
      line.firstIndex { "█·".contains($0) }.map { line[..<$0].displayWidth }
    }
    #expect(starts.count == 4)
    #expect(Set(starts).count == 1)
  }

  @Test func `a table is drawn as it should look`() {
    #expect(
      TableLayoutTests.lines(SampleTables.units, 40).map { $0.replacing("\u{A0}", with: " ") } == [
        "AK          So far  Share    Rep.",
        "─────────────────────────────────",
        "Öckerö         218    59%  30 Jun",
        "Härryda      1,553    99%        ",
        "─────────────────────────────────",
        "Distriktet   1,771   100%        ",
      ])
  }

  @Test func `nothing is lost where names run on`() {
    let words = TableLayoutTests.lines(SampleTables.status, 60).joined(separator: " ")
    for word in ["Prioriterade", "valdistrikt", "minst", "samtal", "(53%)", "baseline"] {
      #expect(words.contains(word))
    }
  }

  @Test func `a group's long name is not cut beside the titles`() {
    var table = SampleTables.status
    table.rows.removeFirst(3)
    let lines = TableLayoutTests.lines(table, 100)
    #expect(lines[0].contains("Outlook"))
    #expect(lines[1].hasSuffix("ORGANISERING I DISTRIKTET"))
  }

  struct Bar: CustomTestStringConvertible {
    var name: String
    var filled: Double
    var planned: Double?
    var text: String
    var testDescription: String { name }
  }

  static let bars = [
    Bar(name: "nothing", filled: 0, planned: nil, text: "·········"),
    Bar(name: "something is not nothing", filled: 0.001, planned: nil, text: "█········"),
    Bar(name: "short of all", filled: 0.999, planned: nil, text: "████████·"),
    Bar(name: "all", filled: 1, planned: nil, text: "█████████"),
    Bar(name: "more than all", filled: 7, planned: nil, text: "█████████"),
    Bar(name: "no number", filled: .nan, planned: nil, text: "·········"),
    Bar(name: "planned nothing yet", filled: 0.5, planned: 0, text: "│█████····"),
    Bar(name: "planned half", filled: 0.25, planned: 0.5, text: "██··│·····"),
    Bar(name: "planned all", filled: 0.5, planned: 1, text: "█████····│"),
    Bar(name: "planned beyond", filled: 1, planned: 3, text: "█████████│"),
  ]

  @Test(arguments: bars)
  func draws(_ test: Bar) {
    #expect(BarWriter.text(Table.Bar(filled: test.filled, planned: test.planned)) == test.text)
  }
}
