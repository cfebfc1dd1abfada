import Goals
import Journal
import Rendering
import Reports

extension SwedishWords {
  func effect(_ name: String, _ year: Int?, _ unit: String?, _ figures: Figures, _ goal: Goal)
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
    let needed = GoalCells(goal: goal, figures: figures).needs.map { " Krävs \(book.text($0))." } ?? ""
    return "  \(title): \(standing)\(goal.kind == .direction ? "" : pace), \(outlook).\(needed)"
  }

  func level(_ event: Event) -> String {
    guard case .assessment(let level?) = event.value else {
      if !event.note.isEmpty { return "kommentar" }
      return event.tag("action-done").map { "genomfört: \($0)" } ?? event.tag("action").map {
        "åtgärd: \($0)"
      }
        ?? "kommentar"
    }
    return book.text(Phrase.level(level))
  }

  func checked(_ faults: Int, _ remarks: Int, _ files: Int, _ plans: Int, _ goals: Int) -> String {
    let all = "\(plans) \(plans == 1 ? "plan" : "planer")"
    let seen = remarks == 0 ? "" : " \(remarks) att se över."
    if faults == 0 { return "Inga fel i \(all), \(number(goals)) mål." + seen }
    return "\(number(faults)) fel" + (files == 0 ? "" : " (\(files) av \(all) har fel)") + "." + seen
  }

  func checkedJournal(_ events: Int, _ lines: Int, _ writers: Int, _ faults: Int) -> String {
    if lines == 0, faults == 0 { return "Journalen är tom." }
    return (faults == 0 ? "Journalen är hel" : "Journalen har \(faults) fel")
      + ": \(self.events(events)) gäller av \(number(lines)), \(writers) "
      + "\(writers == 1 ? "rapportör" : "rapportörer")."
  }

  /// "1 händelse", "812 händelser".
  func events(_ count: Int) -> String { "\(number(count)) \(count == 1 ? "händelse" : "händelser")" }

  /// What became of an event that a report counted and today's does not.
  func went(_ standing: Standing?, _ event: Event?) -> String {
    let what = event.map { self.event($0) + ": " } ?? ""
    return switch standing {
    case nil: "finns inte längre i journalen"
    case .counted: what + "ändrad, eller räknas inte av planen längre"
    case .duplicate: what + "dubblett"
    case .conflicting: what + "två rader har samma id"
    case .voided(let by): what + "makulerad av \(by.short)"
    case .superseded(let by): what + "rättad av \(by.short)"
    case .outdone(let by): what + "en annan rättelse gäller, \(by.short)"
    case .takesBack(let id): what + "makulerar \(id.short)"
    case .refused: what + "har ingen verkan"
    }
  }

  /// A state that cannot be, and how to write it instead.
  func impossible(_ metric: String, _ value: Quantity, _ isPercent: Bool) -> String {
    let number = book.numbers.text(value, isPercent: isPercent)
    return isPercent
      ? "\(metric) är en andel, och \(number) kan den inte vara. Skriv ett tal från 0 till 100. Inget sparat."
      : "\(metric) kan inte vara \(number), för inget som läses av är under noll. "
        + "Har det minskat, skriv bara ändringen, \(number). Inget sparat."
  }
}
