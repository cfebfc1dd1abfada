import Testing
import Text

@testable import Rendering

/// Labels stand below their marks on as few rows as they fit. The pictures show the marks' columns as `^`.
@Suite struct LabelPackingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var marks: String
    var labels: [String]
    var room = 40
    var rows: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "no label", marks: "", labels: [], rows: []),
    Case(name: "one", marks: "  ^", labels: ["minst 2"], rows: ["  minst 2"]),
    Case(
      name: "side by side", marks: "^        ^", labels: ["minst 2", "vad"], rows: ["minst 2  vad"]),
    Case(
      name: "too near each other", marks: "^       ^", labels: ["minst 2", "vad"],
      rows: ["minst 2", "        vad"]),
    Case(
      name: "the third goes back up", marks: "^   ^       ^", labels: ["minst 2", "vad", "löfte"],
      rows: ["minst 2     löfte", "    vad"]),
    Case(
      name: "a stair", marks: "^ ^ ^", labels: ["minst 2", "minst 3", "minst 4"],
      rows: ["minst 2", "  minst 3", "    minst 4"]),
    Case(
      name: "the last one ends at the edge", marks: "^               ^", labels: ["vad", "senast 30 juni"],
      room: 20, rows: ["vad   senast 30 juni"]),
    Case(
      name: "wider than the room", marks: "          ^", labels: ["senast 30 juni"], room: 8,
      rows: ["senast 30 juni"]),
    Case(
      name: "wide characters", marks: "^    ^", labels: ["漢字", "vad"], rows: ["漢字", "     vad"]),
  ]

  @Test(arguments: cases) func places(_ test: Case) {
    let columns = test.marks.enumerated().filter { $0.element == "^" }.map(\.offset)
    let labels = Array(zip(columns, test.labels))
    let places = LabelPacking.places(of: labels.map { ($0.0, $0.1.displayWidth) }, in: test.room)
    var rows: [String] = []
    for (label, place) in zip(labels, places) {
      while rows.count <= place.row { rows.append("") }
      rows[place.row] = rows[place.row].padded(to: place.column) + label.1
    }
    #expect(rows == test.rows)
  }
}
