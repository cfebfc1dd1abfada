import Arguments
import Goals
import Journal

/// What loading a table does, told before it is done and after.
struct LoadSummary {
  let call: Call
  let file: String
  let table: DelimitedText
  let rows: TableRows
  let plan: LoadPlan
  let defaults: LoadDefaults
  /// How many rows with faults are left out.
  let faulty: Int

  private static let shown = 5
  private var isDryRun: Bool { call.invocation.has(.dryRun) }
  private var changed: Int { plan.count { if case .changed = $0 { true } else { false } } }
  private var new: Int { plan.count { $0 == .new } }

  /// Stops where most of what is new has been logged already, with another key or none: it would count twice. Who names
  /// the source has thought of that.
  func checkOrigin(_ ledger: Ledger) throws(Failure) {
    guard new > 0 else { return }
    let start = defaults.source.text + ":"
    var logged: Set<Event> = []
    for event in ledger.effective where event.tag("key")?.utf8.starts(with: start.utf8) != true {
      logged.insert(event.bare)
    }
    var found: Event?
    let count = zip(rows.entries, plan.fates).count { entry, fate in
      guard fate == .new, logged.contains(entry.row.draft.preview.bare) else { return false }
      found = found ?? entry.row.draft.preview
      return true
    }
    guard count > 0 else { return }
    guard count * 2 <= new || call.invocation.has(.source) else {
      throw Failure(.load(.sameAsLogged(count, of: new, source: defaults.source.text)), .malformed)
    }
    call.complain(.note, .load(.alsoLogged(count)))
  }

  /// Shows the first rows as they are read, and on a terminal asks; whether to go on.
  func confirm() throws(Failure) -> Bool {
    let asks = call.environment.isInteractive && !isDryRun
    if asks || isDryRun { preview() }
    guard asks, new + changed > 0 else { return true }
    return call.ask(.load(.ask(new: new, changed: changed))).map(TypedAnswer.init)?.isYes == true
  }

  /// Says what was done, and what a person should know of.
  func tell() {
    call.say(
      .load(
        .loaded(
          LoadCounts(
            file: file, new: new, changed: changed, unchanged: plan.count { $0 == .same }, faulty: faulty,
            isDryRun: isDryRun))))
    let settled = plan.count { $0 == .settled }
    if settled > 0 { call.complain(.note, .load(.settled(settled))) }
    if !plan.vanished.isEmpty { call.complain(.note, .load(.vanished(plan.vanished))) }
    if !plan.doubled.isEmpty { call.complain(.note, .load(.doubled(plan.doubled))) }
  }

  /// The first changes, for they overrule what a board may have seen, and the first of what is new.
  private func preview() {
    call.say(.load(.willLoad(file, source: defaults.source.text)))
    var names = rows.known
    var (changes, news) = (0, 0)
    for (entry, fate) in zip(rows.entries, plan.fates) {
      switch fate {
      case .same, .settled: continue
      case .changed: changes += 1
      case .new: news += 1
      }
      guard (fate == .new ? news : changes) <= LoadSummary.shown else { continue }
      let metric = entry.row.draft.metric
      call.say(
        .load(
          .row(
            line: table.line(of: entry.cell), entry.row.draft.preview,
            names.facts(of: metric).plans.measure(of: metric), fate)))
    }
    let untold = max(0, changes - LoadSummary.shown) + max(0, news - LoadSummary.shown)
    if untold > 0 { call.say(.load(.moreRows(untold))) }
  }
}

extension Event {
  /// What it says, without the id and the tags by which events find each other.
  fileprivate var bare: Event {
    var event = self
    event.tags = ownTags
    return Event(
      id: EventID(milliseconds: 0, high: 0, low: 0), day: day, metric: metric, arbetarekommun: arbetarekommun,
      value: value, tags: event.tags, note: note)
  }
}
