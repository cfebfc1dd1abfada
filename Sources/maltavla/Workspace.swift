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
  init(for call: Call) throws(Failure) {
    let place = try WorkspacePlace.found(by: call)
    (path, shownAs) = (place.path, place.shownAs)
    let names: [String]
    do throws(StorageError) {
      names = try Folder.names(in: path)
    } catch {
      throw Failure(.storage(error, whileWriting: false), error.status)
    }
    var plans: [Plan] = []
    var diagnostics: [Diagnostic] = []
    var sources: [String: SourceFile] = [:]
    var unreadable: [String] = []
    var organisations: Set<String> = []
    let planFiles = names.filter(Workspace.isPlanFile).sorted()
    for name in planFiles {
      do throws(StorageError) {
        let bytes = try RegularFile.read(path + "/" + name)
        let result = PlanReader.read(bytes, name: shownAs + "/" + name)
        diagnostics += result.diagnostics
        if let organisation = result.organisation { organisations.insert(organisation) }
        sources[shownAs + "/" + name] = SourceFile(name: shownAs + "/" + name, bytes: bytes)
        guard let plan = result.plan else { continue }
        plans.append(plan)
      } catch {
        // One file that cannot be opened keeps nobody from the others; a folder or a file just removed is no plan.
        switch error {
        case .missing, .wrongKind: continue
        default:
          call.complain(.fault, .storage(error, whileWriting: false))
          unreadable.append(shownAs + "/" + name)
        }
      }
    }
    self.unreadable = unreadable
    self.sources = sources
    let folder = shownAs
    self.files = planFiles.map { folder + "/" + $0 }
    self.diagnostics =
      diagnostics
      + (MetricChecks.diagnostics(of: plans) + SuccessionChecks.diagnostics(of: plans)).map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.line = sources[diagnostic.location.file]?.line(diagnostic.location.line)
        return diagnostic
      }
    // Faulty plans' organisations count too: mending one plan must not change another's figures.
    let isShared = organisations.count > 1
    self.plans = plans.map { plan in
      var plan = plan
      plan.sharesWorkspace = isShared
      return plan
    }
  }

  /// The journal with what became of each event.
  func journal() throws(Failure) -> JournalView {
    do throws(StorageError) {
      return JournalView(try journalReader.read())
    } catch {
      throw Failure(.storage(error, whileWriting: false), error.status)
    }
  }

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
      if day == nil, let result = try scan.tally(request) {
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

  /// Whether a file of that name is a plan.
  static func isPlanFile(_ name: String) -> Bool {
    name.hasSuffix(".md") && !name.hasPrefix(".") && name.lowercased() != "readme.md"
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
