import Goals
import Journal
import Rendering
import Reports

/// Events as a page, and as JSON.
enum HistoryPage {
  static func page(of entries: [LedgerEntry], language: Language, isExample: Bool) -> Page {
    var table = Table(columns: [
      Table.Column(.id), Table.Column(.date), Table.Column(.metric), Table.Column(.unit),
      Table.Column(.value, .right), Table.Column(.note, isFlexible: true), Table.Column(.writer),
    ])
    table.rows = entries.map { entry in
      let event = entry.record.event
      return .cells([
        .phrase(.verbatim(event.id.short)), .phrase(.verbatim(event.day.description)),
        .phrase(.verbatim(event.metric.text)), .phrase(.verbatim(event.arbetarekommun?.name ?? "")),
        .phrase(.eventValue(event.value)), .phrase(note(entry)),
        .phrase(.verbatim(entry.record.writer.text)),
      ])
    }
    return Page(language: language, isExample: isExample, blocks: [.table(table)])
  }

  private static func note(_ entry: LedgerEntry) -> Phrase {
    let event = entry.record.event
    let hidden: Set<String> = ["of", "corrects", "plan"]
    let tags = event.tags.filter { !hidden.contains($0.name.text) }.map {
      Phrase.verbatim("\($0.name)=\($0.shown)")
    }
    let words = event.note.isEmpty ? [] : [Phrase.verbatim(event.note)]
    return .sequence(standing(entry.standing) + tags + words)
  }

  private static func standing(_ standing: Standing) -> [Phrase] {
    switch standing {
    case .counted: []
    case .duplicate(let place): [.standing(.duplicate, place.file)]
    case .conflicting: [.standing(.conflicting, nil)]
    case .voided(let by): [.standing(.voided, by.short)]
    case .superseded(let by): [.standing(.superseded, by.short)]
    case .outdone(let by): [.standing(.outdone, by.short)]
    case .takesBack(let id): [.standing(.takesBack, id.short)]
    case .refused: [.standing(.refused, nil)]
    }
  }
}

/// The document of `history --json`.
func historyJSON(_ entries: [LedgerEntry], isExample: Bool) -> JSON {
  .object([
    ("schema", .string("maltavla/history/1")), ("example", .bool(isExample)),
    ("events", .array(entries.map(\.json))),
  ])
}

extension LedgerEntry {
  fileprivate var json: JSON {
    .object(members(note: record.event.note) + [("counted", .bool(standing == .counted))])
  }

  /// What an event says, with its note or without.
  func members(note: String) -> [(name: String, value: JSON)] {
    let event = record.event
    return [
      ("id", .string(event.id.text)), ("date", .day(event.day)), ("metric", .string(event.metric.text)),
      ("arbetarekommun", .text(event.arbetarekommun?.name)), ("value", .string(event.value.journalText)),
      ("tags", tags), ("note", .text(note.isEmpty ? nil : note)), ("writer", .string(record.writer.text)),
    ]
  }

  /// A tag's value, or an array of them where its name stands more than once.
  private var tags: JSON {
    var members: [(name: String, value: JSON)] = []
    for tag in record.event.tags where !members.contains(where: { $0.name == tag.name.text }) {
      let values = record.event.tags.filter { $0.name == tag.name }.map { JSON.string($0.value) }
      members.append((tag.name.text, values.count == 1 ? values[0] : .array(values)))
    }
    return .object(members)
  }
}
