import Goals
import Journal
import Notation

/// Verifies the sums that a table states, which are never events themselves.
struct TotalsCheck {
  let call: Call
  let table: DelimitedText
  let shape: TableShape

  /// The sum of a column so far; nil where an amount of it could not be read or does not add up.
  private var sums: [Int: Quantity?] = [:]

  init(call: Call, table: DelimitedText, shape: TableShape) {
    self.call = call
    self.table = table
    self.shape = shape
  }

  /// Whether a row holds the sums of those above it: one of the cells that say what it is about says so.
  func isTotal(_ row: DelimitedText.Row) -> Bool {
    let labels = [ColumnRole.arbetarekommun, .metric, .day].compactMap { shape.column($0) } + [0]
    return labels.contains { column in
      !shape.amounts.contains(column) && row[column].map { HeadingWords.isTotal($0.text) } == true
    }
  }

  /// What is wrong with the sums that a row of totals states.
  func faults(ofTotal row: DelimitedText.Row) -> [Diagnostic] {
    shape.amounts.compactMap { column in
      guard let cell = row[column], !cell.isBlank, let sum = sums[column, default: .zero] else { return nil }
      return fault(cell, sum)
    }
  }

  /// Adds the amounts of a row; returns what is wrong with the sum that the row itself states of them. A row that is
  /// not whole makes the sums of its columns unknown.
  mutating func add(
    _ row: DelimitedText.Row, _ amounts: [(cell: DelimitedText.Cell, value: Quantity?, addsUp: Bool)],
    isWhole: Bool
  ) -> [Diagnostic] {
    for column in shape.amounts {
      guard let cell = row[column], !cell.isBlank, let sum = sums[column, default: .zero] else { continue }
      let amount = amounts.first { $0.cell == cell }
      sums[column] = .some(amount.flatMap { $0.addsUp ? $0.value : nil }.map { sum + $0 })
    }
    guard isWhole, amounts.allSatisfy(\.addsUp) else { return [] }
    let sum = amounts.reduce(Quantity.zero) { $0 + ($1.value ?? .zero) }
    return shape.totals.sorted().compactMap { column in
      row[column].flatMap { $0.isBlank ? nil : fault($0, sum) }
    }
  }

  private func fault(_ cell: DelimitedText.Cell, _ sum: Quantity) -> Diagnostic? {
    guard let written = Quantity(swedish: cell.text) else {
      return table.diagnostic(at: cell, .said(words(.badNumber(cell.text))))
    }
    return written == sum
      ? nil : table.diagnostic(at: cell, .said(words(.load(.totalDiffers(written: written, sum: sum)))))
  }

  private func words(_ message: Message) -> String { call.words.cellText(message) }
}
