import Goals
import Journal
import Notation
import Storage

/// Gathers what a person must decide about a journal.
struct DecisionList {
  let workspace: Workspace
  let journal: JournalView
  /// Milliseconds since 1970.
  let now: UInt64

  /// What is in dispute first, then what is in the way, then what invites it.
  var all: [Decision] {
    Contests(journal.ledger).all.map(Decision.corrections) + sameIDs + markers + lineEnds + copies
      + othersLines + sharedFiles + attributes
  }

  private var attributesFile: String { workspace.shownAs + "/" + WorkspaceParts.attributesFile }

  private var sameIDs: [Decision] {
    let entries = journal.ledger.entries.filter { $0.standing == .conflicting }
    return Dictionary(grouping: entries, by: \.record.event.id).sorted { $0.key < $1.key }.map {
      id, entries in
      .sameID(
        id,
        entries.map { entry in
          let record = entry.record
          return Decision.Version(
            event: record.event, file: record.location.file, line: record.location.line,
            checksum: String(decoding: EventLine.bytes(of: record.event).suffix(8), as: UTF8.self))
        })
    }
  }

  /// How many findings of a sort each file has.
  private func counts(_ isWanted: (JournalFinding) -> Bool) -> [(file: String, count: Int)] {
    var counts: [String: Int] = [:]
    for diagnostic in journal.diagnostics {
      guard case .journal(let finding) = diagnostic.finding, isWanted(finding) else { continue }
      counts[diagnostic.location.file, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private var markers: [Decision] {
    counts { $0 == .conflictMarker }.map { .conflictMarkers(file: $0.file, count: $0.count) }
  }

  private var lineEnds: [Decision] {
    counts { $0 == .carriageReturn }.map { .lineEnds(file: $0.file, count: $0.count) }
  }

  private var copies: [Decision] {
    let known = Set(journal.ledger.entries.map(\.record.event))
    let names: [String] = journal.diagnostics.compactMap {
      if case .journal(.conflictCopy(let name)) = $0.finding { name } else { nil }
    }
    return names.compactMap { name in
      guard let writer = Identifier("x"),
        let bytes = try? RegularFile.read(workspace.journalPath + "/" + name, followingLinks: false)
      else { return nil }
      var contents = JournalContents()
      JournalFileReader(name: name, writer: writer).read(bytes, into: &contents)
      // What cannot be read must not be advised away.
      guard contents.diagnostics.isEmpty else { return nil }
      return .conflictCopy(
        path: workspace.shownAs + "/journal/" + name, lines: contents.records.count,
        missing: contents.records.count { !known.contains($0.event) })
    }
  }

  /// Files with lines that bear another writer's mark: a journal that was copied or renamed.
  private var othersLines: [Decision] {
    let records = journal.ledger.entries.map(\.record)
    let others = Dictionary(grouping: records.filter { !$0.bearsOwnMark }, by: \.location.file)
    guard !others.isEmpty else { return [] }
    let files = Dictionary(grouping: records, by: \.location.file).mapValues { Set($0.map(\.event)) }
    return
      others
      .sorted { $0.key < $1.key }
      .map { file, records in
        let own = files[file] ?? []
        // Of two that are alike one is the copy, and of a file with damaged lines nobody knows what else it holds.
        let whole = files.sorted { $0.key < $1.key }.first { other, events in
          other != file && own.isSubset(of: events)
            && (events.count > own.count || others[other] == nil || other < file)
        }
        let isDamaged = journal.faults.contains { $0.location.file == file && $0.line != nil }
        return .othersLines(file: file, count: records.count, all: isDamaged ? nil : whole?.key)
      }
  }

  /// How long after two have written one file it is said.
  private static let quarter: UInt64 = 92 * 86_400_000

  /// Ids rise within a writer's file; where one does not, two have written it and git has united them. Said for a
  /// quarter, since it cannot be undone and nothing is lost by it.
  private var sharedFiles: [Decision] {
    let records = journal.ledger.entries.map(\.record).filter(\.bearsOwnMark)
    return Dictionary(grouping: records, by: \.location.file).sorted { $0.key < $1.key }.compactMap {
      file, records in
      var last: EventID?
      var seen: Set<EventID> = []
      var found: Int?
      for record in records.sorted(by: { $0.location.line < $1.location.line }) {
        let id = record.event.id
        // A line that stands twice says nothing of who wrote it.
        guard seen.insert(id).inserted else { continue }
        if let last, id < last, id.milliseconds + DecisionList.quarter > now { found = record.location.line }
        last = max(last ?? id, id)
      }
      return found.map { .sharedFile(file: file, line: $0) }
    }
  }

  private var attributes: [Decision] {
    guard let git = GitWorkspace(workspace.path), !git.attributes.unitesLines || !git.attributes.keepsLineEnds
    else { return [] }
    let own = workspace.path + "/" + WorkspaceParts.attributesFile
    let exists = (try? RegularFile.read(own)) != nil
    return [
      .attributes(file: attributesFile, command: exists ? nil : Beginning.command(in: workspace.shownAs))
    ]
  }
}
