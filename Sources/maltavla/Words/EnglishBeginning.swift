import Journal
import Text

extension EnglishWords {
  /// What is said where there is no workspace yet.
  var welcome: String {
    """
    Måltavla follows the goals of an activity plan. There is no plan here yet.

    This is how to begin:
      1. Make the folder plans/ here, with an example plan: maltavla init
      2. Write your own goals in place of the example's.
      3. Check the plan: maltavla check
      4. Log what is done: maltavla log samtal 12
      5. See how it stands: maltavla status
    Are there plans already? Go to the folder above plans/, or point it out: --plans FOLDER.
    All commands: maltavla help
    """
  }

  /// What `init` made, and what to do next.
  func text(_ beginning: Beginning) -> String {
    var lines: [String] = []
    if beginning.made.isEmpty {
      lines.append("Everything is in \(beginning.folder.harmless) already. Nothing was changed.")
    } else {
      lines.append("New in \(beginning.folder.harmless):")
      let width = beginning.made.map { $0.name.displayWidth }.max() ?? 0
      lines += beginning.made.map { "  " + $0.name.padded(to: width) + "  " + purpose($0) }
      if !beginning.kept.isEmpty {
        lines.append("Was there, and is as it was: \(list(beginning.kept.map(\.name))).")
      }
    }
    if !beginning.isShielded {
      let file = beginning.folder.harmless + "/" + WorkspaceParts.attributesFile
      lines += [
        "\(file) lacks the line that keeps everybody's lines in git. Write it there:",
        "  " + GitAttributes.journalLine,
      ]
    }
    lines += way(beginning.way)
    if beginning.plan != nil {
      lines += [
        "", "This is how to go on:",
        "  1. Write your own goals in \(beginning.planPath.harmless) in place of the example's.",
        "  2. Check the plan: maltavla check",
        "  3. Log what is done: maltavla log \(beginning.exampleMetric) 12",
        "  4. See how it stands: maltavla status",
        "The example's goals are invented. What you log counts, so write your own first.",
        "Is there a document of the plan? maltavla help import",
      ]
    }
    return lines.joined(separator: "\n")
  }

  private func purpose(_ part: WorkspaceParts.Part) -> String {
    switch part {
    case .plan: "an example plan to write over"
    case .journal: "what is logged, a file per writer"
    case .attributes: "for sharing with git: everybody's lines are kept"
    case .ignored: "for git: half-written files are left out"
    }
  }

  private func way(_ way: Beginning.Way) -> [String] {
    switch way {
    case .here: []
    case .insteadOf(let other): ["From here it now holds in place of \(other.harmless)."]
    case .folder(let name): ["Go there first: cd \(ShellWord.text(name))"]
    case .variable(let path):
      ["Say where the folder is:", "  export\u{A0}MALTAVLA_PLANS=\(ShellWord.text(path))"]
    case .elsewhere(let path):
      [
        "But MALTAVLA_PLANS names \(path.harmless), where other commands look. "
          + "Remove it: unset MALTAVLA_PLANS"
      ]
    }
  }
}
