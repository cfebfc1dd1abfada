import Goals
import Journal
import Rendering
import Reports
import Text

extension SwedishWords {
  func text(_ message: LoadMessage) -> String {
    switch message {
    // The file.
    case .spreadsheet(let file):
      "\(file.harmlessPrefix) är en arbetsbok. Öppna den i kalkylprogrammet och spara bladet som CSV: "
        + "Arkiv, Spara som, CSV UTF-8."
    case .noTable(let file): "\(file.harmlessPrefix) har ingen tabell."
    case .noRows(let file): "\(file.harmlessPrefix) har rubriker men inga rader under dem."
    case .assumed(let file, let encoding):
      "\(file.harmlessPrefix) är inte UTF-8 och är läst som \(name(encoding)). Se efter att å, ä och ö blev rätt."
    case .notUTF8(let file): "\(file.harmlessPrefix) har byte som inte är UTF-8."
    case .personColumn(let heading):
      "kolumnen \(heading.harmlessPrefix): läs in antal, inte personer. Ta bort kolumnen, "
        + "räkna raderna per dag och arbetarekommun, och läs in summorna. Inget inläst."
    case .person(let column):
      "kolumnen \(column.harmlessPrefix) innehåller personnummer: läs in antal, inte personer. Inget inläst."

    // Its columns.
    case .badColumn(let text):
      "\"\(text.harmlessPrefix)\" säger inte vad en kolumn är. Skriv --column datum=Dag: först vad, sedan rubriken."
    case .unknownRole(let name, let suggestion):
      "\"\(name.harmlessPrefix)\" är inget som en kolumn kan vara." + meant(suggestion)
    case .noSuchColumn(let heading, let suggestion, let known):
      "det finns ingen kolumn \"\(heading.harmlessPrefix)\"." + meant(suggestion?.harmlessPrefix)
        + (suggestion == nil ? " Rubrikerna är \(quoted(known))." : "")
    case .twoColumns(let role, let headings):
      "\(quoted(headings)) kan båda vara \(self.name(role)). Välj en: --column \(self.name(role))=\"\(headings[0].harmless)\""
    case .noAmount(let headings):
      "ingen kolumn säger hur många. Rubrikerna är \(quoted(headings)). "
        + "Säg vilken: --column antal=RUBRIK. I en bred tabell är rubrikerna mått, arbetarekommuner eller månader."
    case .strangeColumn(let heading, let suggestion):
      "kolumnen \"\(heading.harmlessPrefix)\" har tal, men rubriken är inget mått, ingen arbetarekommun och ingen månad."
        + meant(suggestion) + " Ska den inte läsas: --column -=\"\(heading.harmless)\""
    case .metricMissing:
      "vad räknar tabellen? Säg det för alla rader: --metric samtal, eller vilken kolumn som gör det: --column mått=RUBRIK"
    case .dayMissing:
      "vilken dag gäller tabellen? Säg det för alla rader: --date 2024-06-30, eller vilken kolumn som gör det: "
        + "--column datum=RUBRIK"
    case .unread(let headings):
      headings.count == 1
        ? "Kolumnen \(quoted(headings)) läses inte. Som märkning: --column namn=\"\(headings[0].harmless)\""
        : "Kolumnerna \(quoted(headings)) läses inte. Som märkning: --column namn=RUBRIK"
    case .remembered(let columns):
      "Som förra gången: "
        + columns.map { "\(name($0.role)) är \"\($0.heading.harmlessPrefix)\"" }.joined(separator: ", ")
        + "."
    case .understood(let role, let heading):
      "Kolumnen \"\(heading.harmlessPrefix)\" läses som \(name(role)), efter vad som står i den."
    case .notRemembered:
      "Vad kolumnerna är kunde inte sparas till nästa gång; säg det igen då. Händelserna är sparade."
    case .above(let rows):
      rows == 1
        ? "Raden ovanför rubrikerna är överhoppad."
        : "\(number(rows)) rader ovanför rubrikerna är överhoppade."
    case .badSource(let name):
      "\"\(name.harmlessPrefix)\" kan inte vara en källas namn: bokstäver, siffror och bindestreck. Skriv --source NAMN."

    // A cell.
    case .notADay(let text):
      "\"\(text.harmlessPrefix)\" är ingen dag. Skriv till exempel 2024-03-14, 14/3/2024 eller 2024-03 för en månad."
    case .yearless(let text):
      "\"\(text.harmlessPrefix)\" saknar år. Skriv 2024-03-14, eller säg året för hela filen: --date 2024"
    case .noDay: "raden säger inte vilken dag. Skriv den, eller säg den för sådana rader: --date 2024-06-30"
    case .noMetric: "raden säger inte vilket mått. Skriv det, eller säg det för sådana rader: --metric samtal"
    case .noUnit(let names):
      "raden säger inte vilken arbetarekommun. Skriv \(list(names, limit: 4)), eller - för organisationen själv."
    case .unitMissing(let names):
      "tabellen säger inte vilken arbetarekommun. Säg det för alla rader: --ak \(names.first ?? "NAMN"), "
        + "eller vilken kolumn som gör det: --column ak=RUBRIK"
    case .noAmountHere: "raden säger inte hur många. Skriv 0 om det var inget."
    case .futurePeriod(let period, let today):
      "\(period) har inte börjat; i dag är det \(shortDate(today))."
    case .repeatedKey(let key, let line): "nyckeln \"\(key.harmlessPrefix)\" står redan på rad \(line)."
    case .badKey: "en nyckel är högst 200 tecken och har inget semikolon."
    case .totalDiffers(let written, let sum):
      "summan är \(book.numbers.text(written)) men raderna blir \(book.numbers.text(sum))."

    // What would be done, and what was.
    case .willLoad(let file, let source): "\(file.harmlessPrefix), källa \(source). Så läses raderna:"
    case .row(let line, let event, let measure, let fate): row(line, event, measure, fate)
    case .moreRows(let count): "  … och \(number(count)) till"
    case .ask(let new, let changed):
      (changed == 0
        ? "Läsa in \(self.events(new))?"
        : new == 0
          ? "Rätta \(self.events(changed))?" : "Läsa in \(self.events(new)) och rätta \(number(changed))?")
        + " [J/n] "
    case .loaded(let counts): loaded(counts)
    case .faulty(let faults, let rows):
      "inget inläst: \(number(faults)) fel på \(number(rows)) \(rows == 1 ? "rad" : "rader"). "
        + "Rätta dem och läs in filen igen, eller läs in resten: --skip-bad"
    case .moreFaults(let count): "Och \(number(count)) fel till i filen."
    case .brokenTable: "inget inläst: tabellen kan inte läsas vidare efter felet."
    case .settled(let count):
      "\(number(count)) \(count == 1 ? "rad är rättad eller makulerad" : "rader är rättade eller makulerade") "
        + "för hand efter förra inläsningen och lämnas så."
    case .vanished(let events): vanished(events)
    case .doubled(let events):
      "\(number(events.count)) \(events.count == 1 ? "rad är inläst" : "rader är inlästa") av två rapportörer och räknas två gånger. "
        + "Ta tillbaka den ena: " + examples(events.compactMap(\.last))
    case .sameAsLogged(let count, let all, let source):
      "\(number(count)) av \(number(all)) nya rader finns redan i journalen, ord för ord, men inte ur källan \(source). "
        + "Är det samma lista som förut, säg det namn som den hade: --source NAMN. "
        + "Är det andra händelser: --source \(source). Inget inläst."
    case .alsoLogged(let count):
      "\(number(count)) av de nya raderna \(count == 1 ? "säger" : "säger var för sig") detsamma som en händelse som redan är loggad. "
        + "Se efter att inget räknas två gånger: maltavla history"
    case .journalChanged: "någon loggade medan filen lästes. Inget inläst; försök igen."

    // Another writer's journal.
    case .foreignMark(let file, let writer):
      writer.map { "raderna i \(file.harmlessPrefix) är inte loggade av \($0)." }
        ?? "raderna i \(file.harmlessPrefix) är inte loggade av någon som filen heter efter. Säg vems den är: --writer NAMN"
    case .damagedLines(let count):
      "\(number(count)) \(count == 1 ? "rad är skadad" : "rader är skadade") och lämnas; be om en ny kopia."
    case .clashing(let id):
      "\(id) säger något annat här än i journalen. Raden lämnas; ni måste välja vilken som gäller."
    case .exampleMixed(let file):
      "exempel och riktiga händelser kan inte stå i samma fil, \(file). Inget inläst."
    case .takenIn(let file, let new, let known, let isDryRun): takenIn(file, new, known, isDryRun)
    }
  }

