import Arguments

/// Swedish words for ``Sample``, with letters outside ASCII in labels so that alignment shows.
struct SampleWords: HelpWords {
  func title(of section: HelpSection.Kind) -> String {
    switch section {
    case .overview: "ÖVERSIKT"
    case .usage: "ANVÄNDNING"
    case .operands: "ARGUMENT"
    case .options: "FLAGGOR"
    case .commonOptions: "GEMENSAMMA FLAGGOR"
    case .commands: "KOMMANDON"
    case .examples: "EXEMPEL"
    case .name: "NAMN"
    case .description: "BESKRIVNING"
    case .exitStatus: "SLUTSTATUS"
    case .environment: "MILJÖ"
    case .files: "FILER"
    }
  }

  func summary(of command: CommandSyntax?) -> String {
    switch command?.name {
    case nil: "Följer målen i en verksamhetsplan."
    case "log": "Loggar en händelse."
    case "report": "Skriver uppföljningen av en period, det senast avslutade kvartalet om inget annat sägs."
    case "undo": "Tar tillbaka en händelse."
    case "status": "Visar läget."
    case "completions": "Skriver kompletteringar för ett skal."
    case "help": "Visar hjälp."
    default: ""
    }
  }

  func discussion(of command: CommandSyntax?) -> [String] {
    guard command == Sample.log else { return [] }
    return [
      "Händelsen sparas först och visas sedan. Ett tal med tecken är alltid ett värde, aldrig en flagga."
    ]
  }

  func examples(of command: CommandSyntax?) -> [HelpExample] {
    guard command == Sample.log else { return [] }
    return [
      HelpExample("goals log samtal 42 --ak Ale", "Lägger till 42 samtal i Ale i dag."),
      HelpExample("goals log -"),
    ]
  }

  func entries(of section: HelpSection.Kind) -> [(label: String, explanation: String)] {
    section == .files ? [("goals.txt", "Målen.")] : []
  }

  func closing(of command: CommandSyntax?) -> String? {
    command == nil ? "Mer om ett kommando: goals help KOMMANDO" : nil
  }

  func explanation(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option.name {
    case "ak": "Arbetarekommunen; - är organisationen själv."
    case "date": "Dagen det hände, i dag om inget annat sägs."
    case "tag": "En märkning av händelsen; flaggan får upprepas."
    case "note": "En anteckning. Den visas bara i historiken."
    case "reading": "Ett avläst värde."
    case "format": "Rapportens form."
    case "responsible": "Bara mål med denna ansvariga."
    case "plans": "Mappen med planer."
    case "language": "Språket."
    case "color": "När färg används."
    case "version": "Visar versionen."
    case "help": "Visar hjälp."
    default: ""
    }
  }

  func placeholder(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option.name {
    case "ak": "KOMMUN"
    case "date": "DAG"
    case "tag": "NAMN=VÄRDE"
    case "note": "TEXT"
    case "reading": "TAL"
    case "format": "FORMAT"
    case "responsible": "ANSVARIG"
    case "plans": "MAPP"
    case "language": "SPRÅK"
    default: "NÄR"
    }
  }

  func explanation(of operand: OperandSyntax, in command: CommandSyntax) -> String {
    switch operand.name {
    case "metric": "Det som räknas."
    case "value": "Ökningen, eller ordet är och det avlästa värdet."
    case "shell": "Skalet."
    default: ""
    }
  }

  func placeholder(of operand: OperandSyntax) -> String {
    switch operand.name {
    case "metric": "MÅTT"
    case "value": "VÄRDE"
    case "shell": "SKAL"
    default: "NAMN"
    }
  }

  var commandPlaceholder: String { "KOMMANDO" }
  var optionsPlaceholder: String { "FLAGGOR" }

  func choices(_ choices: [String]) -> String { "(värden: \(choices.joined(separator: ", ")))" }
}
