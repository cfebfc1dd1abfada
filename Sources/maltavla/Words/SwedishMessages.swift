import Goals
import Journal
import Rendering
import Reports
import Text

extension SwedishWords {
  func saved(_ message: Message) -> String {
    switch message {
    case .saved(let event, let measure):
      "Sparat \(event.id.short): \(self.event(event, measure)). Fel? maltavla correct \(event.id.short)"
    case .undone(let event, let id):
      "Taget tillbaka \(event.id.short): \(self.event(event)). Makuleringen är \(id.short)."
    case .willCorrect(let event, let new): "\(event.id.short): \(self.event(event)) → \(self.event(new))"
    case .corrected(let event, let new):
      "Rättat: \(event.id.short) gäller inte längre, \(new.id.short) gäller: \(self.event(new)). Båda står kvar i journalen."
    case .assessed(let event, let name):
      "Sparat \(event.id.short): \(name), \(level(event)), \(date(event.day)). Fel? maltavla correct \(event.id.short)"
    case .done(let event, let name, let step):
      "Sparat \(event.id.short): \(name)\(step.map { ", \($0)" } ?? "") klart \(date(event.day)). "
        + "Fel? maltavla undo \(event.id.short)"
    case .effect(let name, let year, let unit, let figures, let goal): effect(name, year, unit, figures, goal)
    case .countsLater: "  Ingen plan täcker den dagen ännu; händelsen räknas när en gör det."
    case .written(let path): "Skrivet till \(path)."
    case .latestPlan(let plan, let day): "Ingen plan gäller \(shortDate(day)); visar den senaste, \(plan)."
    case .noEvents: "Inga händelser."
    case .checked(let faults, let remarks, let files, let plans, let goals):
      checked(faults, remarks, files, plans, goals)
    case .checkedJournal(let events, let lines, let writers, let faults):
      checkedJournal(events, lines, writers, faults)
    case .uncounted(let what, let count): "Räknas inte av någon plan: \(events(count)), \(what)."
    default: asked(message)
    }
  }

  private func asked(_ message: Message) -> String {
    switch message {
    case .askMetric: "Vilket mått? "
    case .askValue(let metric): "Hur många (\(metric))? "
    case .askUnit(let names): "Vilken arbetarekommun (\(list(names)))? "
    case .askReading(let metric, let value, let isPercent):
      "Är \(metric) nu \(book.numbers.text(value))\(isPercent ? " %" : ""), eller har det ökat med så mycket? [är/ökat] "
    case .askCorrect: "Rätta? [J/n] "
    case .askLevel(let name):
      "\(name): uppnått, delvis, på god väg, osäkert, knappast eller ej uppnått (tom rad hoppar över)? "
    case .askComment: "Kommentar (får vara tom)? "
    default: missing(message)
    }
  }

  private func effect(_ name: String, _ year: Int?, _ unit: String?, _ figures: Figures, _ goal: Goal)
    -> String
  {
    let title = name + (year.map { " \($0)" } ?? "") + (unit.map { ", \($0)" } ?? "")
    let standing = book.text(GoalCells(goal: goal, figures: figures).standing)
    let outlook = book.text(Phrase.outlook(figures.outlook, figures.reason))
    let pace =
      figures.deviation.map { deviation -> String in
        if deviation == .zero { return ", i fas" }
        return ", \(book.numbers.text(deviation.magnitude)) \(deviation < .zero ? "efter" : "före") planen"
      } ?? ""
    let needed = figures.neededPerWeek.map { " Krävs \(number($0)) i veckan." } ?? ""
    return "  \(title): \(standing)\(goal.kind == .direction ? "" : pace), \(outlook).\(needed)"
  }

  private func level(_ event: Event) -> String {
    guard case .assessment(let level?) = event.value else { return "kommentar" }
    return book.text(Phrase.level(level))
  }

  private func checked(_ faults: Int, _ remarks: Int, _ files: Int, _ plans: Int, _ goals: Int) -> String {
    let all = "\(plans) \(plans == 1 ? "plan" : "planer")"
    let seen = remarks == 0 ? "" : " \(remarks) att se över."
    if faults == 0 { return "Inga fel i \(all), \(number(goals)) mål." + seen }
    return "\(number(faults)) fel" + (files == 0 ? "" : " (\(files) av \(all) har fel)") + "." + seen
  }

  private func checkedJournal(_ events: Int, _ lines: Int, _ writers: Int, _ faults: Int) -> String {
    if lines == 0, faults == 0 { return "Journalen är tom." }
    let inForce = events == lines ? "" : ", \(number(events)) gäller"
    return (faults == 0 ? "Journalen är hel" : "Journalen har \(faults) fel")
      + ": \(self.events(lines))\(inForce), \(writers) \(writers == 1 ? "rapportör" : "rapportörer")."
  }

  private func events(_ count: Int) -> String { "\(number(count)) \(count == 1 ? "händelse" : "händelser")" }

  func number(_ value: Int) -> String { book.numbers.text(Quantity(value)) }
}
