import Goals
import Journal
import Notation
import Rendering
import Storage
import Text

/// `check --repair`: moves the damaged lines of every file of the journal to quarantine, and says what to log again.
struct JournalRepairs {
  let call: Call
  let workspace: Workspace

  func run() throws(Failure) {
    let damaged = try damagedFiles()
    guard !damaged.isEmpty else { return call.say(.repair(.nothingToRepair)) }
    if call.environment.isInteractive {
      for (writer, repair) in damaged { describe(repair, of: writer) }
      try ask(lines: damaged.reduce(0) { $0 + $1.repair.moved.count })
    }
    var moved: [DamagedLine] = []
    for (writer, _) in damaged {
      let repair = try self.repair(writer)
      if !call.environment.isInteractive { describe(repair, of: writer) }
      sayDone(repair, of: writer)
      moved += repair.moved
    }
    if !moved.isEmpty { try suggest(moved) }
    call.environment.write("\n")
  }

  private func damagedFiles() throws(Failure) -> [(writer: Identifier, repair: FileRepair)] {
    var damaged: [(Identifier, FileRepair)] = []
    do throws(StorageError) {
      for writer in try JournalRepair.writers(in: workspace.journalPath) {
        let repair = try JournalRepair(folder: workspace.journalPath, writer: writer).preview()
        if !repair.isEmpty { damaged.append((writer, repair)) }
      }
    } catch {
      // A journal that nobody has begun has nothing to repair.
      guard case .missing = error else { throw Failure(.storage(error, whileWriting: false), error.status) }
    }
    return damaged
  }

  /// The damaged lines as they stand, each with what is wrong with it.
  private func describe(_ repair: FileRepair, of writer: Identifier) {
    guard !repair.moved.isEmpty else { return }
    call.say(.repair(.damaged(file: file(writer), lines: repair.moved.count)))
    for line in repair.moved {
      call.say(.repair(.line(line.number, line.finding)))
      let text = line.text.replacing("\t", with: " ").harmless
      let room = max(20, call.environment.width - 5)
      call.environment.write("    " + (text.count > room ? text.prefix(room - 1) + "…" : text) + "\n")
    }
  }

  private func ask(lines: Int) throws(Failure) {
    guard lines > 0 else { return }
    let answer = call.ask(.repair(.ask(lines: lines))).map(TypedAnswer.init)
    guard answer?.isSpokenYes == true else { throw Failure(.repair(.nothingChanged), .fine) }
  }

  private func repair(_ writer: Identifier) throws(Failure) -> FileRepair {
    let (words, name) = (call.words, writer.text + ".tsv")
    do throws(StorageError) {
      return try JournalRepair(folder: workspace.journalPath, writer: writer).run(
        on: call.environment.today, heading: words.text(.repair(.heading(file: name))),
        reason: { words.book.text(.journal($0.finding)).message })
    } catch {
      if case .unconfirmed(let path, let code) = error {
        throw Failure(.repair(.unconfirmed(path: path, code: code)), .inputOutput)
      }
      throw Failure(.storage(error, whileWriting: true), error.writingStatus)
    }
  }

  private func sayDone(_ repair: FileRepair, of writer: Identifier) {
    if !repair.moved.isEmpty {
      let quarantine = "\(workspace.shownAs)/journal/" + Quarantine.name(of: writer)
      call.say(.repair(.moved(lines: repair.moved.count, to: quarantine)))
    }
    if repair.mended > 0 { call.say(.repair(.returnsTaken(file: file(writer), lines: repair.mended))) }
    if repair.losesByteOrderMark { call.say(.repair(.byteOrderMarkTaken(file: file(writer)))) }
  }

  /// What the moved lines said, as far as it can be read, in commands to copy: they stand unbroken.
  private func suggest(_ moved: [DamagedLine]) throws(Failure) {
    let known = Set(try workspace.journal().ledger.entries.map(\.record.event.id))
    call.say(.repair(.logAgain))
    for line in moved {
      let events = ReadableEvent.all(in: line)
      for event in events { write(suggestion(event, line.number, known)) }
      if events.isEmpty { write(.nothingReadable(line: line.number)) }
    }
  }

  private func suggestion(_ event: ReadableEvent, _ line: Int, _ known: Set<EventID>) -> RepairMessage {
    if let id = event.id, known.contains(id) { return .inJournalAlready(line: line, id: id.short) }
    guard let command = SuggestedCommand(event, call.words).text else { return .nothingReadable(line: line) }
    return .suggestion(line: line, command: command, isWhole: event.isWhole)
  }

  private func write(_ message: RepairMessage) {
    call.environment.write(call.words.text(.repair(message)).withoutPersonalNumbers + "\n")
  }

  private func file(_ writer: Identifier) -> String { "\(workspace.shownAs)/journal/\(writer).tsv" }
}
