import Text

/// What `init` made of a workspace, for the words that tell of it.
struct Beginning {
  /// The folder of plans as the user would name it.
  let folder: String
  /// What there was not.
  let made: [WorkspaceParts.Part]
  /// What there was, and is as it was.
  let kept: [WorkspaceParts.Part]
  /// The example plan, where it was made.
  let plan: String?
  /// What the example counts first.
  let exampleMetric: String
  /// Whether git is told how journals are united.
  let isShielded: Bool
  /// How other commands find the workspace.
  let way: Way

  /// How other commands find a workspace.
  enum Way: Hashable {
    /// From here, as it is.
    case here
    /// From here, where another one would else be found.
    case insteadOf(String)
    /// From that folder.
    case folder(String)
    /// By a variable that is to hold the path.
    case variable(String)
    /// Not at all: they look where the variable says.
    case elsewhere(String)
  }

  /// The example plan as it is to be opened, after going to the folder where it lies.
  var planPath: String {
    if case .folder = way { return "plans/" + (plan ?? "") }
    return folder + "/" + (plan ?? "")
  }

  /// The command that adds what is missing to the workspace in the folder.
  static func command(in folder: String) -> String {
    "maltavla init" + (folder == "plans" ? "" : " --plans " + ShellWord.text(folder))
  }

  init(
    folder: String, _ outcome: WorkspaceParts.Outcome, plan: String, metric: String, isShielded: Bool,
    way: Way
  ) {
    self.folder = folder
    made = outcome.made
    kept = outcome.kept
    self.plan = outcome.made.contains(.plan(plan)) ? plan : nil
    exampleMetric = metric
    self.isShielded = isShielded
    self.way = way
  }
}
