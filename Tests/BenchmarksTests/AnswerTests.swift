import Goals
import TestSupport
import Testing

@testable import Benchmarks

/// A wrong answer is found, and named.
@Suite struct AnswerTests {
  private static let workspace = Invented.workspace(events: 3000, units: 3, in: "")

  /// The right answer as rows of cells.
  private static let rows: [[String]] = {
    let reference = workspace.reference
    return reference.places.map { place in
      let figure = reference[place]
      return [
        SyntheticDistrict.metrics[place.metric].text, workspace.district.units[place.unit].name,
        Quarters.name(of: place.quarter), "\(figure.sum)", "\(figure.target ?? 0)",
      ]
    }
  }()

  private func difference(_ rows: [[String]], hasTargets: Bool = true) -> String? {
    var reader = AnswerReader(AnswerTests.workspace.district)
    let text = rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    Mawk().read(Array(text.utf8), into: &reader)
    let check = AnswerCheck(
      reference: AnswerTests.workspace.reference, district: AnswerTests.workspace.district,
      hasTargets: hasTargets)
    return check.difference(from: reader)
  }

  @Test func takesTheRightAnswerInAnyOrder() {
    #expect(difference(AnswerTests.rows) == nil)
    #expect(difference(AnswerTests.rows.reversed()) == nil)
  }

  /// What is done to the row in the middle, and what is said of it.
  private static let wrongs: [(name: String, change: @Sendable ([String]) -> [[String]], says: String)] = [
    ("one more", { [$0.with("\((Int($0[3]) ?? 0) + 1)", at: 3)] }, "not"),
    ("another target", { [$0.with("\((Int($0[4]) ?? 0) - 1)", at: 4)] }, "the target of"),
    ("no row", { _ in [] }, ""),
    ("the row twice", { [$0, $0] }, "a row that is none"),
    ("an unknown name", { [$0.with("Atlantis", at: 1)] }, "Atlantis"),
    ("an unknown quarter", { [$0.with("2021-Q4", at: 2)] }, "2021-Q4"),
    ("no number", { [$0.with("many", at: 3)] }, "many"),
    ("a cell less", { [$0.dropLast()] }, "a row that is none"),
  ]

  @Test(arguments: wrongs.indices) func namesWhatIsWrong(index: Int) throws {
    let wrong = AnswerTests.wrongs[index]
    var rows = AnswerTests.rows
    let middle = try #require(rows.indices.first { $0 > 200 && rows[$0][3] != "0" })
    rows.replaceSubrange(middle...middle, with: wrong.change(rows[middle]))
    let said = try #require(difference(rows), "\(wrong.name)")
    #expect(said.contains(wrong.says), "\(wrong.name): \(said)")
  }

  @Test func asksForNoTargetsWhereAProgramHasNone() {
    #expect(difference(AnswerTests.rows.map { $0.with("", at: 4) }, hasTargets: false) == nil)
    #expect(difference(AnswerTests.rows.map { $0.with("", at: 4) }, hasTargets: true) != nil)
  }
}

extension [String] {
  fileprivate func with(_ cell: String, at index: Int) -> [String] {
    var row = self
    row[index] = cell
    return row
  }
}
