import Arguments

extension SwedishWords {
  func title(of section: HelpSection.Kind) -> String {
    switch section {
    case .overview: "ÖVERSIKT"
    case .usage: "ANVÄNDNING"
    case .operands: "ARGUMENT"
    case .options: "FLAGGOR"
    case .commonOptions: "FLAGGOR FÖR ALLA KOMMANDON"
    case .commands: "KOMMANDON"
    case .examples: "EXEMPEL"
    }
  }

  func summary(of command: CommandSyntax?) -> String {
    guard let command else {
      return "Följer målen i en verksamhetsplan: vad som lovades, vad som är gjort, om det håller."
    }
    return switch CommandName(rawValue: command.name) {
    case .log: "Logga en händelse: så här många, där, då."
    case .assess: "Styrelsens bedömning av ett mål."
    case .done: "Ett delmål, eller ett av dess steg, är klart."
    case .undo: "Ta tillbaka en händelse; båda står kvar i journalen."
    case .correct: "Rätta en händelse; båda står kvar i journalen."
    case .history: "Visa händelserna och vad som blev av dem."
    case .status: "Läget för varje mål, de i fara först."
    case .report: "Uppföljningen av en period, för styrelsen."
    case .goals: "Målen så som de är lästa, med rad i planen."
    case .check: "Granska planer och journal, och säg hur fel rättas."
    case nil: "Visa hjälp om programmet eller ett kommando."
    }
  }

  func discussion(of command: CommandSyntax?) -> [String] {
    guard let command else {
      return [
        "Planerna är Markdown-filer i mappen plans/. Händelserna ligger i plans/journal/, en fil per rapportör."
      ]
    }
    return switch CommandName(rawValue: command.name) {
    case .log:
      [
        "Ett tal läggs till det som redan är loggat. Medlemmar och andra tillstånd läses av i stället: \"är 1450\". "
          + "+0 säger att inget har hänt."
      ]
    case .assess:
      [
        "Bedömningen står bredvid de uppmätta siffrorna, aldrig i stället för dem. Efter ett kvartal är den gammal."
      ]
    case .status: ["Utan --plan visas de planer som gäller i dag, annars den senaste."]
    case .report: ["Utan --period visas det senaste avslutade kvartalet."]
    default: []
    }
  }

  func examples(of command: CommandSyntax?) -> [HelpExample] {
    guard let command else {
      return [
        HelpExample("maltavla log samtal 42 --ak Ale --date igår"), HelpExample("maltavla status"),
        HelpExample("maltavla report --period 2024-Q2"),
      ]
    }
    return switch CommandName(rawValue: command.name) {
    case .log:
      [
        HelpExample("maltavla log samtal 42 --ak Ale --date igår --tag valdistrikt=\"Nol södra\""),
        HelpExample("maltavla log medlemmar är 2420 --date 2024-06-30"),
        HelpExample("maltavla log samtal +0 --ak Tjörn", "inget hände, och det är rapporterat"),
      ]
    case .assess:
      [HelpExample("maltavla assess ekonomi \"på god väg\" --note \"Budget antagen\" --reference \"§ 8\"")]
    case .done: [HelpExample("maltavla done strategi utkast --date 14/3")]
    case .undo: [HelpExample("maltavla undo"), HelpExample("maltavla undo 4Q8Z")]
    case .correct:
      [HelpExample("maltavla correct 4Q8Z 24"), HelpExample("maltavla correct 4Q8Z --date 14/3")]
    case .history: [HelpExample("maltavla history samtal --ak Ale --last 20")]
    case .status:
      [HelpExample("maltavla status --as-of 2024-06-30"), HelpExample("maltavla status dorrknackning")]
    case .report: [HelpExample("maltavla report --period 2024-Q2 --format markdown --output kv2.md")]
    case .goals: [HelpExample("maltavla goals --plan norrkoping-2023")]
    case .check: [HelpExample("maltavla check")]
    case nil: [HelpExample("maltavla help log")]
    }
  }

