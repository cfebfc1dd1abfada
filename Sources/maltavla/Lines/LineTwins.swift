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
    var logged: [Sameness: [JournalRecord]] = [:]
    let wanted = Set(drafts.map(\.sameness))
    for entry in ledger.entries where entry.standing == .counted {
      let sameness = Sameness(entry.record.event)
      if wanted.contains(sameness) { logged[sameness, default: []].append(entry.record) }
    }
    func twins(_ isTwin: (JournalRecord) -> Bool) -> [Twin] {
      drafts.compactMap { draft in
        logged[draft.sameness]?.last(where: isTwin).map {
          Twin(draft: draft, event: $0.event.id, writer: $0.writer)
        }
      }
    }
    own = twins { $0.writer == writer }
    let ownKeys = Set(own.map(\.draft.sameness))
    others = twins { $0.writer != writer }.filter { !ownKeys.contains($0.draft.sameness) }
  }
}
