import Goals
import Journal

/// The events of lines that have been logged before: a text pasted twice counts nothing twice.
struct LineTwins {
  /// A draft with the event that says the same.
  struct Twin {
    let draft: LineDraft
    let event: EventID
    let writer: Identifier
  }

  /// Those that the writer has logged, which are held back.
  let own: [Twin]
  /// Those that others have logged, which may be the same thing or another.
  let others: [Twin]

  /// Compares drafts with the events in force.
  init(of drafts: [LineDraft], in ledger: Ledger, writer: Identifier) {
    let logged = LoggedBefore(Set(drafts.map(\.sameness)), in: ledger)
    func twins(_ find: (Sameness) -> JournalRecord?) -> [Twin] {
      drafts.compactMap { draft in
        find(draft.sameness).map { Twin(draft: draft, event: $0.event.id, writer: $0.writer) }
      }
    }
    own = twins { logged.own($0, of: writer) }
    others = twins { logged.own($0, of: writer) == nil ? logged.others($0, than: writer) : nil }
  }
}
