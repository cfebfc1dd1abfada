import Goals
import Notation
import Rendering
import Reports
import Text

extension SwedishWords {
  func text(_ message: LineMessage) -> String {
    switch message {
    case .finding(let finding, let today): text(finding, today)
    case .unitNeeded(let names):
      "vilken arbetarekommun? Skriv den på raden, i \(names.first ?? "Ale"), eller säg den för alla rader: --ak NAMN"
    case .bareStock(let metric, let value):
      "\(metric) är ett tillstånd. Är det nu \(book.numbers.text(value))? Skriv \(metric) är \(digits(value)). "
        + "Har det ökat med \(book.numbers.text(value))? Skriv \(digits(value)) nya \(metric)"
    case .readingOfFlow(let metric):
      "\(metric) läggs ihop och läses inte av. Skriv hur många fler det blev, till exempel 42 \(metric)"
    case .negativeFlow(let metric):
      "\(metric) läggs ihop och kan inte minska. Blev det fel förut? maltavla correct"
    case .partialReading(let metric, let part):
      "\(metric) läses av för hela arbetarekommunen, och \(part.harmlessPrefix) är en del av den. Skriv talet för hela"
    case .percentNeeded(let metric):
      "\(metric) är en andel. Skriv hur det är, i procent: \(metric) är 19,95 %"
    case .notPercent(let metric): "\(metric) är ingen andel. Skriv ett antal utan procent"
    case .doubledLine(let line):
      "samma händelse står redan på rad \(line). Är det en annan: --again"
    case .otherNumber(let line):
      "rad \(line) säger ett annat tal om samma sak den dagen. Är det två händelser: --again; annars ta bort den ena raden"
    case .inState(let line):
      "är ändringen med i talet på rad \(line)? Då räcker det. Är den inte det: --again"

    case .said(let words): words

    case .hint: "En rad för varje sak, till exempel 42 samtal i Ale i går. Ctrl-D slutar."
    case .nothingSaid:
      "inget att logga. Skriv en rad för varje sak, till exempel 42 samtal i Ale i går"
    case .notWithLines(let option):
      "\(option.harmlessPrefix) gäller inte flera rader. Skriv det på raden i stället."
    case .onlyWithLines(let option):
      "\(option.harmlessPrefix) gäller rader, som tas ur inmatningen: maltavla log - \(option.harmlessPrefix)"
    case .unread(let lines): "Utan antal, inte läst: \(self.lines(lines))."
    case .skipped(let lines): "Hoppat över, ur ett brev: \(self.lines(lines))."

    case .saved(let events, let lines, let id):
      "Sparat \(self.events(events)) från \(count(lines))."
        + " Fel? maltavla correct \(id?.short ?? "ID")"
    case .wouldSave(let events, let lines):
      "Skulle sparas: \(self.events(events)) från \(count(lines)). Inget sparat."
    case .event(let line, let event, let measure, let stretch, let isSaved):
      "  rad \(line)\(isSaved ? " (\(event.id.short))" : ""): \(told(event, measure))"
        + within(stretch, event.day)
    case .loggedBefore(let events, let asks):
      asks
        ? "Redan loggat: \(self.events(events))."
        : "Redan loggat, inte sparat igen: \(self.events(events)). Är det något annat än förra gången: --again"
    case .twin(let line, let event, let measure, let id, let writer):
      "  rad \(line): \(self.event(event, measure)) (\(id.short), \(writer))"
    case .doubt(let line, let text, let lines):
      "Rad \(number(line)) förstås inte, och kan ändra \(self.lines(lines)): \(text.harmlessPrefix)"
    case .askAnyway: "Ändras inget av det? Spara ändå? [j/N] "
    case .askAgain(let events):
      "Är det något annat än förra gången? Spara \(events == 1 ? "den" : "dem") igen? [j/N] "
    case .alsoLoggedBy(let line, let event, let measure, let id, let writer):
      "rad \(line): \(self.event(event, measure)) är loggat också av \(writer) (\(id.short)). "
        + "Är det samma sak, ta tillbaka den ena: maltavla history"
    case .notSaved(let lines): "Inte sparat: \(self.lines(lines))."
    case .already(let event, let measure, let id, let writer):
      "Redan loggat: \(self.event(event, measure)) (\(id.short), \(writer))."
    case .askAnother: "Är det något annat? Spara ändå? [j/N] "

    case .lately(let events):
      "Loggat senast:"
        + events.enumerated().map { "\n  \($0 + 1). \(self.event($1.event, $1.measure))" }.joined()
    case .metrics(let names): "Måtten är \(list(names, limit: 20))."
    case .askWhat: "Vad har hänt (nummer, mått eller hela raden; tom rad slutar)? "
    case .dialogueHelp:
      "  Skriv numret på något i listan, ett mått, eller hela raden, till exempel 42 samtal i Ale i går. "
        + "Början räcker där den är ensam om sig, och tabb skriver resten. Inget sparas förrän raden har visats; Ctrl-D slutar."
    case .noChoice(let number, let count):
      count == 0
        ? "det finns ingen lista att välja ur. Skriv ett mått."
        : "det finns inget val \(self.number(number)). Välj \(count == 1 ? "1" : "1–\(count)"), eller skriv ett mått."
    case .askPlace(let names, let proposed):
      "Arbetarekommun (\(numbered(names))\(proposed.map { "; tom rad: \($0)" } ?? ""))? "
    case .askDay(let day): "Dag (tom rad: i dag, \(date(day)))? "
    case .askNote(let names):
      names.isEmpty
        ? "Anteckning (tom rad: ingen)? "
        : "Anteckning, eller ett av \(list(names, limit: 8)) (tom rad: inget)? "
    case .willLog(let event, let measure): "  " + told(event, measure)
    case .askSave: "Spara? [J/n] "
    case .wouldLog(let event, let measure): "Skulle sparas: \(told(event, measure)). Inget sparat."
    }
  }

