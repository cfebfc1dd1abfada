import Goals
import Journal
import Notation

/// The rows of a table as events that could be logged, and what stands against the others.
struct TableRows {
  /// A row, or a cell of a wide table, and where its amount stands.
  struct Entry {
    var row: LoadedRow
    var cell: DelimitedText.Cell
    /// Which row of the table it is of.
    var number: Int
  }

  private(set) var entries: [Entry] = []
  /// What is wrong, by row.
  private(set) var faults: [(number: Int, diagnostic: Diagnostic)] = []

  private var reader: RowReader

  /// Reads every row; `progress` is told now and then how many of how many are done.
  init(
    _ table: DelimitedText, shape: TableShape, names: CellNames, call: Call, progress: (Int, Int) -> Void
  ) {
    reader = RowReader(call: call, table: table, shape: shape, names: names)
    var totals = TotalsCheck(call: call, table: table, shape: shape)
    for (number, row) in shape.rows.enumerated() {
      if number.isMultiple(of: 500) { progress(number, shape.rows.count) }
      guard !totals.isTotal(row) else {
        faults += totals.faults(ofTotal: row).map { (number, $0) }
        continue
      }
      let read = reader.read(row)
      entries += read.events.map { Entry(row: $0.row, cell: $0.cell, number: number) }
      faults += read.faults.map { (number, $0) }
      let amounts = read.events.map { event in
        let addsUp = reader.names.facts(of: event.row.draft.metric).addsUp
        return (event.cell, event.row.draft.value.amount, addsUp)
      }
      faults += totals.add(row, amounts, isWhole: read.faults.isEmpty).map { (number, $0) }
    }
  }

  /// The names as they have been looked up by now.
  var known: CellNames { reader.names }

  /// Tells of a fault in an entry that shows only beside the others.
  mutating func refuse(_ entry: Entry, _ message: Message) {
    faults.append((entry.number, reader.diagnostic(entry.cell, message)))
  }

  /// Leaves out the entries of faulty rows.
  mutating func leaveFaulty() {
    let faulty = Set(faults.map(\.number))
    entries.removeAll { faulty.contains($0.number) }
  }
}
