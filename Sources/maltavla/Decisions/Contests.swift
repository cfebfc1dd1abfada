import Goals
import Journal

/// The events that several have put right, each for himself.
struct Contests {
  private let entries: [EventID: LedgerEntry]
  private let shorts: [String: Int]

  init(_ ledger: Ledger) {
    entries = Dictionary(
      ledger.entries.map { ($0.record.event.id, $0) },
      uniquingKeysWith: { first, second in if case .duplicate = first.standing { second } else { first } })
    shorts = Dictionary(entries.keys.map { ($0.short, 1) }, uniquingKeysWith: +)
  }

  /// One for each event, in the order of what holds.
  var all: [Decision.Contest] {
    var losers: [EventID: [LedgerEntry]] = [:]
    for entry in entries.values {
      if case .outdone(let winner) = entry.standing { losers[winner, default: []].append(entry) }
    }
    return losers.sorted { $0.key < $1.key }.compactMap { winner, losers in
      guard let first = entries[winner], let target = first.record.event.target else { return nil }
      return Decision.Contest(
        target: entries[target]?.record.event, id: target, winner: claim(head(of: first)),
        losers: losers.sorted { $0.record.event.id < $1.record.event.id }.map(claim))
    }
  }

  /// What stands in a correction's place by now.
  private func head(of entry: LedgerEntry) -> LedgerEntry {
    var entry = entry
    // Corrections that name each other in a circle are never in force, so this ends.
    while case .superseded(let next) = entry.standing, let later = entries[next] { entry = later }
    return entry
  }

  private func claim(_ entry: LedgerEntry) -> Decision.Claim {
    let id = entry.record.event.id
    return Decision.Claim(
      event: entry.record.event, writer: entry.record.writer,
      name: shorts[id.short] == 1 ? id.short : id.text)
  }
}
