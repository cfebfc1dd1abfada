import Goals
public import Notation

extension SwedishPhrasebook {
  /// What a diagnostic says.
  public func text(_ finding: Finding) -> DiagnosticText {
    switch finding {
    case .plan(let finding): text(finding)
    case .journal(let finding): text(finding)
    case .table(let finding): text(finding)
    }
  }

  private func text(_ finding: PlanFinding) -> DiagnosticText {
    switch finding {
    // The file and its front matter.
    case .notUTF8(let byte):
      DiagnosticText(
        "filen är inte UTF-8", "Här står byten 0x\(String(byte, radix: 16, uppercase: true)).",
        mend: "öppna filen i en textredigerare och spara den som UTF-8.")
    case .hazardousCharacter(let scalar):
      DiagnosticText(
        "ett osynligt styrtecken, \(scalar.codePoint)", "Ett sådant tecken kan ändra hur raden visas.",
        mend: "ta bort tecknet.")
    case .badFileName(let name, let suggestion):
      DiagnosticText(
        "filnamnet \"\(name)\" kan inte vara en plans id",
        "Ett id har små bokstäver a–z, siffror och bindestreck, högst 64 tecken.",
        mend: suggestion.map { "döp om filen till \($0).md." }
          ?? "döp om filen, till exempel till plan-2026.md.")
    case .tooLarge(let bytes, let limit):
      DiagnosticText(
        "filen är för stor för en plan: \(numbers.text(Quantity(bytes))) byte",
        "En plan har högst \(numbers.text(Quantity(limit))) byte.",
        mend: "ha bara planens text i filen; bilder och bilagor hör hemma i andra filer.")
    case .beyond(let limit, let count): beyond(limit, count)
    case .missingFrontMatter:
      DiagnosticText(
        "planens huvud saknas", "En plan börjar med rader mellan två rader med ---.",
        mend: "skriv överst: --- / title: … / organisation: … / period: 2026 / ---")
    case .unclosedFrontMatter:
      DiagnosticText("planens huvud slutar aldrig", mend: "skriv en rad med --- efter den sista nyckeln.")
    case .malformedLine:
      DiagnosticText("raden är ingen nyckel med värde", mend: "skriv \"nyckel: värde\", eller ta bort raden.")
    case .unknownKey(let key, let suggestion):
      DiagnosticText(
        "okänd nyckel \"\(key)\"", suggestion.map { "Menade du \($0)?" },
        mend: suggestion == nil
          ? "nycklarna är \(words(PlanVocabulary.keys, "och")). Rätta nyckeln eller ta bort raden." : nil)
    case .repeatedKey(let key, let line):
      DiagnosticText(
        "nyckeln \"\(key)\" står två gånger", "Den första står på rad \(line).", mend: "ta bort den ena.")
    case .missingKey(let key):
      DiagnosticText(
        "nyckeln \"\(key)\" saknas i planens huvud", mend: "lägg till raden \"\(key): \(example(of: key))\".")
    case .badValue(let key, "", _):
      DiagnosticText("nyckeln \"\(key)\" har inget värde", mend: "skriv värdet efter kolonet.")
    case .badValue(let key, let value, let expectation):
      DiagnosticText("\"\(value)\" kan inte vara \(key)", text(expectation))
    case .repeatedUnit(let name):
      DiagnosticText("\(name) står två gånger bland arbetarekommunerna", mend: "ta bort den ena.")

    // Goals.
    case .malformedAttributes:
      DiagnosticText(
        "attributen kan inte läsas", "Så här skrivs de: {#id namn=värde namn=\"flera ord\"}.",
        mend: "se efter att klammer och citattecken är slutna.")
    case .unknownAttribute(let name, let suggestion):
      DiagnosticText(
        "okänt attribut \"\(name)\"", suggestion.map { "Menade du \($0)?" },
        mend: suggestion == nil
          ? "attributen är \(words(PlanVocabulary.attributes, "och")). Rätta namnet eller ta bort det." : nil)
    case .repeatedAttribute(let name):
      DiagnosticText("attributet \"\(name)\" står två gånger", mend: "ta bort det ena.")
    case .badAttribute(let name, let value, let expectation):
      DiagnosticText("\"\(value)\" kan inte vara \(name)", text(expectation))
    case .repeatedID(let id, let line):
      DiagnosticText(
        "id:t \"\(id)\" används två gånger", "Det första står på rad \(line).",
        mend: "ge det ena ett annat id.")
    case .missingID(let given):
      DiagnosticText(
        "målet har inget eget id", "Det heter nu \(given), efter sina första ord.",
        mend: "skriv {#\(given)} efter målet, så ändras det inte när meningen gör det.")
    case .furtherTargets(let ids):
      DiagnosticText(
        "meningen lovar mer än en sak",
        (ids.count == 1 ? "Det andra målet heter nu " : "De andra målen heter nu ") + words(ids, "och") + ".",
        mend: "skriv varje löfte för sig, eller sätt det i hakparentes: [minst 20 går S2]{#s2}.")
    case .unsure(let call): text(call)
    case .missingTarget(let kind):
      DiagnosticText(
        "måltalet saknas", "Målet är av sorten \(name(of: kind)), men inget tal står i meningen.",
        mend: "skriv talet i meningen, eller {target=50}, eller en annan sort: {kind=qualitative}.")
    case .missingWindow:
      DiagnosticText("det framgår inte hur ofta", mend: "skriv till exempel \"i veckan\", eller {per=P3W}.")
    case .deadlineBeforePlan(let deadline, let start):
      DiagnosticText(
        "målet skulle vara klart \(date(deadline)), innan planen börjar", "Planen börjar \(date(start)).",
        mend: "rätta dagen, eller skriv {by=ÅÅÅÅ-MM-DD}.")
    case .personalNumber:
      DiagnosticText(
        "raden ser ut att innehålla ett personnummer",
        "Det är dolt här och i alla rapporter, men den som öppnar filen ser det.",
        mend: "ta bort numret ur planen. I git och i säkerhetskopior står det kvar.")
    case .tickedStep:
      DiagnosticText(
        "steget är avbockat i planen", "Vad som är gjort står i journalen, så att det syns när och av vem.",
        mend: "skriv [ ] här och kör: maltavla done MÅL STEG")
    case .stepsUnderKind(let kind):
      DiagnosticText(
        "bara ett delmål har steg; det här målet är av sorten \(name(of: kind))",
        mend: "skriv {kind=milestone}, eller ta bort rutorna.")
    case .unknownList(let id, let suggestion):
      DiagnosticText("planen har ingen lista \"\(id)\"", suggestion.map { "Menade du \($0)?" })
    case .noUnits:
      DiagnosticText(
        "målet gäller alla arbetarekommuner, men planen nämner ingen",
        "Utan dem finns inget att räkna andelen av.",
        mend:
          "lägg till raden \"arbetarekommuner: …\" i planens huvud, eller skriv vad andelen är av: {of=NAMN}."
      )
    case .mixedMeasure(let metric, let other, let here):
      DiagnosticText(
        "måttet \"\(metric)\" räknas på två sätt",
        here == .flow
          ? "Här läggs det ihop; i \(other.file), rad \(other.line), läses det av."
          : "Här läses det av; i \(other.file), rad \(other.line), läggs det ihop.",
        mend: "ge det ena målet ett annat mått: {metric=…}, eller skriv {measure=flow} eller {measure=stock}."
      )
    case .renamedMetric(let metric, let before, let other):
      DiagnosticText(
        "målet lyder som i den förra planen men har ett annat mått, \"\(metric)\"",
        "I \(other.file), rad \(other.line), är måttet \"\(before)\". Med olika mått kan åren inte jämföras.",
        mend: "skriv {metric=\(before)}, om det är samma sak som räknas.")

    // Tables.
    case .unreadableTable:
      DiagnosticText(
        "tabellen kan inte läsas som måltal eller lista",
        "Första kolumnen heter Arbetarekommun; de andra är årtal, eller en enda med namn.",
        mend: "rätta rubrikraden, eller ta bort id:t ur rubriken ovanför.")
    case .headingWithoutTable:
      DiagnosticText(
        "rubriken har ett id, men ingen tabell följer",
        mend: "sätt id:t på målet i stället, eller skriv tabellen.")
    case .unknownUnit(let name, let suggestion, let known): unknownUnit(name, suggestion, known: known)
    case .repeatedRow(let name, let line):
      DiagnosticText("\(name) har redan en rad", "Den står på rad \(line).", mend: "ta bort den ena.")
    case .badNumber(let text):
      DiagnosticText(
        text.isEmpty ? "rutan är tom" : "\"\(text)\" är inget tal",
        mend: "skriv talet med siffror, till exempel 1 427.")
    case .raggedRow(let cells, let expected):
      DiagnosticText(
        "raden har \(cells) \(cells == 1 ? "ruta" : "rutor"), rubrikraden \(expected)",
        mend: "lägg till eller ta bort streck (|).")
    case .totalMismatch(let year, let stated, let computed, let first, let last):
      DiagnosticText(
        "Totalt stämmer inte med raderna",
        "Raderna \(first)–\(last) ger \(numbers.text(computed)), det står \(numbers.text(stated)) "
          + "(\(numbers.text((computed - stated).magnitude)) för \(stated < computed ? "lite" : "mycket")) för \(year).",
        mend: "skriv \(numbers.text(computed)), eller rätta den rad som är fel.")
    case .nameWithoutUnit:
      DiagnosticText(
        "namnet hör inte till någon arbetarekommun", "Ingen rad ovanför nämner en.",
        mend: "skriv arbetarekommunen i första rutan.")
    case .emptyTable:
      DiagnosticText(
        "tabellen har inga rader",
        mend: "skriv en rad för varje arbetarekommun, eller ta bort id:t ur rubriken ovanför.")
    }
  }

  /// "a, b och c".
  func words(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private func unknownUnit(_ name: String, _ suggestion: String?, known: Int) -> DiagnosticText {
    let named =
      known == 0
      ? "Planens huvud nämner ingen arbetarekommun."
      : "Planens huvud nämner \(known) \(known == 1 ? "arbetarekommun" : "arbetarekommuner")."
    return DiagnosticText(
      "okänd arbetarekommun \"\(name)\"", named + (suggestion.map { " Menade du \($0)?" } ?? ""),
      mend: suggestion == nil
        ? "lägg till den efter \"arbetarekommuner:\" i planens huvud, eller rätta namnet." : nil)
  }
}
