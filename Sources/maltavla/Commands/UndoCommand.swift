import Arguments
import Goals
import Journal

/// `undo [ID]`: takes an event back by appending a void.
struct UndoCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let logging = Logging(call: call, workspace: workspace)
    // Of two corrections of one event a person may choose the other, by taking this one back.
    let event = try EventChoice(call: call, logging: logging, takesOutdone: true).event(
      call.invocation.operand(0), in: try workspace.journal().ledger)
    let note = try logging.note()
    let written = try logging.append([.void(of: event, note: note)])
    for void in written { call.say(.undone(event, by: void.id)) }
    return .fine
  }
}

/// The event that `undo` and `correct` are about: the one named, else the writer's last that is in force.
struct EventChoice {
  let call: Call
  let logging: Logging
  /// Whether it may be a correction that another one outdoes.
  var takesOutdone = false

  func event(_ typed: String?, in ledger: Ledger) throws(Failure) -> Event {
    guard let typed else {
      let writer = try logging.writer()
      guard let last = ledger.lastInForce(of: writer) else { throw Failure(.nothingToUndo(writer.text)) }
      return last
    }
    let entry = try ledger.event(typed)
    switch entry.standing {
    case .counted, .duplicate: return entry.record.event
    case .outdone where takesOutdone && entry.record.event.value != .void: return entry.record.event
    case .superseded(let correction):
      let last = ledger.lastCorrection(from: correction)
      throw Failure(
        last.isInForce
          ? .notInForce(entry.record.event, .superseded(by: last.id))
          : .takenBackCorrected(entry.record.event, last.id))
    default: throw Failure(.notInForce(entry.record.event, entry.standing))
    }
  }
}

extension Ledger {
  /// The last correction of a correction, and whether it is in force: it may have been taken back, and then nothing is.
  fileprivate func lastCorrection(from first: EventID) -> (id: EventID, isInForce: Bool) {
    let standings = Dictionary(
      entries.map { ($0.record.event.id, $0.standing) },
      uniquingKeysWith: { if case .duplicate = $0 { $1 } else { $0 } })
    var id = first
    var seen: Set<EventID> = [first]
    while case .superseded(let next)? = standings[id], seen.insert(next).inserted { id = next }
    return (id, standings[id] == .counted)
  }
}
