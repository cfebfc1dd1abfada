import Journal
import Notation
import Text

/// What `check` says of persons in the plans and in the journal.
enum PrivacyRemarks {
  static func all(in workspace: Workspace, today: StatedDay) -> [Diagnostic] {
    let plans = workspace.sources.sorted { $0.key < $1.key }.flatMap {
      PersonalNumberChecks.diagnostics(of: $0.value, today: today)
    }
    let journal = JournalPrivacy(folder: workspace.journalPath, shownAs: workspace.shownAs + "/journal")
    return plans + journal.diagnostics(today: today)
  }
}
