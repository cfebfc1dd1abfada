import Goals
import Journal
import Text

extension EnglishWords {
  /// What a person must decide, each with the commands to choose by.
  func text(_ decisions: [Decision]) -> String { decisions.map(text).listed(under: "TO DECIDE") }

  private func text(_ decision: Decision) -> DecisionText {
    switch decision {
    case .corrections(let contest): text(contest)
    case .sameID(let id, let versions):
      DecisionText(
        "\(versions.count) different lines have the same id, \(id.short). None of them counts.",
        versions.indices.map { index in
          let version = versions[index]
          return .init(
            "\(version.file.harmless) line \(version.line), \(event(version.event)). Keep it",
            versions.removals(keeping: index))
        })
    case .conflictMarkers(let file, let count):
      DecisionText(
        "\(file.harmless): \(count) \(count == 1 ? "mark" : "marks") of a conflict in git. The lines around them are kept and count.",
        [.init(count == 1 ? "Remove the mark" : "Remove the marks", [ShellLine.repairing])])
    case .lineEnds(let file, let count):
      DecisionText(
        "\(file.harmless): \(count) \(count == 1 ? "line" : "lines") with line ends in Windows' form, "
          + "which \(count == 1 ? "does" : "do") not count.",
        [.init("Put them right", [ShellLine.repairing])])
    case .conflictCopy(let path, _, missing: 0):
      DecisionText(
        "\(path.harmless) is a copy; all of its lines are in the journal.",
        [.init("Remove it", [ShellLine.removing(path)])])
    case .conflictCopy(let path, let lines, let missing):
      DecisionText(
        "\(path.harmless) is a copy; \(missing) of its \(lines) lines \(missing == 1 ? "is" : "are") not in the journal.",
        [.init("Take them in, then remove the copy", [ShellLine.loading(path), ShellLine.removing(path)])])
    case .othersLines(let file, let count, let all):
      DecisionText(
        "\(file.harmless): \(count) \(count == 1 ? "line was" : "lines were") logged by another writer "
          + "than the file is named after. Every event counts only once.",
        [
          all.map {
            .init(
              "All of them are in \($0.harmless) too. If the file is a copy, remove it",
              [ShellLine.removing(file)])
          } ?? .init("If the file was only renamed, nothing needs to be done")
        ])
    case .sharedFile(let file, let line):
      DecisionText(
        "\(file.harmless) is written in two places: line \(line) was logged before the one above it. Nothing is lost.",
        [.init("Let one of the places log under a name of its own", ["export MALTAVLA_WRITER=NAME"])])
    case .attributes(let file, let command):
      DecisionText(
        "The folder lies in git, which does not know how the journal is united: two who write in the same file get "
          + "a conflict.",
        [
          command.map { .init("Make \(file.harmless)", [$0]) }
            ?? .init("Write the line in \(file.harmless)", [rule])
        ])
    }
  }

  private func text(_ contest: Decision.Contest) -> DecisionText {
    let (winner, losers) = (contest.winner, contest.losers)
    let corrections = losers.filter { !$0.isVoid }
    let what = contest.target.map { ": \(event($0))" } ?? ""
    let holds = "\(winner.name) holds, by \(winner.writer): \(said(winner))"
    let first: DecisionText.Choice =
      corrections.isEmpty
      ? .init(holds) : .init(holds + ". So it should be", corrections.map { "maltavla undo \($0.name)" })
    return DecisionText(
      "\(contest.id.short) was corrected by several\(what).",
      [first]
        + losers.map { loser in
          let lost = "\(loser.name) does not hold, by \(loser.writer): \(said(loser)). "
          if winner.isVoid { return .init(lost + "It should hold: log it anew with maltavla log") }
          let others = [winner] + corrections.filter { $0.name != loser.name }
          return .init(
            lost + (loser.isVoid ? "None of them should count" : "It should hold"),
            others.map { "maltavla undo \($0.name)" })
        })
  }

  private func said(_ claim: Decision.Claim) -> String { claim.isVoid ? "taken back" : event(claim.event) }

  private var rule: String { GitAttributes.journalLine }
}
