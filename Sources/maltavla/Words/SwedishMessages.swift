import Goals
import Journal
import Notation
import Rendering
import Reports
import Storage
import Text

extension SwedishWords {
  /// No-break spaces stay until the text is folded, so that no number is parted.
  func text(_ message: Message) -> String { words(message) }

  private func words(_ message: Message) -> String {
    switch message {
    // What was saved.
    case .saved(let event, let measure):
      "Sparat \(event.id.short): \(self.event(event, measure)). Fel? maltavla correct \(event.id.short)"
    case .undone(let event, let id):
      "Taget tillbaka \(event.id.short): \(self.event(event)). Makuleringen är \(id.short)."
    case .willCorrect(let event, let new): "\(event.id.short): \(self.event(event)) → \(self.event(new))"
    case .corrected(let event, let new):
      "Rättat: \(event.id.short) gäller inte längre, \(new.id.short) gäller: \(self.event(new)). Båda står kvar i journalen."
    case .assessed(let event, let name):
      "Sparat \(event.id.short): \(name), \(level(event)), \(date(event.day)). Fel? maltavla undo \(event.id.short)"
    case .done(let event, let name, let step):
      "Sparat \(event.id.short): \(name)\(step.map { ", \($0)" } ?? "") klart \(date(event.day)). "
        + "Fel? maltavla undo \(event.id.short)"
    case .effect(let name, let year, let unit, let figures, let goal): effect(name, year, unit, figures, goal)
    case .example: "  " + book.text(Phrase.example)
    case .countsLater: "  Ingen plan täcker den dagen ännu; händelsen räknas när en gör det."
    case .written(let path): "Skrivet till \(path)."

    // What is written of persons.
    case .personalNumber(let place, let events): personalNumber(place, events)
    case .personalNumberSaved(let file): personalNumberSaved(file)
    case .contactDetail(let detail, let place): contact(detail, place)
    case .askSaveAnyway: "Spara ändå? [j/N] "

    // Questions.
    case .askMetric: "Vilket mått? "
    case .askValue(let metric): "Hur många (\(metric))? "
    case .askUnit(let names): "Vilken arbetarekommun (\(list(names)))? "
    case .askReading(let metric, let value, let isPercent):
      "Är \(metric) nu \(book.numbers.text(value))\(isPercent ? " %" : ""), eller har det ökat med så mycket? [är/ökat] "
    case .askCorrect: "Rätta? [J/n] "
    case .askLevel: "  Bedömning (? visar orden)? "
    case .askSentence: "Mening (tom rad slutar)? "
    case .askComment: "  Kommentar? "
    case .askAction: "  Åtgärd? "
    case .askResponsible(let proposed): "  Ansvarig\(self.proposed(proposed))? "
    case .askBy: "  Klart när? "
    case .askReference(let proposed): "  Paragraf\(self.proposed(proposed))? "
    case .askActionDone(let action):
      "  Är åtgärden genomförd: \(action.words)\(action.due.map { ", klart \(shortDate($0))" } ?? "")? [j/N] "
    case .askMeetingDay(let day): "Mötets dag (tom rad: \(shortDate(day)))? "
    case .askMeetingReference: "Mötets paragraf, till exempel § 8 (tom rad: ingen)? "

    // The walk through what the board has not assessed.
    case .walkBegins(let count):
      "\(count) mål väntar på styrelsen. Tom rad hoppar över, ? ger hjälp, Ctrl-D slutar. Varje mål sparas när det är klart."
    case .walkGoal(let number, let all, let name, let plan):
      "\(number) av \(all): \(name)" + (plan.map { " (\($0))" } ?? "")
    case .walkText(let text): "  \(text)"
    case .walkFigures(let standing, let outlook):
      "  Utfall: \(book.text(standing)), \(book.text(Phrase.outlook(outlook, nil)))."
    case .lastSaid(let words, let action, let day): "  " + lastSaid(words, action, day)
    case .levelWords:
      "  Uppnått, delvis, på god väg, osäkert, knappast eller ej uppnått; kommentar för en kommentar utan bedömning. Tom rad hoppar över målet."
    case .walkHelp:
      "  Tom rad tar förslaget, eller inget där det inte finns något förslag; - tar bort förslaget. Ctrl-D slutar; det som är besvarat sparas."
    case .walkEnded(let assessed, let skipped, let left): walkEnded(assessed, skipped, left)
    case .nothingToAssess(let day):
      "Inget att bedöma: styrelsen har sagt sitt om alla mål det kvartal som \(shortDate(day)) hör till."

    // What was chosen, and what there is.
    case .goalOfOtherPlan(let goal, let plan): "\(goal) finns inte i de planer som gäller; visar \(plan)."
    case .faultyPlans(let files):
      "\(list(files)) har fel och är inte med: maltavla check visar dem."
    case .moreFaults(let count):
      "Och \(number(count)) fel till i journalen: maltavla check visar alla."
    case .latestPlan(let plan, let day): "Ingen plan gäller \(shortDate(day)); visar den senaste, \(plan)."
    case .noEvents: "Inga händelser."
    case .checked(let faults, let remarks, let files, let plans, let goals):
      checked(faults, remarks, files, plans, goals)
    case .checkedJournal(let events, let lines, let writers, let faults):
      checkedJournal(events, lines, writers, faults)
    case .decisions(let decisions): text(decisions)
    case .noFingerprint(let file):
      "\(file) har ingen kontrollsumma. Prövas kan en rapport som HTML eller JSON: "
        + "maltavla report --format html --output rapport.html"
    case .alteredReport(let file):
      "\(file) är ändrad efter att den gjordes: händelserna i den ger inte dess egen kontrollsumma."
    case .reportHolds(let plan, let asOf, let events, let fingerprint):
      "Underlaget stämmer: \(plan) och journalen ger samma underlag per \(shortDate(asOf)), "
        + "\(self.events(events)), kontrollsumma \(fingerprint). "
        + "Siffrorna i filen läses inte: en ny rapport ger dem igen."
    case .reportDiffers(let plan, let asOf, let was, let now, let fingerprint):
      "Stämmer inte längre: \(plan) per \(shortDate(asOf)) byggde på \(self.events(was)), nu på \(self.events(now)); "
        + "kontrollsumman är nu \(fingerprint)."
    case .planChanged(let file): "  Planen är ändrad: \(file)"
    case .eventsUnlisted:
      "  Händelserna är för många för att stå i rapporten; vilka som skiljer går inte att säga."
    case .cameSince(let event, let logged):
      "  Tillkommit  \(event.id.short)  \(self.event(event)), loggad \(shortDate(logged))"
    case .wentSince(let id, let standing, let event): "  Borta       \(id)  \(went(standing, event))"
    case .moreEvents(let count): "  … och \(number(count)) till"
    case .uncounted(let what, let count): "Räknas inte av någon plan: \(self.events(count)), \(what)."

    // The workspace and its names.
    case .welcome: welcome
    case .begun(let beginning): text(beginning)
    case .beginAgain: "Kör samma kommando igen när felet är avhjälpt; det som är gjort finns kvar."
    case .twoPlaces(let folder, let plans):
      "\(folder.harmlessPrefix) och --plans \(plans.harmlessPrefix) säger var sin mapp. Skriv en av dem. Inget gjort."
    case .badOrganisation(let name):
      "\"\(name.harmlessPrefix)\" kan inte stå som organisation i en plan. "
        + "Skriv namnet på en rad: --organisation \"Ale arbetarekommun\". Inget gjort."
    case .noWorkspace:
      "hittar ingen mapp med planer. Börja en ny: maltavla init\n"
        + "  Finns det planer redan? Gå till mappen ovanför plans/, eller peka ut den: --plans MAPP."
    case .noSuchFolder(let path): "det finns ingen mapp \(path.harmlessPrefix)."
    case .noPlans(let path):
      "det finns ingen plan att läsa i \(path.harmlessPrefix). En plan är en Markdown-fil, till exempel "
        + "verksamhetsplan-2026.md. Börja med ett exempel: \(Beginning.command(in: path))"
    case .faultyPlan(let file): "\(file) har fel och kan inte användas förrän de är rättade."
    case .storage(let error, let isWriting): text(error, whileWriting: isWriting)
    case .outputFailed:
      "utdata kunde inte skrivas. Det som kommandot skulle spara är sparat; se efter med maltavla history."
    case .unwritable(let finding): "inget sparat: " + book.text(.journal(finding)).message + "."
    case .document(let fault): text(fault)
    case .repair(let message): text(message)
    case .remark(let remark): text(remark)
    case .drafted(let summary): text(summary)
    case .load(let message): text(message)
    case .line(let message): text(message)
    case .recipientNeeded: "vem ska ha brevet? Skriv --to styrelsen@example.org."
    case .senderNeeded:
      "från vem är brevet? Skriv --from anna@example.org, eller sätt MALTAVLA_FROM eller EMAIL."
    case .severalSenders: "ett brev har en enda avsändare. Skriv en adress efter --from."
    case .badAddress(let text, let fault): address(text, fault)
    case .planNeeded(let plans):
      "flera planer gäller: \(list(plans)). Ett brev är om en enda plan. Välj: --plan PLAN"
    case .sinceTooLate(let day, let asOf):
      "\(shortDate(day)) är inte före läget den \(shortDate(asOf)). Skriv en tidigare dag efter --since."
    case .mailNotChanged: "Inget mål har bytt bedömning; inget brev."
    case .sent(let addresses): "Brevet är lämnat till sendmail, för \(list(addresses))."
    case .sendmail(let error): text(error)
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
        + (suggestion != nil
          ? ""
          : known.isEmpty
            ? " Planerna nämner ingen arbetarekommun; utelämna --ak."
            : " Planerna nämner \(list(known, limit: 20)).")
    case .unknownForening(let name, let suggestion):
      "okänd S-förening \"\(name.harmlessPrefix)\"." + meant(suggestion)
        + " Är det en annan, skriv in den under foreningar i planen. Inget sparat."
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
    case .noFiguresAt(let goal, let unit):
      "målet \(goal) har inga egna siffror för \(unit). Utan --ak visas hela målet."
    case .unitNotIn(let unit, let plans):
      "\(unit) är inte med i \(list(plans)). Välj en annan plan: --plan PLAN"
    case .unitNeeded(let metric, let names):
      "vilken arbetarekommun gäller \(metric)? Skriv --ak NAMN"
        + (names.isEmpty ? "." : ": \(list(names, limit: 20)). För organisationen själv: --ak -")
    case .metricNeeded: "vilket mått? Så här: maltavla log samtal 42 --ak Ale"
    case .goalNeeded:
      "vilket mål? Så här: maltavla assess ekonomi \"på god väg\" --note \"…\"\n  Utan mål frågar programmet om vart och ett, men bara på en terminal."
    case .goalNeededFor(let option):
      "vilket mål? \(option) gäller ett mål i taget. Så här: maltavla assess ekonomi \"på god väg\" --note \"…\""
    case .valueNeeded(let metric): "hur mycket? Så här: maltavla log \(metric) 42"
    case .levelNeeded(let goal): "vad säger styrelsen? Så här: maltavla assess \(goal) osäkert --note \"…\""
    case .noOpenAction(let goal):
      "\(goal) har ingen åtgärd som pågår. Se efter: maltavla status \(goal)"
    case .severalActions(let goal, let actions):
      "vilken åtgärd? \(goal) har \(list(actions)). Skriv dess första ord också: --action-done --action \"…\""
    case .unknownAction(let goal, let actions):
      "ingen åtgärd som pågår heter så. \(goal) har \(list(actions)). Inget sparat."
    case .metricNotAt(let metric, let unit, let plans):
      "ingen plan räknar \(metric) \(unit.map { "i \($0)" } ?? "för organisationen själv"); det gör \(list(plans)) i andra."
    case .badWriter(let name, let suggestion):
      "\"\(name.harmlessPrefix)\" kan inte vara en rapportör: små bokstäver a–z, siffror och bindestreck."
        + meant(suggestion)

    // Values.
    case .badNumber(let text):
      "\"\(text.harmlessPrefix)\" är inget tal."
        + (text.contains(".") ? " Skriv 1 200 eller 1,2." : " Skriv till exempel 42, 2 360 eller 19,95.")
    case .hugeNumber(let text):
      "\"\(text.harmlessPrefix)\" är för stort. Högst en miljard kan loggas. Inget sparat."
    case .badDay(let text):
      "\"\(text.harmlessPrefix)\" är ingen dag. Skriv till exempel 2024-06-30, igår, i måndags, 14 mars eller 14/3."
    case .futureDay(let day, let today):
      "\(shortDate(day)) har inte varit ännu; i dag är det \(shortDate(today)). Inget sparat."
    case .futureAsOf(let day, let today):
      "\(shortDate(day)) har inte varit ännu; i dag är det \(shortDate(today)). Läget kan visas till och med i dag."
    case .badYear(let text): "\"\(text.harmlessPrefix)\" är inget år. Skriv till exempel --year 2026."
    case .notWithFigures(let option):
      "\(option) väljer bland händelser och gäller inte --figures."
    case .onlyWithFigures(let option):
      "\(option) gäller bara med --figures. Händelser väljs med --from och --to."
    case .notInDatabase(let word):
      "\(word) gäller inte --format sql. Databasen har alla händelser, annars stämmer inte summorna; välj där: "
        + "select * from figure where metric = 'samtal'."
    case .sentenceNeeded: "vilken mening? Så här: maltavla explain \"Minst två torgmöten i månaden\""
    case .argumentsFailed: "kommandots argument kunde inte läsas. Inget sparat; försök igen."
    case .inputFailed: "standard input kunde inte läsas."
    case .badPeriod(let text):
      "\"\(text.harmlessPrefix)\" är ingen period. Skriv 2024, 2024-H1, 2024-T1, 2024-Q2, 2024-05, 2024-W12 eller två dagar med .. mellan."
    case .futurePeriod(let period): "perioden \(period) har inte börjat ännu."
    case .periodOutsidePlan(let period, let plan, let own):
      "perioden \(period) ligger utanför \(plan), som gäller \(own). Välj en annan period eller plan."
    case .unexpectedValue(let text):
      "\"\(text.harmlessPrefix)\" och --reading säger var sitt värde. Skriv ett av dem."
    case .bareStock(let metric, let value, let given):
      "\(metric) är ett tillstånd. Är det nu \(book.numbers.text(value))? Skriv: maltavla log \(metric) är \(digits(value))\(given)\n"
        + "  Har det ökat med \(book.numbers.text(value))? Skriv: maltavla log \(metric) +\(digits(value))\(given)\n  Inget sparat."
    case .readingOfFlow(let metric, let value):
      "\(metric) läggs ihop och läses inte av. Skriv hur många fler det blev: maltavla log \(metric) \(digits(value))"
    case .impossible(let metric, let value, let isPercent): impossible(metric, value, isPercent)
    case .belowZero(let metric, let state, let amount):
      "\(metric) var \(book.numbers.text(state)) och kan inte minska med \(book.numbers.text(amount)). "
        + "Skriv hur det är nu: maltavla log \(metric) är TAL. Inget sparat."
    case .badTag(let text):
      "\"\(text.harmlessPrefix)\" är ingen märkning. Skriv --tag namn=värde, utan semikolon."
    case .semicolon(let option): "\(option) kan inte innehålla semikolon. Skriv ett kommatecken i stället."
    case .semicolonInAnswer: "svaret kan inte innehålla semikolon. Skriv ett kommatecken i stället."
    case .reservedTag(let name): "märkningen \"\(name)\" sätter programmet självt."
    case .repeatedTag(let name): "märkningen \"\(name)\" är given två gånger."
    case .taggedReading(let name):
      "en avläsning gäller hela arbetarekommunen och kan inte ha märkningen \"\(name)\". Inget sparat."
    case .hazardousInput(let scalar):
      "texten har ett osynligt styrtecken (U+\(String(scalar, radix: 16, uppercase: true))). Inget sparat."
    case .tooLong(let bytes, let limit): "texten är för lång: \(number(bytes)) byte, högst \(number(limit))."
    case .useDone(let goal): "\(goal) är ett delmål och har inga antal. Är det klart? maltavla done \(goal)"
    case .useAssess(let goal): "\(goal) bedöms av styrelsen och har inga antal: maltavla assess \(goal) …"
    case .alreadyDone(let event, let name, let step):
      "\(name.harmless)\(step.map { ", \($0.harmless)" } ?? "")"
        + " blev klart redan \(date(event.day)) (\(event.id.short)). "
        + "Fel dag? maltavla correct \(event.id.short) --date DAG. Inget sparat."
    case .passedDay(let day, let said):
      "\(shortDate(day)) är före \(shortDate(said)), då åtgärden bestäms. Skriv en senare dag. Inget sparat."
    case .notAMilestone(let goal, let kind):
      "\(goal) är inget delmål utan \(book.text(.kind(kind)))."
        + (kind.isMeasured ? " Logga det: maltavla log" : " Bedöm det: maltavla assess \(goal) …")
    case .nothingToUndo(let writer):
      "\(writer) har ingen händelse som gäller. Nämn en: maltavla history visar dem."
    case .notInForce(let event, let standing): notInForce(event, standing)
    case .takenBackCorrected(let event, let correction):
      "\(event.id.short) är rättad, och rättelsen \(correction.short) är tagen tillbaka. Logga händelsen på nytt."
    case .nothingToCorrect(let event):
      "vad är fel? \(event.id.short) är \(self.event(event)). Skriv ett nytt värde, --date, --ak, --tag eller --note."
    case .valueless(let event):
      "\(event.id.short) har inget tal att rätta: \(self.event(event)). Ta tillbaka den: maltavla undo \(event.id.short)"
    case .nothingSaved: "inget sparat."
    }
  }
}
