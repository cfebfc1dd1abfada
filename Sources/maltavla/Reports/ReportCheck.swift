import Goals
import Journal
import Storage

/// `check --report FILE`: whether today's plan and journal still give a report that was made earlier, and which events
/// came or went since.
struct ReportCheck {
  let call: Call
  let workspace: Workspace

  /// More events than these, each way, are counted and not listed.
  private static let mostShown = 20
  /// A report of fifty thousand events is some megabytes.
  static let limit = 64 << 20

  func run(_ file: String) throws(Failure) -> ExitStatus {
    let found = Fingerprint.all(in: try text(of: file))
    guard !found.isEmpty else { throw Failure(.noFingerprint(file), .malformed) }
    let journal = try workspace.journal()
    var holds = true
    for one in found {
      guard one.isWhole else { throw Failure(.alteredReport(file), .malformed) }
      if try !compare(one, journal) { holds = false }
    }
    return holds ? .fine : .found
  }

  private func text(of file: String) throws(Failure) -> String {
    let path = file.hasPrefix("/") ? file : call.environment.folder + "/" + file
    do throws(StorageError) {
      return String(decoding: try RegularFile.read(path, limit: ReportCheck.limit), as: UTF8.self)
    } catch {
      throw Failure(.storage(error.named(file), whileWriting: false), error.status)
    }
  }

  /// Says how one plan's figures stand to those of the report; whether they still rest on the same.
  private func compare(_ found: Fingerprint.Found, _ journal: JournalView) throws(Failure) -> Bool {
    let old = found.fingerprint
    let plan = try PlanChoice(call: call, workspace: workspace).plan(old.plan.text)
    let counted = journal.counted(
      MarkRequest(PlanScope(of: plan), asOf: old.asOf), knownBy: old.knownBy, in: call.environment,
      as: found.form)
    let now = workspace.fingerprint(of: plan, asOf: old.asOf, knownBy: old.knownBy, counted)
    guard now.digest != found.digest else {
      call.say(
        .reportHolds(plan: plan.id.text, asOf: old.asOf, events: found.events, fingerprint: now.shown))
      return true
    }
    call.say(
      .reportDiffers(
        plan: plan.id.text, asOf: old.asOf, was: found.events, now: counted.count, fingerprint: now.shown))
    if now.planDigest != old.planDigest { call.say(.planChanged(plan.file)) }
    if found.isListed { list(old, now, journal) } else { call.say(.eventsUnlisted) }
    return false
  }

  private func list(_ old: Fingerprint, _ now: Fingerprint, _ journal: JournalView) {
    let before = Set(old.marks)
    let after = Set(now.marks)
    let came = now.marks.filter { !before.contains($0) }
    let went = old.marks.filter { !after.contains($0) }
    for mark in came.prefix(ReportCheck.mostShown) {
      guard let entry = journal.ledger.entry(of: mark.id) else { continue }
      call.say(
        .cameSince(entry.record.event, logged: call.environment.localDay(mark.id.milliseconds)))
    }
    if came.count > ReportCheck.mostShown { call.say(.moreEvents(came.count - ReportCheck.mostShown)) }
    for mark in went.prefix(ReportCheck.mostShown) {
      let entry = journal.ledger.entry(of: mark.id)
      call.say(.wentSince(mark.id.short, entry?.standing, entry?.record.event))
    }
    if went.count > ReportCheck.mostShown { call.say(.moreEvents(went.count - ReportCheck.mostShown)) }
  }
}
