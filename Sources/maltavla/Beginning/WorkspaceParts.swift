import Goals
import Journal
import Storage
import Text

/// What a workspace is made of, and the making of what is missing: nothing that is there is touched, so that a making
/// that was cut short is completed by the next one.
struct WorkspaceParts {
  let place: WorkspacePlace
  /// The plan to begin with, where there is none.
  let plan: Plan

  /// A plan file.
  struct Plan {
    let name: String
    let text: String
    /// What it counts first.
    let metric: String
  }

  /// A part of a workspace.
  enum Part: Hashable {
    case plan(String)
    case journal
    case attributes
    case ignored

    /// As it can be shown.
    var name: String {
      switch self {
      case .plan(let name): name.harmless
      case .journal: "journal/"
      case .attributes: WorkspaceParts.attributesFile
      case .ignored: WorkspaceParts.ignoredFile
      }
    }
  }

  /// What was made and what was there.
  struct Outcome {
    var made: [Part] = []
    var kept: [Part] = []
  }

  /// The file that tells git how to unite journals.
  static let attributesFile = ".gitattributes"
  /// The file that tells git what to leave out.
  static let ignoredFile = ".gitignore"

  /// Makes what is missing; when it returns everything is on the disk.
  func complete() throws(StorageError) -> Outcome {
    var outcome = Outcome()
    try Folder.make(place.path)
    let plans = try Folder.names(in: place.path).filter(PlanFiles.isPlan)
    if plans.isEmpty {
      try add(.plan(plan.name), file: plan.name, plan.text, to: &outcome)
    } else {
      outcome.kept += plans.map(Part.plan)
    }
    if try Folder.exists(place.path + "/journal") {
      outcome.kept.append(.journal)
    } else {
      try Folder.make(place.path + "/journal")
      outcome.made.append(.journal)
    }
    let attributes = [GitAttributes.journalLine, GitAttributes.quarantineLine].map { $0 + "\n" }.joined()
    try add(.attributes, file: WorkspaceParts.attributesFile, attributes, to: &outcome)
    try add(.ignored, file: WorkspaceParts.ignoredFile, WholeFile.draftPattern + "\n", to: &outcome)
    // Whoever was stopped before this may have made something that is not on the disk yet.
    try Folder.settle(place.path)
    return outcome
  }

  private func add(
    _ part: Part, file: String, _ text: String, to outcome: inout Outcome
  ) throws(StorageError) {
    do {
      try WholeFile.create(place.path + "/" + file, with: Array(text.utf8))
      outcome.made.append(part)
    } catch {
      guard case .exists = error else { throw error }
      outcome.kept.append(part)
    }
  }
}
