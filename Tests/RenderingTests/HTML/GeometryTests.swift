import Goals
import Reports
import Testing

@testable import Rendering

/// Where days, values and words lie on a drawing.
@Suite struct GeometryTests {
  struct Step: CustomTestStringConvertible, Sendable {
    let name: String
    let span: Double
    var most = 4
    var whole = true
    let step: Double
    var testDescription: String { name }
  }

  static let steps: [Step] = [
    Step(name: "nothing", span: 0, step: 1), Step(name: "less than nothing", span: -3, step: 1),
    Step(name: "no number", span: .nan, step: 1), Step(name: "no end", span: .infinity, step: 1),
    Step(name: "a few", span: 3, step: 1), Step(name: "five in four steps", span: 5, step: 2),
    Step(name: "exactly four", span: 4, step: 1), Step(name: "twenty", span: 20, step: 5),
    Step(name: "a district's talks", span: 6677, step: 2000),
    Step(name: "a billion", span: 1e9, step: 500_000_000),
    Step(name: "things are whole", span: 0.5, step: 1),
    Step(name: "shares are not", span: 0.5, whole: false, step: 0.2),
    Step(name: "a hair", span: 1e-4, whole: false, step: 5e-5),
  ]

  @Test(arguments: steps) func ticksAreRound(_ test: Step) {
    let found = Ticks.step(over: test.span, most: test.most, whole: test.whole)
    #expect(abs(found - test.step) <= test.step * 1e-9)
  }

  @Test func `values of an axis are the multiples within it`() {
    #expect(Ticks.values(from: 0, to: 6677, step: 2000) == [0, 2000, 4000, 6000])
    #expect(Ticks.values(from: 403, to: 447, step: 20) == [420, 440])
    #expect(Ticks.values(from: -5, to: 5, step: 5) == [-5, 0, 5])
    #expect(Ticks.values(from: 1, to: 0, step: 5) == [])
    #expect(Ticks.values(from: 0, to: 1000, step: 1) == [], "too many to be read")
  }

  private static func scale(_ low: Double, _ high: Double) throws -> Scale {
    let period = try #require(Period("2024-01-01..2024-01-10"))
    return Scale(plot: Plot(left: 10, right: 110, top: 0, bottom: 50), period: period, low: low, high: high)
  }

  @Test func `days run from the eve of the first to the end of the last`() throws {
    let scale = try Self.scale(0, 100)
    let first = scale.period.start
    #expect([-5, -1, 0, 4, 9, 30].map { scale.x(first + $0) } == [10, 10, 20, 60, 110, 110])
  }

  @Test func `values run upwards, and one value alone lies at the floor`() throws {
    let scale = try Self.scale(0, 100)
    #expect([0.0, 50, 100].map { scale.y($0) } == [50, 25, 0])
    #expect(try Self.scale(7, 7).y(7) == 50)
  }

  @Test func `coordinates are short, and always numbers`() {
    let values: [Double] = [0, 1, -0.04, 12.34, -12.36, .nan, .infinity, 1e300, -1e300]
    #expect(
      values.map(\.coordinate) == ["0", "1", "0", "12.3", "-12.4", "0", "0", "1000000", "-1000000"])
  }

  struct Axis: CustomTestStringConvertible, Sendable {
    let period: String
    let names: [String]
    var testDescription: String { period }
  }

  static let axes: [Axis] = [
    Axis(period: "2024-01-15..2024-03-02", names: ["jan", "feb", "mars"]),
    Axis(period: "2024-01-01..2024-12-31", names: ["jan–mars", "april–juni", "juli–sep", "okt–dec"]),
    Axis(period: "2023-11-01..2024-08-31", names: ["okt–dec", "jan–mars", "april–juni", "juli–sep"]),
    Axis(period: "2023-11-01..2026-02-01", names: ["2023", "2024", "2025", "2026"]),
    Axis(period: "2024-05-05..2024-05-05", names: ["maj"]),
  ]

  @Test(arguments: axes) func stretchesCoverTheAxis(_ test: Axis) throws {
    let period = try #require(Period(test.period))
    let stretches = AxisStretch.all(of: period)
    #expect(stretches.map { phrasebook(.swedish).text(.paper($0.phrase)) } == test.names)
    #expect(stretches.first?.period.start == period.start && stretches.last?.period.end == period.end)
    for (one, next) in zip(stretches, stretches.dropFirst()) {
      #expect(one.period.end + 1 == next.period.start)
    }
  }

  struct Notes: CustomTestStringConvertible, Sendable {
    let name: String
    /// Heights and numbers of lines.
    let notes: [(Double, Int)]
    let heights: [Double]
    var testDescription: String { name }
  }

  static let notes: [Notes] = [
    Notes(name: "apart", notes: [(30, 1), (60, 1)], heights: [30, 60]),
    Notes(name: "sorted by height", notes: [(60, 1), (30, 1)], heights: [30, 60]),
    Notes(name: "two at once make room", notes: [(30, 2), (31, 1)], heights: [30, 42, 54]),
    Notes(name: "above the plot", notes: [(-9, 1)], heights: [12]),
    Notes(name: "below the floor all move up", notes: [(95, 2), (99, 1)], heights: [76, 88, 100]),
  ]

  @Test(arguments: notes) func gutterNotesMakeRoom(_ test: Notes) {
    let plot = Plot(left: 0, right: 50, top: 10, bottom: 100)
    let notes = test.notes.map { height, lines in
      GutterNote(height, (0..<lines).map { ("line \($0)", "l") })
    }
    let found = GutterNote.nodes(notes, in: plot).map { node -> Double in
      guard case .element(_, let attributes, _) = node else { return .nan }
      return attributes.first { $0.name == "y" }.flatMap { Double($0.value) } ?? .nan
    }
    #expect(found == test.heights)
  }
}
