import Goals
import Journal
import Rendering
import Reports

/// Events for other programs: one a row, with a number where the event has one.
struct EventExport {
  let entries: [LedgerEntry]
  /// Whether notes come along; they may say what is nobody else's business.
  let hasNotes: Bool
  /// Whether an event is invented.
  let isExample: (JournalRecord) -> Bool

  private static let names = [
    "id", "date", "metric", "arbetarekommun", "kind", "value", "level", "tags", "note", "writer", "example",
  ]

  /// How many bytes are handed over at a time.
  private static let piece = 1 << 16

  /// The events as a table for machines, a piece at a time.
  func write(_ renderer: CSVRenderer, to take: ([UInt8]) -> Void) {
    write(
      renderer.line(EventExport.names.map(text)), { renderer.line(cells($0)) }, to: take)
  }

  /// One JSON document a line, a piece at a time.
  func writeLines(to take: ([UInt8]) -> Void) {
    write(
      "",
      { entry in
        let members = entry.members(note: note(entry.record.event))
        return JSON.object(members + [("example", .bool(isExample(entry.record)))]).compact + "\n"
      }, to: take)
  }

  private func write(_ opening: String, _ line: (LedgerEntry) -> String, to take: ([UInt8]) -> Void) {
    var piece = Array(opening.utf8)
    for entry in entries {
      piece += line(entry).utf8
      guard piece.count >= EventExport.piece else { continue }
      take(piece)
      piece.removeAll(keepingCapacity: true)
    }
    if !piece.isEmpty { take(piece) }
  }

  private func cells(_ entry: LedgerEntry) -> [Table.Cell] {
    let event = entry.record.event
    let (kind, value, level) = event.value.columns
    return [
      text(event.id.text), .day(event.day), text(event.metric.text), text(event.arbetarekommun?.name ?? ""),
      text(kind), value.map { .number($0) } ?? .empty, text(level ?? ""),
      text(event.tags.map { "\($0.name)=\($0.value)" }.joined(separator: ";")), text(note(event)),
      text(entry.record.writer.text), text(isExample(entry.record) ? "EXEMPELDATA" : ""),
    ]
  }

  private func note(_ event: Event) -> String { hasNotes ? event.note : "" }

  private func text(_ text: String) -> Table.Cell { .phrase(.verbatim(text)) }
}
