import Goals
import Journal
import Notation
import Rendering
import Reports
import Storage
import Text

extension SwedishWords {
  /// What was not found, or named in a way that could mean several things.
  func missing(_ message: Message) -> String {
    switch message {
    case .noWorkspace:
      "hittar ingen mapp med planer. Gå till mappen ovanför plans/, eller peka ut den: --plans MAPP."
    case .noSuchFolder(let path): "det finns ingen mapp \(path.harmlessPrefix)."
    case .noPlans(let path):
      "det finns ingen plan att läsa i \(path.harmlessPrefix). En plan är en Markdown-fil, till exempel "
        + "verksamhetsplan-2026.md."
    case .faultyPlan(let file): "\(file) har fel och kan inte användas förrän de är rättade."
    case .storage(let error): text(error)
    case .unwritable(let finding): "inget sparat: " + book.text(.journal(finding)).message + "."
    case .unknownMetric(let name, let suggestion, let known):
      known.isEmpty
        ? "okänt mått \"\(name.harmlessPrefix)\". Det finns ännu ingen plan som räknar något."
        : "okänt mått \"\(name.harmlessPrefix)\"." + meant(suggestion)
          + (suggestion == nil ? " Måtten är bland andra \(list(Array(Set(known)).sorted()))." : "")
    case .unknownGoal(let name, let suggestion):
      "okänt mål \"\(name.harmlessPrefix)\"." + meant(suggestion) + " Alla: maltavla goals"
    case .unknownPlan(let name, let suggestion, let known):
      "okänd plan \"\(name.harmlessPrefix)\"." + meant(suggestion)
        + (suggestion != nil
          ? "" : known.count == 1 ? " Det finns bara \(list(known))." : " Planerna är \(list(known)).")
    case .unknownUnit(let name, let suggestion, let known):
      "okänd arbetarekommun \"\(name.harmlessPrefix)\"." + meant(suggestion)
        + (suggestion == nil ? " Planerna nämner \(list(known, limit: 20))." : "")
    case .unknownStep(let name, let goal, let suggestion, let known):
      known.isEmpty
        ? "\(goal) har inga steg: maltavla done \(goal)"
        : "\(goal) har inget steg \"\(name.harmlessPrefix)\"." + meant(suggestion)
          + " Stegen är \(list(known))."
    case .unknownLevel(let word, let suggestion):
      "okänd bedömning \"\(word.harmlessPrefix)\"." + meant(suggestion)
        + " Den är uppnått, delvis, på god väg, osäkert, knappast, ej uppnått eller kommentar."
    case .unknownEvent(let id):
      "ingen händelse slutar på \"\(id.harmlessPrefix)\". Se efter: maltavla history"
    case .ambiguous(let name, let names):
      "\"\(name.harmlessPrefix)\" kan vara \(list(names)). Skriv hela namnet."
    case .ambiguousEvent(let id, let ids):
      "\"\(id.harmlessPrefix)\" kan vara \(list(ids)). Skriv fler tecken."
    case .severalPlans(let name, let plans):
      "\"\(name.harmlessPrefix)\" finns i \(list(plans)). Välj en: --plan PLAN"
    case .unitNeeded(let metric, let names):
      "vilken arbetarekommun gäller \(metric)? Skriv --ak NAMN"
        + (names.isEmpty ? "." : ": \(list(names, limit: 20)). För organisationen själv: --ak -")
    case .metricNeeded: "vilket mått? Så här: maltavla log samtal 42 --ak Ale"
    case .goalNeeded: "vilket mål? Så här: maltavla assess ekonomi \"på god väg\" --note \"…\""
    case .valueNeeded(let metric): "hur mycket? Så här: maltavla log \(metric) 42"
    case .levelNeeded(let goal): "vad säger styrelsen? Så här: maltavla assess \(goal) osäkert --note \"…\""
    case .metricNotAt(let metric, let unit, let plans):
      "ingen plan räknar \(metric) \(unit.map { "i \($0)" } ?? "för organisationen själv"); det gör \(list(plans)) i andra."
    case .badWriter(let name, let suggestion):
      "\"\(name.harmlessPrefix)\" kan inte vara en rapportör: små bokstäver a–z, siffror och bindestreck."
        + meant(suggestion)
    default: wrongValue(message)
    }
  }

