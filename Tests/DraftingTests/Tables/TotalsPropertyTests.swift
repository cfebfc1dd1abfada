import Goals
import TestSupport
import Testing

@testable import Drafting

/// Tables whose thousands are grouped by chance are read back exactly, when their totals are stated.
@Suite struct TotalsPropertyTests {
  private struct Sample {
    var years: [Int]
    var rows: [(name: String, figures: [Int])]
    var totals: [Int] {
      years.indices.map { column in rows.reduce(0) { $0 + $1.figures[column] } }
    }
  }

  @Test(arguments: 0..<300) func readsBackWhatWasWritten(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let sample = sample(&random)
    var text = "Förening " + sample.years.map(String.init).joined(separator: " ") + "\n"
    for row in sample.rows + [("Totalt", sample.totals)] {
      text += row.name + " " + row.figures.map { grouped($0, &random) }.joined(separator: " ") + "\n"
    }
    guard let table = tables(text).first, case .targets(let targets, let totals) = table.content else {
      Issue.record("no table in \(text)")
      return
    }
    // Now and then two readings add up alike; then it must be said, and the rest must be right.
    let doubtful = table.concerns.compactMap { concern in
      if case .ambiguousRow(let unit) = concern { unit.name } else { nil }
    }
    let expected = sample.rows.flatMap { row in
      zip(sample.years, row.figures).map { "\(row.name) \($0) \($1)" }
    }.filter { line in !doubtful.contains { line.hasPrefix($0 + " ") } }
    let found = targets.map { "\($0.arbetarekommun) \($0.year) \($0.value.journalText)" }
      .filter { line in !doubtful.contains { line.hasPrefix($0 + " ") } }
    #expect(found == expected, "\(text)")
    #expect(doubtful.count * 4 <= sample.rows.count, "\(doubtful) in \(text)")
    #expect(sample.years.map { totals[$0]?.floor } == sample.totals.map { $0 }, "\(text)")
  }

  private func sample(_ random: inout SplitMix64) -> Sample {
    let first = Int.random(in: 2020...2030, using: &random)
    let columns = Int.random(in: 1...5, using: &random)
    let largest = [300, 3_000, 30_000].randomElement(using: &random) ?? 300
    let rows = (0..<Int.random(in: 2...16, using: &random)).map { index in
      let name =
        ["Lund", "Norra Åsen", "Byn"][index % 3] + ["", "svik", "storp", "sala", "sberg", "shult"][index / 3]
      return (name: name, figures: (0..<columns).map { _ in Int.random(in: 0...largest, using: &random) })
    }
    return Sample(years: Array(first..<first + columns), rows: rows)
  }

  private func grouped(_ number: Int, _ random: inout SplitMix64) -> String {
    Quantity(number).formatted(
      decimal: ",", group: Bool.random(using: &random) ? " " : "", minus: "-")
  }
}
