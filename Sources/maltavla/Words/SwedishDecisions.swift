import Goals
import Journal
import Text

extension SwedishWords {
  /// What a person must decide, each with the commands to choose by.
  func text(_ decisions: [Decision]) -> String {
    decisions.map(text).listed(under: "ATT TA STÄLLNING TILL")
  }

  private func text(_ decision: Decision) -> DecisionText {
    switch decision {
    case .corrections(let contest): text(contest)
    case .sameID(let id, let versions):
      DecisionText(
        "\(versions.count) olika rader har samma id, \(id.short). Ingen av dem räknas.",
        versions.indices.map { index in
          let version = versions[index]
          return .init(
            "\(version.file.harmless) rad \(version.line), \(event(version.event)). Behåll den",
            versions.removals(keeping: index))
        })
    case .conflictMarkers(let file, let count):
      DecisionText(
        "\(file.harmless): \(count) \(count == 1 ? "märke" : "märken") från en konflikt i git. Raderna omkring är kvar och räknas.",
        [.init(count == 1 ? "Ta bort märket" : "Ta bort märkena", [ShellLine.repairing])])
    case .lineEnds(let file, let count):
      DecisionText(
        "\(file.harmless): \(count) \(count == 1 ? "rad" : "rader") med radslut i Windows-form, som inte räknas.",
        [.init("Ställ dem till rätta", [ShellLine.repairing])])
    case .conflictCopy(let path, _, missing: 0):
      DecisionText(
        "\(path.harmless) är en kopia; alla dess rader finns i journalen.",
        [.init("Ta bort den", [ShellLine.removing(path)])])
    case .conflictCopy(let path, let lines, let missing):
      DecisionText(
        "\(path.harmless) är en kopia; \(missing) av dess \(lines) rader finns inte i journalen.",
        [.init("Ta in dem, och ta sedan bort kopian", [ShellLine.loading(path), ShellLine.removing(path)])])
    case .othersLines(let file, let count, let all):
      DecisionText(
        "\(file.harmless): \(count) \(count == 1 ? "rad är loggad" : "rader är loggade") av en annan rapportör "
          + "än filen heter efter. Varje händelse räknas bara en gång.",
        [
          all.map {
            .init(
              "Alla står också i \($0.harmless). Är filen en kopia, ta bort den", [ShellLine.removing(file)])
          } ?? .init("Är filen bara omdöpt behöver inget göras")
        ])
    case .sharedFile(let file, let line):
      DecisionText(
        "\(file.harmless) skrivs på två ställen: rad \(line) är loggad före raden ovanför. Inget är förlorat.",
        [.init("Låt det ena stället logga under ett eget namn", ["export MALTAVLA_WRITER=NAMN"])])
    case .attributes(let file, let command):
      DecisionText(
        "Mappen ligger i git, som inte vet hur journalen förs ihop: två som skriver i samma fil får en konflikt.",
        [
          command.map { .init("Gör \(file.harmless)", [$0]) }
            ?? .init("Skriv raden i \(file.harmless)", [rule])
        ])
    }
  }

  private func text(_ contest: Decision.Contest) -> DecisionText {
    let (winner, losers) = (contest.winner, contest.losers)
    let corrections = losers.filter { !$0.isVoid }
    let what = contest.target.map { ": \(event($0))" } ?? ""
    let holds = "\(winner.name) gäller, av \(winner.writer): \(said(winner))"
    let first: DecisionText.Choice =
      corrections.isEmpty
      ? .init(holds) : .init(holds + ". Så ska det vara", corrections.map { "maltavla undo \($0.name)" })
    return DecisionText(
      "\(contest.id.short) är rättad av flera\(what).",
      [first]
        + losers.map { loser in
          let lost = "\(loser.name) gäller inte, av \(loser.writer): \(said(loser)). "
          if winner.isVoid { return .init(lost + "Den ska gälla: logga den på nytt med maltavla log") }
          let others = [winner] + corrections.filter { $0.name != loser.name }
          return .init(
            lost + (loser.isVoid ? "Ingen av dem ska räknas" : "Den ska gälla"),
            others.map { "maltavla undo \($0.name)" })
        })
  }

  private func said(_ claim: Decision.Claim) -> String {
    claim.isVoid ? "tagen tillbaka" : event(claim.event)
  }

  private var rule: String { GitAttributes.journalLine }
}
