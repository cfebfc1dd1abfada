import Arguments
import Goals
import Journal
import Notation
import Storage

/// Takes in another writer's journal file.
///
/// Its events go into the file of the writer whose mark their ids bear, `journal/<writer>.tsv`, and not into the
/// caller's own: so every event stands in one file in every clone, and files merge by union. Lines that are known
/// count once, damaged ones are named and stay behind, and one that contradicts a line of the same id is left to a
/// person.
struct JournalIntake {
  let call: Call
  let workspace: Workspace
  let file: String

  func run(_ bytes: [UInt8]) throws(Failure) -> ExitStatus {
    let journal = try workspace.journal()
    let contents = try read(bytes, journal)
    let faults = contents.diagnostics.filter { $0.severity == .fault }
    call.complain(Array(faults.prefix(5)))
    if !faults.isEmpty { call.complain(.note, .load(.damagedLines(faults.count))) }
    guard let writer = contents.files.first?.writer, !contents.records.isEmpty else { return .malformed }
    let isExample = contents.files.contains(where: \.isExample)
    if let own = journal.files.first(where: { $0.writer == writer }), own.isExample != isExample {
      throw Failure(.load(.exampleMixed(own.name)), .malformed)
    }
    let (new, known) = sorted(contents.records.map(\.event), journal)
    var taken = new.count
    let privacy = PrivacyCheck(call: call, drafts: new.map(EventDraft.init), writer: writer)
    if call.invocation.has(.dryRun) {
      privacy.foretell()
    } else {
      try privacy.confirm()
      do throws(StorageError) {
        taken = try JournalWriter(folder: workspace.journalPath, writer: writer, clock: call.environment.now)
          .adopt(new, isExample: isExample)
      } catch {
        throw Failure(.storage(error, whileWriting: true), error.writingStatus)
      }
      privacy.warn(of: "\(workspace.shownAs)/journal/\(writer).tsv")
    }
    call.say(
      .load(
        .takenIn(
          "\(workspace.shownAs)/journal/\(writer).tsv", new: taken, known: known,
          isDryRun: call.invocation.has(.dryRun))))
    return .fine
  }

  /// The file as the journal of the writer whose it is: the one of `--writer`, else of the file's name, else one that
  /// the journal knows already; whichever it is, the ids must bear the mark.
  private func read(_ bytes: [UInt8], _ journal: JournalView) throws(Failure) -> JournalContents {
    var candidates: [Identifier] = []
    let asked = call.invocation.value(.writer)
    if let asked {
      guard let writer = Identifier(asked) else {
        throw Failure(.badWriter(asked, suggestion: Identifier(folding: asked)?.text))
      }
      candidates = [writer]
    } else {
      candidates =
        [Identifier(folding: LoadDefaults.stem(of: file))].compactMap { $0 } + journal.files.map(\.writer)
    }
    for writer in candidates {
      var contents = JournalContents()
      JournalFileReader(name: file, writer: writer).read(bytes, into: &contents)
      // A file may hold a few lines that were copied from another's long ago.
      if contents.records.count(where: \.bearsOwnMark) * 2 > contents.records.count
        || contents.records.isEmpty
      {
        return contents
      }
    }
    throw Failure(.load(.foreignMark(file, writer: asked)), .malformed)
  }

  /// The events that the journal lacks, and how many it has. One whose id is another event's is neither.
  private func sorted(_ events: [Event], _ journal: JournalView) -> (new: [Event], known: Int) {
    var own: [EventID: [Event]] = [:]
    for entry in journal.ledger.entries { own[entry.record.event.id, default: []].append(entry.record.event) }
    var new: [Event] = []
    var seen: [EventID: Event] = [:]
    var known = 0
    for event in events {
      if let first = seen.updateValue(event, forKey: event.id) {
        if first != event { call.complain(.note, .load(.clashing(event.id.short))) }
        continue
      }
      guard let same = own[event.id] else {
        new.append(event)
        continue
      }
      if same.contains(event) {
        known += 1
      } else {
        call.complain(.note, .load(.clashing(event.id.short)))
      }
    }
    return (new, known)
  }
}