  func closing(of command: CommandSyntax?) -> String? {
    command == nil ? "Mer om ett kommando: maltavla help KOMMANDO" : nil
  }

  func explanation(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option.name {
    case "plans": "Mappen med planer; annars $MALTAVLA_PLANS eller närmaste plans/."
    case "language": "Språk."
    case "color": "Färg; annars bara på en terminal."
    case "ak":
      switch command?.name {
      case "log": "Arbetarekommun; - är organisationen själv. Annars $MALTAVLA_AK."
      case "correct": "Den rätta arbetarekommunen; - är organisationen själv."
      case "history": "Bara den arbetarekommunen; - är organisationen själv."
      default: "Bara den arbetarekommunen."
      }
    case "plan": "En viss plan."
    case "area": "Bara områden vars namn innehåller detta."
    case "responsible":
      command?.name == "assess" ? "Vem som ska göra det." : "Bara mål som denna svarar för."
    case "as-of": "Läget den dagen."
    case "known-by": "Siffrorna som de var kända den dagen."
    case "json": "Som JSON."
    case "exit-code": "Sluta med 1 om något mål knappast nås eller inte nåddes."
    case "date": "Dagen: 2024-06-30, igår, i måndags, 14 mars, 14/3."
    case "tag": "Märkning, till exempel valdistrikt=\"Nol södra\"; kan upprepas."
    case "note": "Anteckning; visas bara i history, en bedömnings kommentar också i rapporter."
    case "writer" where command?.name == "history": "Bara den rapportören."
    case "writer": "Rapportören, vars fil det skrivs i; annars $MALTAVLA_WRITER eller användare och dator."
    case "reading": "En avläsning: så mycket är det nu."
    case "action": "Vad som ska göras."
    case "by": "När det ska vara klart."
    case "reference": "Protokollets paragraf."
    case "period": "2024, 2024-H1, 2024-T1, 2024-Q2, 2024-05, 2024-W12 eller A..B."
    case "format": "Form."
    case "output": "Fil att skriva till."
    case "from": "Från och med den dagen."
    case "to": "Till och med den dagen."
    case "last": "Bara de senaste."
    case "help": "Visa hjälp."
    case "version": "Visa version."
    default: ""
    }
  }

  func placeholder(of option: OptionSyntax) -> String {
    switch option.name {
    case "plans": "MAPP"
    case "language", "color", "format": "VAL"
    case "as-of", "known-by", "date", "from", "to", "by": "DAG"
    case "tag": "NAMN=VÄRDE"
    case "period": "PERIOD"
    case "output": "FIL"
    case "last": "ANTAL"
    case "reading": "TAL"
    case "ak", "plan", "area", "responsible", "writer": "NAMN"
    default: "TEXT"
    }
  }

  func explanation(of operand: OperandSyntax, in command: CommandSyntax) -> String {
    switch operand.name {
    case "metric": "Mått, eller ett måls id."
    case "value":
      command.name == "log" ? "Tal: 42, +17, -2; \"är 1450\" för en avläsning." : "Det rätta värdet."
    case "goal": "Målets id, eller början av det."
    case "level": "uppnått, delvis, på god väg, osäkert, knappast, ej uppnått eller kommentar."
    case "step": "Stegets id."
    case "id": "Händelsens id, eller dess sista tecken; annars din senaste."
    case "command": "Kommandot."
    default: ""
    }
  }

  func placeholder(of operand: OperandSyntax) -> String {
    switch operand.name {
    case "metric": "MÅTT"
    case "value": "VÄRDE"
    case "goal": "MÅL"
    case "level": "BEDÖMNING"
    case "step": "STEG"
    case "id": "ID"
    case "command": "KOMMANDO"
    default: operand.name.uppercased()
    }
  }

  var commandPlaceholder: String { "KOMMANDO" }
  var optionsPlaceholder: String { "FLAGGOR" }

  func choices(_ choices: [String]) -> String { "(\(choices.joined(separator: ", ")))" }
}
