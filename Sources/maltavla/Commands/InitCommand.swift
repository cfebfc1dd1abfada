import Arguments
import Drafting
import Goals
import Journal
import Notation
import Rendering
import Storage
import Text

/// `init`: a workspace to begin with; what is there already is left as it is.
struct InitCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let beginning = BeginningPlace(call: call)
    let place = try beginning.place()
    let plan = try examplePlan()
    let before = try WorkspacePlace.nearest(to: call.environment.folder)
    let outcome: WorkspaceParts.Outcome
    do throws(StorageError) {
      outcome = try WorkspaceParts(place: place, plan: plan).complete()
    } catch {
      throw Failure(.storage(error, whileWriting: true), .inputOutput, note: .beginAgain)
    }
    let git = GitWorkspace(place.path)?.attributes ?? GitWorkspace.own(place.path)
    call.say(
      .begun(
        Beginning(
          folder: place.shownAs, outcome, plan: plan.name, metric: plan.metric,
          isShielded: git.unitesLines && git.keepsLineEnds, way: beginning.way(to: place, before: before))))
    return .fine
  }

  /// A plan of this year, or that of `--year`; in Swedish unless `--language` rules, as all plans are.
  private func examplePlan() throws(Failure) -> WorkspaceParts.Plan {
    let book = phrasebook(call.documentLanguage(.swedish))
    let year = try call.year() ?? call.environment.today.year
    let typed = call.invocation.value(.organisation)
    let organisation = typed?.composed.trimmed ?? book.exampleOrganisation
    let plan = WorkspaceParts.Plan(
      name: book.exampleFile(year), text: book.examplePlan(year, organisation), metric: book.exampleMetric)
    // What the plan would not be read back with is no name.
    let read = PlanReader.read(Array(plan.text.utf8), name: plan.name)
    guard read.diagnostics.isEmpty, read.plan?.organisation == organisation else {
      throw Failure(.badOrganisation(typed ?? ""))
    }
    return plan
  }
}
