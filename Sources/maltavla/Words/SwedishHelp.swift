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
    case .name: "NAMN"
    case .description: "BESKRIVNING"
    case .exitStatus: "SLUTSTATUS"
    case .environment: "MILJÖ"
    case .files: "FILER"
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
    case .mail: "Läget som ett e-brev, till standard output eller sendmail."
    case .goals: "Målen så som de är lästa, med rad i planen."
    case .why: "Hur en siffra kom till: planens rad, regeln, händelserna, uträkningen."
    case .explain: "Säg hur en mening läses som mål, och av vilka ord."
    case .importing: "Gör ett utkast till plan av ett dokument: text, Word, ODT eller PDF."
    case .check: "Granska planer och journal, och säg hur fel rättas."
    case .load: "Läs in många händelser ur ett kalkylblad, eller en annan rapportörs journal."
    case .export: "Skriv ut händelserna, eller deras summor, för andra program."
    case .beginning: "Börja: gör mappen med planer, journalen och en exempelplan."
    case .completions: "Låt skalet fylla i kommandon, mått, arbetarekommuner, planer och dagar."
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
          + "+0 säger att inget har hänt.",
        "Utan MÅTT frågar kommandot, på en terminal. Med - tar det rader från standard input, så som folk skriver, "
          + "också klistrade ur ett brev: \"42 samtal och 1 insats i Ale i går, Nol södra\", \"inga samtal i Tjörn i "
          + "juni\". Det som är säkert sparas, resten pekas ut.",
      ]
    case .assess:
      [
        "Bedömningen står bredvid de uppmätta siffrorna, aldrig i stället för dem. Efter ett kvartal är den gammal.",
        "Utan MÅL, på en terminal, går kommandot igenom de mål som styrelsen inte har sagt sitt om det här kvartalet: "
          + "mål utan egna siffror som inte är bedömda, mål som knappast nås och saknar kommentar och åtgärd, och "
          + "åtgärder från tidigare kvartal.",
      ]
    case .status: ["Utan --plan visas de planer som gäller i dag, annars den senaste."]
    case .report:
      [
        "Utan --period visas det senaste avslutade kvartalet.",
        "Ett år som är slut utvärderas: varje mål nått eller inte, mot året före där samma sak räknades. Med "
          + "--format markdown följer ett underlag till verksamhetsberättelsen.",
      ]
    case .mail:
      [
        "Brevet har en textdel på högst 25 rader, det som behöver uppmärksamhet först, och en HTML-del med allt. Utan "
          + "--since jämförs med det senaste månadsskifte som ligger minst en vecka bakåt.",
        "Raderna slutar med LF, så som sendmail -t tar emot dem. Med --send slutar programmet som sendmail gör.",
      ]
    case .why:
      [
        "Varje händelse visas, också de som inte räknas, med skälet. Anteckningar visas bara här och i history."
      ]
    case .load:
      [
        "Tabellen sparas som CSV eller TSV; teckenkodning och skiljetecken känns igen. Rubriker som Datum, Mått, "
          + "Arbetarekommun, Antal, Anteckning och Nyckel förstås. I en bred tabell är rubrikerna mått, "
          + "arbetarekommuner eller månader; en rad eller kolumn Totalt prövas och läggs aldrig till. Ett tal är en "
          + "ökning av det som läggs ihop, och en avläsning av det som är ett tillstånd, som medlemmar.",
        "Samma fil kan läsas in igen: det som är lika hoppas över, det som är ändrat rättas, det som är nytt loggas, och "
          + "det som försvunnit ur filen sägs till om. Har en rad fel läses inget in.",
        "Vad kolumnerna är, sagt med --column, minns mappen till nästa fil med samma rubriker.",
        "En journalfil, som anna.tsv, läggs till i den rapportörens egen fil. Rader som redan finns räknas en gång.",
      ]
    case .export:
      [
        "Bara händelser som gäller: makulerade och rättade är borta, och varje rad räknas en gång. Anteckningar följer inte med utan --notes.",
        "Med --figures blir varje rad ett mått på ett ställe under en månad, ett kvartal eller ett år: summan (sum), av "
          + "hur många händelser (events), den senaste av dem (latest), och vad ett mål begär för samma dagar (target, "
          + "goal). Ett måltal är fördelat jämnt över målets dagar, som i status; perioderna går till läget den dagen. "
          + "Av ett tillstånd (stock) är sum nivån vid periodens slut, och måltalet står i den period då det ska vara nått.",
        "scope är whole för hela planen, organisation för det som loggats utan arbetarekommun, unit för en "
          + "arbetarekommun av flera: lägg aldrig ihop whole med de andra. Där inget är rapporterat är sum tom, där "
          + "inget begärs är target tom. Begär flera mål samma sak står en rad för vart och ett.",
        "Med --format sql skrivs en databas som SQLite och PostgreSQL läser: planerna, händelserna och vyn figure, med "
          + "summa och måltal för varje mått, ställe och kvartal: maltavla export -f sql | sqlite3 plan.db",
      ]
    case .importing:
      [
        "Målen läses ur dokumentets egna meningar, och det som bör ses över är märkt i utkastet. PDF läses med "
          + "pdftotext (paketet poppler-utils), Word och ODT med pandoc."
      ]
    case .check:
      [
        "--repair raderar ingenting. En rad som inte kan räknas flyttas till en fil bredvid journalen, "
          + "anna.karantan.txt, med skälet; övriga rader står kvar som de är. På en terminal frågar det först."
      ]
    case .explain:
      ["Utan text läses standard input, en mening på varje rad. Meningar i en plan läses på samma sätt."]
    case .beginning:
      [
        "Mappen plans/ görs i MAPP, eller här; med --plans eller $MALTAVLA_PLANS är det den mappen. Det som finns redan "
          + "lämnas som det är, så kommandot kan köras igen.",
        "Exempelplanen är en vanlig plan med påhittade mål, att skriva över. Mappen är läsbar bara för den som gör den.",
      ]
    case .completions:
      [
        "Raden i exemplet läggs i skalets startfil: ~/.bashrc, ~/.zshrc (efter compinit) eller ~/.config/fish/config.fish. Sedan ger tabulatorn det som passar."
      ]
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
        HelpExample("maltavla log - < brev.txt"),
      ]
    case .assess:
      [
        HelpExample("maltavla assess ekonomi \"på god väg\" --note \"Budget antagen\" --reference \"§ 8\""),
        HelpExample("maltavla assess samtal --action \"Gemensamma helger\" --responsible Kim --by 30/9"),
        HelpExample("maltavla assess samtal --action-done"),
        HelpExample("maltavla assess", "går igenom det som väntar på styrelsen"),
      ]
    case .done: [HelpExample("maltavla done strategi utkast --date 14/3")]
    case .undo: [HelpExample("maltavla undo"), HelpExample("maltavla undo 4Q8Z")]
    case .correct:
      [HelpExample("maltavla correct 4Q8Z 24"), HelpExample("maltavla correct 4Q8Z --date 14/3")]
    case .history: [HelpExample("maltavla history samtal --ak Ale --last 20")]
    case .status:
      [HelpExample("maltavla status --as-of 2024-06-30"), HelpExample("maltavla status dorrknackning")]
    case .report:
      [
        HelpExample("maltavla report --period 2024-Q2 --format html --output kv2.html", "att skriva ut"),
        HelpExample("maltavla report --format markdown --output kv2.md"),
        HelpExample(
          "maltavla report --period 2024 --format markdown", "underlag till verksamhetsberättelsen"),
      ]
    case .mail:
      [
        HelpExample("maltavla mail --to styrelsen@example.org --from anna@example.org | sendmail -t -i"),
        HelpExample("maltavla mail --to styrelsen@example.org --when-changed --since \"i måndags\" --send"),
      ]
    case .goals: [HelpExample("maltavla goals --plan norrkoping-2023")]
    case .why:
      [
        HelpExample("maltavla why dorrknackning --ak Ale --as-of 2024-06-30"),
        HelpExample("maltavla why medlemmar --known-by 2024-06-10", "så som styrelsen såg det den dagen"),
      ]
    case .explain:
      [
        HelpExample("maltavla explain \"Minst två torgmöten i månaden\""),
        HelpExample("maltavla explain --year 2026 < meningar.txt"),
      ]
    case .importing:
      [
        HelpExample("maltavla import verksamhetsplan.pdf --output plans/exempelby-2027.md"),
        HelpExample("maltavla import verksamhetsplan.docx --json"),
      ]
    case .check:
      [
        HelpExample("maltavla check"), HelpExample("maltavla check --report kv2.html"),
        HelpExample("maltavla check --repair"),
      ]
    case .load:
      [
        HelpExample("maltavla load kampanj.csv --dry-run", "visar hur raderna läses, sparar inget"),
        HelpExample("maltavla load register.csv --column datum=Dag --column ak=Ort --metric samtal"),
        HelpExample("maltavla load halvar.csv --date 2024-06-30", "en bred tabell: arbetarekommuner × mått"),
        HelpExample("maltavla load anna.tsv", "Annas journal, som kom i ett brev"),
      ]
    case .export:
      [
        HelpExample("maltavla export --plan goteborgsomradet-2024 --output handelser.csv"),
        HelpExample("maltavla export --figures quarter -o kvartal.csv", "summor och måltal per kvartal"),
      ]
    case .beginning:
      [
        HelpExample("maltavla init"),
        HelpExample("maltavla init ale-ak --organisation \"Ale arbetarekommun\" --year 2027"),
      ]
    case .completions:
      [
        HelpExample("eval \"$(maltavla completions bash)\""),
        HelpExample("eval \"$(maltavla completions zsh)\""),
        HelpExample("maltavla completions fish | source"),
      ]
    case nil: [HelpExample("maltavla help log")]
    }
  }

  func closing(of command: CommandSyntax?) -> String? {
    command == nil ? "Mer om ett kommando: maltavla help KOMMANDO" : nil
  }

  var commandPlaceholder: String { "KOMMANDO" }
  var optionsPlaceholder: String { "FLAGGOR" }

  func choices(_ choices: [String]) -> String { "(\(choices.joined(separator: ", ")))" }
}