  private func within(_ stretch: Period?, _ day: Day) -> String {
    guard let stretch else { return "" }
    return " · \(name(of: stretch)), loggat på "
      + (day == stretch.end ? "sista dagen" : "denna dag")
  }

  private func count(_ lines: Int) -> String { "\(number(lines)) \(lines == 1 ? "rad" : "rader")" }

  private func lines(_ lines: [Int]) -> String {
    (lines.count == 1 ? "rad " : "raderna ") + list(spans(lines), limit: 50)
  }

  private func text(_ finding: LineFinding, _ today: Day) -> String {
    switch finding {
    case .unknown(let word, let expected, let suggestion): unknown(word, expected) + meant(suggestion)
    case .ambiguousMetric(let word, let metrics):
      "\"\(word.harmlessPrefix)\" kan vara \(list(metrics.map(\.text))). Skriv måttets id"
    case .ambiguousName(let name, let units):
      "\"\(name.harmlessPrefix)\" finns i \(list(units)). Skriv vilken"
    case .nameElsewhere(let name, let units, let unit):
      "\(name.harmlessPrefix) hör till \(list(units)), inte till \(unit)"
    case .noAmount: "hur mycket? Skriv ett antal, också när det är 1, eller inga. En rubrik slutar med kolon"
    case .goalName(let name, let metric):
      "\(name.harmlessPrefix) är ett mål som räknas i \(metric.text). Skriv måttet, om det är det som menas"
    case .noMetric: "antal av vad? Skriv måttet efter talet"
    case .severalMetrics: "två mått för ett tal. Sätt komma mellan sakerna"
    case .severalPlaces: "oklart vilken arbetarekommun talet gäller. Skriv en rad för varje"
    case .severalDays: "oklart vilken dag talet gäller. Skriv en rad för varje"
    case .idlePlace(let name): "hur mycket i \(name.harmlessPrefix)? Skriv ett tal för varje arbetarekommun"
    case .idleDay: "hur mycket den dagen? Skriv ett tal för varje dag"
    case .unsurePlace: "vilken arbetarekommun? Orden ovanför nämner en. Skriv den på raden"
    case .unsureDay: "vilken dag? Orden ovanför nämner en. Skriv datum på raden"
    case .mailDay:
      "vilken dag? Det står inte att brevet är från i dag. Skriv dagen på raden, eller säg den för alla rader: --date DAG"
    case .unknownToday: "vilken dag är det? Brevet säger inte när det skrevs. Skriv datum"
    case .vague(let word): "\"\(word.harmlessPrefix)\" är inget säkert antal. Skriv ett tal"
    case .range(let text): "\"\(text.harmlessPrefix)\" är två tal. Skriv ett"
    case .badNumber(let text):
      "\"\(text.harmlessPrefix)\" är inget tal." + (text.contains(".") ? " Skriv 1 200 eller 1,2" : "")
    case .total(let word):
      "\"\(word.harmlessPrefix)\" är en summa. Logga det som är nytt, var för sig"
    case .doubtful(let word):
      "\"\(word.harmlessPrefix)\" kan ändra vad raden säger. Ta bort det, eller skriv en anteckning inom citattecken"
    case .sameTwice: "två tal för samma sak. Är det ena en del av det andra? Skriv ett av dem"
    case .perhapsSum(let lines):
      "är det summan av \(self.lines(lines)), eller en del av den? Det räknas redan. Är det något annat, logga det för sig"
    case .grouped(let text): "är \"\(text.harmlessPrefix)\" ett tal eller två? Skriv det utan mellanslag"
    case .notWhole(let text): "\(text.harmlessPrefix) är inget helt antal"
    case .unread(let lines):
      "oklart om den här raden ändrar \(self.lines(lines)). Gör den inte det: ta bort den, eller --anyway. Säger den när "
        + "eller var, skriv det på varje rad"
    case .table(let rows):
      "det här är en tabell, med \(self.lines(rows)). Spara den som tabell.csv och läs in den: maltavla load tabell.csv"
    case .question: "en fråga är inget att logga"
    case .numberInNote:
      "är det något att logga, eller en anteckning? En anteckning skrivs inom citattecken"
    case .dashedNumber(let text):
      "är strecket ett minus? Skriv minus \(text.dropFirst().description.harmlessPrefix), eller ett mellanslag efter strecket"
    case .unclearValue: "är det en ändring, eller hur det är nu? Skriv ett av dem"
    case .notADay(let text):
      "\"\(text.harmlessPrefix)\" är ingen dag. Skriv till exempel igår, 14/3, v12 eller i juni"
    case .futureDay(let day):
      day > today
        ? "\(shortDate(day)) har inte varit ännu; i dag är det \(shortDate(today))"
        : "\(shortDate(day)) hade inte varit när brevet skrevs"
    case .begunToday(let last):
      "den tiden började i dag och slutar \(shortDate(last)). Är det gjort, skriv idag"
    case .unsureHour(let text):
      "har \(text.harmlessPrefix) varit? Är det gjort, ta bort klockslaget, eller skriv det inom citattecken"
    case .comparison(let word):
      "är det så många, eller så många fler än förut? Är det så många, ta bort \"\(word.harmlessPrefix)\""
    case .distantDay(let day): "menas \(shortDate(day))? Skriv året i så fall"
    case .unsureWeekday(let word):
      "vilken \(word.harmlessPrefix.lowercased())? Skriv dagen, idag eller i \(word.harmlessPrefix.lowercased())s"
    case .wrongWeekday(let word, let day):
      "\"\(word.harmlessPrefix)\" stämmer inte: det var \(date(day))"
    case .tooLong(let letters, let limit):
      "raden är för lång: \(number(letters)) tecken, högst \(number(limit))"
    }
  }

  private func unknown(_ word: String, _ expected: LineFinding.Expected) -> String {
    switch expected {
    case .metric: "okänt mått \"\(word.harmlessPrefix)\"."
    case .place: "okänd plats eller dag \"\(word.harmlessPrefix)\"."
    case .anything:
      "oklart vad \"\(word.harmlessPrefix)\" betyder. Ta bort det, eller skriv en anteckning inom citattecken."
    }
  }
}
