import Notation
import Rendering

extension SwedishWords {
  func text(_ message: RepairMessage) -> String {
    switch message {
    case .alone:
      "--repair gäller hela journalen. Skriv det utan --plan och --report."
    case .nothingToRepair: "Det finns inget att laga i journalen."
    case .damaged(let file, let lines):
      "\(file) har \(number(lines)) \(lines == 1 ? "rad som är skadad" : "rader som är skadade"):"
    case .line(let line, let finding): "  rad \(number(line)): \(book.text(.journal(finding)).message)"
    case .ask(let lines): "Flytta \(lines == 1 ? "raden" : "raderna") till karantän? [j/N] "
    case .nothingChanged: "inget ändrat."
    case .moved(let lines, let file):
      "\(number(lines)) \(lines == 1 ? "rad är flyttad" : "rader är flyttade") till \(file). Inget är raderat."
    case .returnsTaken(let file, let lines):
      "\(file): radslutet är rättat på \(number(lines)) \(lines == 1 ? "rad, som nu räknas" : "rader, som nu räknas")."
    case .byteOrderMarkTaken(let file): "\(file): det osynliga märket (BOM) först i filen är borttaget."
    case .heading(let file):
      "Rader som maltavla check --repair har tagit ur \(file), för att de inte kunde räknas: dag, radnummer, skäl, och "
        + "raden själv. Inget läses härifrån. Spara filen."
    case .logAgain:
      "Ska något av det räknas? Det här gick att läsa, men siffror kan vara skadade: jämför med underlaget, och logga "
        + "det som stämmer."
    case .suggestion(let line, let command, let isWhole):
      "  rad \(number(line))\(isWhole ? " (kontrollsumman stämmer)" : ""): \(command)"
    case .inJournalAlready(let line, let id):
      "  rad \(number(line)): händelsen \(id) står hel på en annan rad; inget att logga."
    case .nothingReadable(let line): "  rad \(number(line)): ingen händelse går att läsa."
    case .inQuarantine(let file, let lines):
      "\(file): \(number(lines)) \(lines == 1 ? "rad" : "rader") i karantän, som inte räknas."
    case .unconfirmed(let path, let code):
      "obekräftat: \(path) skrevs, men systemet kunde inte säga att det står på skivan (\(reason(code))). "
        + "Ingen rad är borta: kör maltavla check --repair igen."
    }
  }
}
