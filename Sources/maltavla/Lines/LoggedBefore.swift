import Arguments
import Goals
import Journal

/// Finds among the events in force those that say the same as one that is to be logged.
struct LoggedBefore {
  private let records: [Sameness: [JournalRecord]]

  /// Looks for `wanted` in a journal.
  init(_ wanted: Set<Sameness>, in ledger: Ledger) {
    var records: [Sameness: [JournalRecord]] = [:]
    for entry in ledger.entries where entry.standing == .counted {
      let sameness = Sameness(entry.record.event)
      if wanted.contains(sameness) { records[sameness, default: []].append(entry.record) }
    }
    self.records = records
  }

  /// The latest that `writer` has logged.
  func own(_ sameness: Sameness, of writer: Identifier) -> JournalRecord? {
    records[sameness]?.last { $0.writer == writer }
  }

  /// The latest that somebody else has logged.
  func others(_ sameness: Sameness, than writer: Identifier) -> JournalRecord? {
    records[sameness]?.last { $0.writer != writer }
  }
}

extension LoggedBefore {
  /// On a terminal, tells of an event that is logged already and asks whether this is another one; throws where it is not.
  /// Whether it asked.
  @discardableResult
  static func confirm(
    _ draft: EventDraft, _ measure: Measure, _ call: Call, _ workspace: Workspace, writer: Identifier
  ) throws(Failure) -> Bool {
    // A journal of any length is read as events only where there is such a line.
    guard call.environment.isInteractive, !call.invocation.has(.again),
      workspace.mayHold(draft.preview), let ledger = try? workspace.journal().ledger
    else { return false }
    let sameness = Sameness(draft.preview)
    let before = LoggedBefore([sameness], in: ledger)
    guard let record = before.own(sameness, of: writer) ?? before.others(sameness, than: writer) else {
      return false
    }
    call.say(.line(.already(draft.preview, measure, as: record.event.id, writer: record.writer.text)))
    guard call.ask(.line(.askAnother)).map(TypedAnswer.init)?.isSpokenYes == true else {
      throw Failure(.nothingSaved, .fine)
    }
    return true
  }
}