  private func wrongValue(_ message: Message) -> String {
    switch message {
    case .badNumber(let text):
      "\"\(text.harmlessPrefix)\" är inget tal."
        + (text.contains(".") ? " Skriv 1 200 eller 1,2." : " Skriv till exempel 42, 2 360 eller 19,95.")
    case .badDay(let text):
      "\"\(text.harmlessPrefix)\" är ingen dag. Skriv till exempel 2024-06-30, igår, i måndags, 14 mars eller 14/3."
    case .futureDay(let day, let today):
      "\(shortDate(day)) har inte varit ännu; i dag är det \(shortDate(today)). Inget sparat."
    case .badPeriod(let text):
      "\"\(text.harmlessPrefix)\" är ingen period. Skriv 2024, 2024-H1, 2024-T1, 2024-Q2, 2024-05, 2024-W12 eller två dagar med .. mellan."
    case .futurePeriod(let period): "perioden \(period) har inte börjat ännu."
    case .periodOutsidePlan(let period, let plan, let own):
      "perioden \(period) ligger utanför \(plan), som gäller \(own). Välj en annan period eller plan."
    case .unexpectedValue(let text):
      "\"\(text.harmlessPrefix)\" och --reading säger var sitt värde. Skriv ett av dem."
    case .bareStock(let metric, let value):
      "\(metric) är ett tillstånd. Är det nu \(book.numbers.text(value))? Skriv: maltavla log \(metric) är \(typed(value))\n"
        + "  Har det ökat med \(book.numbers.text(value))? Skriv: maltavla log \(metric) +\(typed(value))\n  Inget sparat."
    case .readingOfFlow(let metric, let value):
      "\(metric) läggs ihop och läses inte av. Skriv hur många fler det blev: maltavla log \(metric) \(typed(value))"
    case .impossible(let metric, let value):
      "\(metric) kan inte vara \(book.numbers.text(value)). Inget sparat."
    case .badTag(let text):
      "\"\(text.harmlessPrefix)\" är ingen märkning. Skriv --tag namn=värde, utan semikolon."
    case .reservedTag(let name): "märkningen \"\(name)\" sätter programmet självt."
    case .repeatedTag(let name): "märkningen \"\(name)\" är given två gånger."
    case .taggedReading(let name):
      "en avläsning gäller hela arbetarekommunen och kan inte ha märkningen \"\(name)\". Inget sparat."
    case .hazardousInput(let scalar):
      "texten har ett osynligt styrtecken (U+\(String(scalar, radix: 16, uppercase: true))). Inget sparat."
    case .tooLong(let bytes, let limit): "texten är för lång: \(number(bytes)) byte, högst \(number(limit))."
    default: wrongEvent(message)
    }
  }

  private func wrongEvent(_ message: Message) -> String {
    switch message {
    case .useDone(let goal): "\(goal) är ett delmål och har inga antal. Är det klart? maltavla done \(goal)"
    case .useAssess(let goal): "\(goal) bedöms av styrelsen och har inga antal: maltavla assess \(goal) …"
    case .notAMilestone(let goal, let kind):
      "\(goal) är inget delmål utan \(book.text(.kind(kind)))."
        + (kind.isMeasured ? " Logga det: maltavla log" : " Bedöm det: maltavla assess \(goal) …")
    case .nothingToUndo(let writer):
      "\(writer) har ingen händelse som gäller. Nämn en: maltavla history visar dem."
    case .notInForce(let event, let standing): notInForce(event, standing)
    case .nothingToCorrect(let event):
      "vad är fel? \(event.id.short) är \(self.event(event)). Skriv ett nytt värde, --date, --ak, --tag eller --note."
    case .valueless(let event):
      "\(event.id.short) har inget tal att rätta: \(self.event(event)). Ta tillbaka den: maltavla undo \(event.id.short)"
    case .nothingSaved: "inget sparat."
    default: ""
    }
  }

  private func notInForce(_ event: Event, _ standing: Standing) -> String {
    switch standing {
    case .voided(let by): "\(event.id.short) är redan makulerad, av \(by.short)."
    case .superseded(let by): "\(event.id.short) är redan rättad; det är \(by.short) som gäller."
    case .outdone(let by): "\(event.id.short) gäller inte; det gör \(by.short)."
    case .takesBack:
      "\(event.id.short) är en makulering och kan inte tas tillbaka. Logga händelsen på nytt i stället."
    default: "\(event.id.short) räknas inte; kör maltavla check."
    }
  }

  private func text(_ error: StorageError) -> String {
    let path = error.path.harmless
    return switch error {
    case .missing: "\(path) finns inte."
    case .wrongKind: "\(path) är ingen vanlig fil eller mapp."
    case .permission(_, let code): "\(path) får inte läsas eller skrivas (\(reason(code))). Inget sparat."
    case .locked: "någon annan skriver i \(path) just nu. Inget sparat; försök igen."
    case .unreadable(_, let code): "\(path) kan inte läsas (\(reason(code)))."
    case .nothingSaved(_, let code):
      "inget sparat: \(path) kan inte skrivas" + (code.map { " (\(reason($0)))" } ?? " (skivan är full)")
        + "."
    case .unconfirmed(_, let code):
      "obekräftat: \(path) skrevs, men systemet kunde inte säga att det står på skivan (\(reason(code))). "
        + "Kör maltavla history innan du loggar det igen."
    }
  }

  /// The errors that users meet, in words; others by their number.
  private func reason(_ code: Int32) -> String {
    switch code {
    case 1, 13: "rättigheter saknas"
    case 5: "fel på skivan"
    case 12: "minnet är slut"
    case 17: "det finns redan"
    case 20: "en del av sökvägen är ingen mapp"
    case 2: "mappen finns inte"
    case 21: "det är en mapp"
    case 27: "filen är för stor"
    case 28: "skivan är full"
    case 30: "skivan är skrivskyddad"
    case 40: "det är en länk"
    case 122: "din kvot är slut"
    default: "fel \(code)"
    }
  }

  /// A number as it is typed: without spaces.
  private func typed(_ value: Quantity) -> String { value.journalText }
}
