import Arguments

extension SwedishWords {
  func entries(of section: HelpSection.Kind) -> [(label: String, explanation: String)] {
    switch section {
    case .exitStatus:
      [
        ("0", "Allt väl. Skadade rader i journalen nämns och räknas inte."),
        ("1", "check har funnit fel, eller --exit-code att ett mål knappast nås eller inte nåddes."),
        ("64", "Kommandoraden kan inte förstås."),
        ("65", "Något som skulle läsas har fel: en plan, en tabell, en rad."),
        ("66", "Filen eller mappen finns inte."),
        (
          "74",
          "Det gick inte att läsa eller spara. Meddelandet säger om inget är sparat, eller om det är osäkert: kör "
            + "då maltavla history innan det loggas igen."
        ),
        ("75", "Journalen är låst av ett annat program. Försök igen."),
      ]
    case .environment:
      [
        ("MALTAVLA_PLANS", "Mappen med planer, när --plans inte säger det."),
        ("MALTAVLA_AK", "Arbetarekommunen, när --ak inte säger det."),
        ("MALTAVLA_WRITER", "Rapportören, när --writer inte säger det."),
        ("MALTAVLA_FROM, EMAIL", "Avsändaren av brev, när --from inte säger det."),
        (
          "LC_ALL, LC_MESSAGES, LANG",
          "Språket: engelska när de börjar på en, annars svenska. --language går före."
        ),
        ("NO_COLOR", "Satt till något: aldrig färg, om inte --color säger annat."),
        ("MALTAVLA_PLAIN", "Satt till något: som --plain."),
        ("COLUMNS", "Bredden, där ingen terminal säger den."),
        ("XDG_DATA_HOME", "Där den egna mappen maltavla/plans ligger; annars ~/.local/share."),
      ]
    case .files:
      [
        ("plans/*.md", "En plan i varje fil; filens namn är planens id."),
        ("plans/journal/*.tsv", "Händelserna, en fil för varje rapportör. De läggs till och ändras aldrig."),
        ("plans/journal/*.karantan.txt", "Rader som check --repair har flyttat undan, med skälet."),
      ]
    default: []
    }
  }
}
