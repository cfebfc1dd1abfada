import Goals
import Journal

extension TableRows {
  /// Holds the changes of states to what can be, beside the journal and beside each other.
  mutating func checkStates(beside ledger: Ledger, source: Identifier) {
    let changes = Dictionary(grouping: entries.indices.filter { entries[$0].isChange }) {
      entries[$0].row.draft.metric
    }
    guard !changes.isEmpty else { return }
    var names = known
    let start = source.text + ":"
    // What the source said before is replaced by what it says now.
    let others = ledger.effective.filter { event in
      event.tag("key").map { !$0.utf8.starts(with: start.utf8) } ?? true
    }
    var refused: [(Entry, Message)] = []
    for (metric, indices) in changes {
      // Readings among the rows are states too.
      let all = entries.indices.filter { entries[$0].row.draft.metric == metric }
      guard names.facts(of: metric).values.measures.contains(.stock), !indices.isEmpty else { continue }
      try? names.facts(of: metric).states.check(all.map { entries[$0].row.draft }, beside: others) {
        index, failure in
        refused.append((entries[all[index]], failure.message))
      }
    }
    for (entry, message) in refused { refuse(entry, message) }
  }
}

extension TableRows.Entry {
  fileprivate var isChange: Bool {
    if case .change = row.draft.value { true } else { false }
  }
}