  private func loaded(_ counts: LoadCounts) -> String {
    var parts = [
      "\(number(counts.new)) \(counts.new == 1 ? "ny" : "nya")",
      "\(number(counts.changed)) \(counts.changed == 1 ? "ändrad" : "ändrade")",
      "\(number(counts.unchanged)) \(counts.unchanged == 1 ? "oförändrad" : "oförändrade")",
    ]
    if counts.faulty > 0 {
      parts.append(
        "\(number(counts.faulty)) \(counts.faulty == 1 ? "rad" : "rader") med fel lämnad\(counts.faulty == 1 ? "" : "e")"
      )
    }
    let what = parts.joined(separator: ", ")
    return counts.isDryRun
      ? "Skulle läsas in ur \(counts.file.harmlessPrefix): \(what). Inget sparat."
      : "Inläst ur \(counts.file.harmlessPrefix): \(what)."
  }

  private func row(_ line: Int, _ event: Event, _ measure: Measure, _ fate: LoadPlan.Fate) -> String {
    let tags = event.ownTags.map { " · \($0.name)=\($0.value.harmless)" }.joined()
    let note = event.note.isEmpty ? "" : " · \"\(event.note.harmless.truncated(to: 40))\""
    let was: String = if case .changed(let old) = fate { " (var \(self.event(old, measure)))" } else { "" }
    return "  rad \(line): \(self.event(event, measure))\(tags)\(note)\(was)"
  }

