import Arguments
import Goals
import Journal
import Storage
import Text

/// Writes events into the caller's own file of the journal.
struct Logging {
  let call: Call
  let workspace: Workspace

  /// Who logs: `--writer`, else `$MALTAVLA_WRITER`, else user and host.
  func writer() throws(Failure) -> Identifier {
    if let named = call.invocation.value(.writer) ?? call.environment.variable("MALTAVLA_WRITER") {
      guard let writer = Identifier(named) else {
        throw Failure(.badWriter(named, suggestion: Identifier(folding: named)?.text))
      }
      return writer
    }
    let name = call.environment.user + "-" + call.environment.host
    guard let writer = Identifier(folding: name) ?? Identifier("okand") else {
      throw Failure(.badWriter(name, suggestion: nil))
    }
    return writer
  }

  /// The writer's file.
  func journalWriter() throws(Failure) -> JournalWriter {
    JournalWriter(
      folder: workspace.journalPath, writer: try writer(), clock: call.environment.now,
      random: call.environment.random)
  }

  /// Appends the drafts durably, all or none; with `size`, only to a file that is still as long.
  ///
  /// What looks like a personal number is asked about on a terminal before, and warned of afterwards.
  func append(_ drafts: [EventDraft], ifSize size: Int? = nil) throws(Failure) -> [Event] {
    let writer = try journalWriter()
    let privacy = PrivacyCheck(call: call, drafts: drafts, writer: writer.writer)
    try privacy.confirm()
    do throws(JournalWriteError) {
      let events = try writer.append(drafts, ifSize: size)
      privacy.warn(of: "\(workspace.shownAs)/journal/\(writer.writer).tsv")
      return events
    } catch {
      switch error {
      case .changed: throw Failure(.load(.journalChanged), .tryAgain)
      case .draft(_, let finding): throw Failure(.unwritable(finding))
      case .storage(let error): throw Failure(.storage(error, whileWriting: true), error.writingStatus)
      }
    }
  }

  /// The day of the event: `--date`, else today; never in the future.
  func day() throws(Failure) -> Day {
    let today = call.environment.today
    guard let text = call.invocation.value(.date) else { return today }
    return try TypedDay.past(text, today: today)
  }

  /// The tags of `--tag`; a name may have several values, each once. An S-förening that is all but one of those that
  /// the plans know, `foreningar`, is a slip.
  func tags(foreningar: [String]) throws(Failure) -> [Event.Tag] {
    var tags: [Event.Tag] = []
    for text in call.invocation.values(.tag) {
      var tag = try TypedTag.read(text)
      if tag.name.text == "forening" { tag.value = try TypedForening.read(tag.value, known: foreningar) }
      guard !tags.contains(tag) else { throw Failure(.repeatedTag(tag.name.text)) }
      tags.append(tag)
    }
    return tags
  }

  /// The note of `--note`.
  func note() throws(Failure) -> String {
    guard let note = call.invocation.value(.note) else { return "" }
    return try TypedText.read(note)
  }
}

extension StorageError {
  /// How the program ends where it could not write.
  var writingStatus: ExitStatus {
    if case .locked = self { .tryAgain } else { .inputOutput }
  }
}
