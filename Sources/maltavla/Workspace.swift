import Arguments
import Goals
import Journal
import Notation
import Storage

/// A folder of plans with the journal in it.
struct Workspace: Sendable {
  /// The folder's path.
  let path: String
  /// The folder as the user would name it.
  let shownAs: String
  /// The plans without faults.
  let plans: [Plan]
  /// What is wrong with plan files, and what is worth a look.
  let diagnostics: [Diagnostic]
  /// The plan files as the user would name them, faulty ones too.
  let files: [String]

  /// The text of each plan, faulty ones too, by its file.
  let sources: [String: SourceFile]

  /// Files named like plans that could not be opened.
  let unreadable: [String]

  /// The journal's folder.
  var journalPath: String { path + "/journal" }
  /// Plan files with a fault; they are named and never judged.
  var faults: [Diagnostic] { diagnostics.filter { $0.severity == .fault } }

  /// The files that cannot be used as plans.
  var faultyFiles: [String] {
    files.filter { file in faults.contains { $0.location.file == file } } + unreadable
  }

  /// Finds names in all plans.
  var lookup: Lookup { lookup(in: plans) }

  /// Finds names in some of the plans.
  func lookup(in plans: [Plan]) -> Lookup { Lookup(plans: plans, faulty: faultyFiles) }

  /// How a command that shows plans ends.
  var status: ExitStatus { !faults.isEmpty ? .malformed : unreadable.isEmpty ? .fine : .inputOutput }

  /// Finds the folder and reads every plan in it.
  init(for call: Call) throws(Failure) { self.init(try PlanFiles(for: call)) }

  /// Reads plans; where not all sentences are read, nothing is said of the plans together.
  init(_ found: PlanFiles, sentences: SentenceChoice = .all) {
    (path, shownAs) = (found.path, found.shownAs)
    var plans: [Plan] = []
    var diagnostics: [Diagnostic] = []
    var organisations: Set<String> = []
    for result in PlanReading.results(of: found.contents, sentences: sentences) {
      diagnostics += result.diagnostics
      if let organisation = result.organisation { organisations.insert(organisation) }
      if let plan = result.plan { plans.append(plan) }
    }
    files = found.names
    unreadable = found.unreadable
    guard sentences == .all else {
      self.diagnostics = diagnostics
      sources = [:]
      self.plans = plans.sharing(organisations.count > 1)
      return
    }
    let sources = Dictionary(
      found.contents.map { ($0.name, SourceFile(name: $0.name, bytes: $0.bytes)) },
      uniquingKeysWith: { first, _ in first })
    self.sources = sources
    self.diagnostics =
      diagnostics
      + (MetricChecks.diagnostics(of: plans) + SuccessionChecks.diagnostics(of: plans)).map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.line = sources[diagnostic.location.file]?.line(diagnostic.location.line)
        return diagnostic
      }
    // Faulty plans' organisations count too: mending one plan must not change another's figures.
    self.plans = plans.sharing(organisations.count > 1)
  }

  /// The journal with what became of each event.
  func journal() throws(Failure) -> JournalView {
    do throws(StorageError) {
      return JournalView(try journalReader.read())
    } catch {
      throw Failure(.storage(error, whileWriting: false), error.status)
    }
  }

  /// What a writer has logged and not taken back; one whose file cannot be read has logged nothing that is known.
  func events(of writer: Identifier) -> [Event] {
    let records = (try? journalReader.read(only: writer))?.records ?? []
    return Ledger(records).entries.filter { $0.standing == .counted }.map(\.record.event)
  }

  /// Whether the journal may hold an event that says the same; one that cannot be read holds nothing that is known.
  func mayHold(_ event: Event) -> Bool { (try? journalReader.mayHold(event)) ?? false }

  /// What the journal answers to a request, as it was known at the end of `day` if one is given; with the events that
  /// count in plans for documents that must tell what they rest on.
  ///
  /// Who asks for figures alone needs no events. What was known on a day depends on each event's id, and is asked so
  /// seldom that they are all read for it.
  func figures(
    _ request: TallyRequest, counting plans: [MarkRequest] = [], knownBy day: Day?,
    in environment: Environment
  ) throws(Failure) -> JournalFigures {
    let scan = JournalScan(of: journalReader)
    do throws(StorageError) {
      if day == nil, let result = try scan.tally(request, forCounting: !plans.isEmpty) {
        if plans.isEmpty { return JournalFigures(result, []) }
        if let counted = try scan.counted(plans, after: result) { return JournalFigures(result, counted) }
      }
    } catch {
      throw Failure(.storage(error, whileWriting: false), error.status)
    }
    let view = try journal()
    return JournalFigures(
      view, view.tally(request, knownBy: day, in: environment),
      plans.map { view.counted($0, knownBy: day, in: environment) })
  }

  /// What a document on a plan rests on.
  func fingerprint(of plan: Plan, asOf: Day, knownBy: Day?, _ counted: CountedEvents) -> Fingerprint {
    Fingerprint(
      plan: plan.id, lines: sources[plan.file]?.lines ?? [], asOf: asOf, knownBy: knownBy,
      counted: counted)
  }

  private var journalReader: JournalReader {
    JournalReader(folder: journalPath, shownAs: shownAs + "/journal")
  }

}

extension [Plan] {
  /// The plans, told whether they share their workspace with those of other organisations.
  fileprivate func sharing(_ isShared: Bool) -> [Plan] {
    map { plan in
      var plan = plan
      plan.sharesWorkspace = isShared
      return plan
    }
  }
}

extension StorageError {
  /// How the program ends where it could not go on.
  var status: ExitStatus {
    switch self {
    case .missing, .wrongKind: .noInput
    case .locked: .tryAgain
    case .tooLarge: .malformed
    case .permission, .unreadable, .nothingSaved, .unconfirmed, .exists: .inputOutput
    }
  }
}
