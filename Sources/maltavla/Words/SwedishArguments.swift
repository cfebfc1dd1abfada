import Arguments

extension SwedishWords {
  func explanation(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option.name {
    case "plans": "Mappen med planer; annars $MALTAVLA_PLANS eller närmaste plans/."
    case "language": "Språk."
    case "color": "Färg; annars bara på en terminal."
    case "plain": "För skärmläsare: ett besked på varje rad, inga kolumner, staplar eller färger."
    case "ak":
      switch command?.name {
      case "log": "Arbetarekommun; - är organisationen själv. Annars $MALTAVLA_AK."
      case "correct": "Den rätta arbetarekommunen; - är organisationen själv."
      case "load": "Arbetarekommun för rader som inte säger det; - är organisationen själv."
      case "history": "Bara den arbetarekommunen; - är organisationen själv."
      default: "Bara den arbetarekommunen."
      }
    case "plan": "En viss plan."
    case "area": "Bara områden vars namn innehåller detta."
    case "responsible":
      command?.name == "assess" ? "Vem som ska göra det." : "Bara mål som denna svarar för."
    case "as-of" where command?.name == "export": "Summorna till och med den dagen."
    case "as-of": "Läget den dagen."
    case "known-by": "Siffrorna som de var kända den dagen."
    case "json": "Som JSON."
    case "exit-code": "Sluta med 1 om något mål knappast nås eller inte nåddes."
    case "date" where command?.name == "load":
      "Dag, månad eller år för rader som inte säger det: 2024-06-30, 2024-06, 2024."
    case "column":
      "Vad en kolumn är: datum, mått, ak, antal, avläsning, ändring, anteckning, nyckel, en märkning eller -; kan upprepas."
    case "metric": "Mått för rader som inte säger det."
    case "source": "Källans namn, som skiljer dess rader från andras; annars filens namn."
    case "dry-run" where command?.name == "log": "Visa vad som skulle sparas; spara inget."
    case "dry-run": "Visa hur raderna läses och vad som skulle sparas; spara inget."
    case "again": "Spara också det som är loggat förut, ord för ord."
    case "anyway": "Med log -: raderna som inte förstås ändrar inga andra; spara dem som är säkra för sig."
    case "skip-bad": "Läs in resten när rader har fel, och säg vilka som lämnades."
    case "date": "Dagen: 2024-06-30, igår, i måndags, 14 mars, 14/3; sista dagen i v12 eller juni."
    case "tag": "Märkning, till exempel valdistrikt=\"Nol södra\"; kan upprepas."
    case "note": "Anteckning; visas bara i history och why, en bedömnings kommentar också i rapporter."
    case "writer" where command?.name == "history": "Bara den rapportören."
    case "writer" where command?.name == "load":
      "Rapportören, vars fil det skrivs i, och som en journalfil hör till."
    case "writer": "Rapportören, vars fil det skrivs i; annars $MALTAVLA_WRITER eller användare och dator."
    case "reading": "En avläsning: så mycket är det nu."
    case "action": "Vad som ska göras. Samma ord en gång till, med ny dag, skjuter upp det."
    case "action-done": "Åtgärden är genomförd; har målet flera, säg vilken med --action."
    case "by": "När det ska vara klart."
    case "reference": "Protokollets paragraf."
    case "figures": "Summorna per mått, arbetarekommun och period, bredvid måltalen."
    case "notes": "Med anteckningarna; de kan vara känsliga."
    case "sort": "Arbetarekommunerna efter lägst andel (share, annars) eller namn (name)."
    case "repair": "Flytta journalens skadade rader till karantän, och säg vad som bör loggas igen."
    case "report": "En rapport (HTML eller JSON): säg om plan och journal ännu ger den."
    case "period": "2024, 2024-H1, 2024-T1, 2024-Q2, 2024-05, 2024-W12 eller A..B."
    case "format": "Form; annars den som filens namn slutar på."
    case "output" where command?.name == "import": "Fil att skriva till; en som finns skrivs aldrig över."
    case "output": "Fil att skriva till."
    case "from" where command?.name == "mail": "Avsändaren; annars $MALTAVLA_FROM eller $EMAIL."
    case "to" where command?.name == "mail":
      "Mottagare, till exempel \"Anna Öst <anna@example.org>\"; flera med komma, eller en flagga för var."
    case "subject": "Ärendet; annars vad brevet säger i korthet."
    case "since": "Säg vad som ändrats efter den dagen."
    case "when-changed": "Inget brev om inget mål har bytt bedömning efter --since."
    case "send": "Lämna brevet till sendmail i stället för standard output."
    case "from": "Från och med den dagen."
    case "to": "Till och med den dagen."
    case "organisation": "Organisationens namn i exempelplanen."
    case "year" where command?.name == "init": "Exempelplanens år; annars i år."
    case "year": "Året som \"i år\" och datum utan år hör till."
    case "last": "Bara de senaste."
    case "help": "Visa hjälp."
    case "man": "Handboken, som man läser: maltavla help --man | man -l -"
    case "version": "Visa version."
    default: ""
    }
  }

  func placeholder(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option.name {
    case "plans": "MAPP"
    case "language", "color", "format", "sort", "figures": "VAL"
    case "from" where command?.name == "mail", "to" where command?.name == "mail": "ADRESS"
    case "as-of", "known-by", "date", "from", "to", "by", "since": "DAG"
    case "tag": "NAMN=VÄRDE"
    case "column": "VAD=RUBRIK"
    case "period": "PERIOD"
    case "output", "report": "FIL"
    case "year": "ÅR"
    case "last": "ANTAL"
    case "reading": "TAL"
    case "metric": "MÅTT"
    case "ak", "plan", "area", "responsible", "writer", "source", "organisation": "NAMN"
    default: "TEXT"
    }
  }

  func explanation(of operand: OperandSyntax, in command: CommandSyntax) -> String {
    switch operand.name {
    case "metric" where command.name == "log":
      "Mått, eller ett måls id; - tar rader från standard input."
    case "metric": "Mått, eller ett måls id."
    case "value":
      command.name == "log" ? "Tal: 42, +17, -2; \"är 1450\" för en avläsning." : "Det rätta värdet."
    case "goal": "Målets id, eller början av det."
    case "level": "uppnått, delvis, på god väg, osäkert, knappast, ej uppnått eller kommentar."
    case "step": "Stegets id."
    case "id": "Händelsens id, eller dess sista tecken; annars din senaste."
    case "sentence": "En eller flera meningar inom citattecken; ord utan citattecken blir en mening."
    case "folder": "Mappen som plans/ ska ligga i; annars här."
    case "table": "Tabellen som .csv eller .tsv, eller en journalfil."
    case "file": "Dokumentet: .txt, .md, .pdf, .docx, .odt, .rtf eller .html."
    case "command": "Kommandot."
    case "shell": "Skalet."
    case "words": "Raden så långt; skalet ger den när det frågar."
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
    case "sentence": "MENING"
    case "folder": "MAPP"
    case "file", "table": "FIL"
    case "command": "KOMMANDO"
    case "shell": "SKAL"
    case "words": "ORD"
    default: operand.name.uppercased()
    }
  }
}