  private func vanished(_ events: [Event]) -> String {
    let count = events.count
    return
      "\(number(count)) \(count == 1 ? "rad som lästes in förut finns inte längre i filen och gäller" : "rader som lästes in förut finns inte längre i filen och gäller") "
      + "ändå. Ska den inte det: " + examples(events)
  }

  /// The first of the commands that take events back.
  private func examples(_ events: [Event]) -> String {
    let shown = 3
    let commands = events.prefix(shown).map { "\n  maltavla undo \($0.id.short)  (\(event($0)))" }.joined()
    return commands + (events.count > shown ? "\n  … och \(number(events.count - shown)) till" : "")
  }

  private func takenIn(_ file: String, _ new: Int, _ known: Int, _ isDryRun: Bool) -> String {
    let what =
      "\(number(new)) \(new == 1 ? "ny händelse" : "nya händelser"), \(number(known)) fanns redan"
    return isDryRun ? "Skulle läggas till i \(file): \(what). Inget sparat." : "Tillagt i \(file): \(what)."
  }

  private func name(_ encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8, .damagedUTF8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  private func name(_ role: ColumnRole) -> String {
    switch role {
    case .day: "datum"
    case .metric: "mått"
    case .arbetarekommun: "ak"
    case .value: "antal"
    case .reading: "avläsning"
    case .change: "ändring"
    case .note: "anteckning"
    case .key: "nyckel"
    case .tag(let name): name.text
    case .ignored: "-"
    }
  }

  private func quoted(_ names: [String]) -> String { list(names.map { "\"\($0.harmlessPrefix)\"" }) }
}
