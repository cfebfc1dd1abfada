import Journal
import Text

extension SwedishWords {
  /// What is said where there is no workspace yet.
  var welcome: String {
    """
    Måltavla följer målen i en verksamhetsplan. Här finns ingen plan ännu.

    Så här börjar ni:
      1. Gör mappen plans/ här, med en exempelplan: maltavla init
      2. Skriv era egna mål i stället för exemplets.
      3. Granska planen: maltavla check
      4. Logga det som görs: maltavla log samtal 12
      5. Se läget: maltavla status
    Finns det planer redan? Gå till mappen ovanför plans/, eller peka ut den: --plans MAPP.
    Alla kommandon: maltavla help
    """
  }

  /// What `init` made, and what to do next.
  func text(_ beginning: Beginning) -> String {
    var lines: [String] = []
    if beginning.made.isEmpty {
      lines.append("Allt finns redan i \(beginning.folder.harmless). Inget är ändrat.")
    } else {
      lines.append("Nytt i \(beginning.folder.harmless):")
      let width = beginning.made.map { $0.name.displayWidth }.max() ?? 0
      lines += beginning.made.map { "  " + $0.name.padded(to: width) + "  " + purpose($0) }
      if !beginning.kept.isEmpty {
        lines.append("Fanns redan, och är som det var: \(list(beginning.kept.map(\.name))).")
      }
    }
    if !beginning.isShielded {
      let file = beginning.folder.harmless + "/" + WorkspaceParts.attributesFile
      lines += [
        "\(file) saknar raden som behåller allas rader i git. Skriv den där:",
        "  " + GitAttributes.journalLine,
      ]
    }
    lines += way(beginning.way)
    if beginning.plan != nil {
      lines += [
        "", "Så här går ni vidare:",
        "  1. Skriv era egna mål i \(beginning.planPath.harmless) i stället för exemplets.",
        "  2. Granska planen: maltavla check",
        "  3. Logga det som görs: maltavla log \(beginning.exampleMetric) 12",
        "  4. Se läget: maltavla status",
        "Exemplets mål är påhittade. Det som ni loggar räknas, så byt målen först.",
        "Finns planen som dokument? maltavla help import",
      ]
    }
    return lines.joined(separator: "\n")
  }

  private func purpose(_ part: WorkspaceParts.Part) -> String {
    switch part {
    case .plan: "en exempelplan att skriva över"
    case .journal: "det som loggas, en fil per rapportör"
    case .attributes: "för den som delar mappen med git: allas rader behålls"
    case .ignored: "för git: halvskrivna filer lämnas utanför"
    }
  }

  private func way(_ way: Beginning.Way) -> [String] {
    switch way {
    case .here: []
    case .insteadOf(let other): ["Härifrån gäller den nu i stället för \(other.harmless)."]
    case .folder(let name): ["Gå dit först: cd \(ShellWord.text(name))"]
    case .variable(let path):
      ["Säg var mappen är:", "  export\u{A0}MALTAVLA_PLANS=\(ShellWord.text(path))"]
    case .elsewhere(let path):
      [
        "Men MALTAVLA_PLANS pekar ut \(path.harmless), och där letar andra kommandon. "
          + "Ta bort den: unset MALTAVLA_PLANS"
      ]
    }
  }
}
