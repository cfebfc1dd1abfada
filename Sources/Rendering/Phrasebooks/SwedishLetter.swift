import Goals
import Reports

extension SwedishPhrasebook {
  /// What only a letter says.
  func text(_ phrase: LetterPhrase) -> String {
    switch phrase {
    case .subject(let day, let failing, let missed, let waiting, let all):
      "Verksamhetsplanen \(dayAndMonth(day)): \(subject(failing, missed, waiting, all))"
    case .title(let day): "Läget den \(date(day))"
    case .plan(let title, let goals): "\(title), \(goals) mål"
    case .group(.missed): "Nåddes inte"
    case .partlyGroup: text(Event.Level.partly).capitalizedFirst
    case .group(let outlook): text(outlook).capitalizedFirst
    case .was(let value, let direction, let isPercent):
      "var \(numbers.text(value, isPercent: isPercent)), \(direction == .up ? "ska öka" : "ska minska")"
    case .gap(let gap):
      gap == .zero
        ? "i fas med planen" : "\(numbers.text(gap.magnitude)) \(gap < .zero ? "efter" : "före") planen"
    case .needed(let perWeek): "Krävs \(numbers.text(perWeek)) i veckan"
    case .late(let step, let days):
      (step.map { "\($0): " } ?? "").capitalizedFirst + (days == 1 ? "en dag sent" : "\(days) dagar sent")
    case .remedy(let action): "Åtgärd: " + text(Phrase.action(action))
    case .noAction: "Åtgärd saknas"
    case .responsible(let name): "Ansvarig: \(name)"
    case .noResponsible: "Ansvarig saknas"
    case .barKey: "Strecket i en stapel är planerat hittills; grå stapel är det som är känt."
    case .changesSince(let day): "Ändrat sedan \(dayAndMonth(day))"
    case .noChanges: "Inget mål har bytt bedömning."
    case .way(.better): "Bättre"
    case .way(.worse): "Sämre"
    case .way(.new): "Ny bedömning"
    case .way(.gone): "Oklart"
    case .leaving(let standing): "från \(text(standing)) till"
    case .news(let news): "Nytt sedan dess: \(news.map(text).joined(separator: "; "))."
    case .toDo: "Att göra"
    case .board: "Styrelsen"
    case .units(let names, let more): names.joined(separator: ", ") + (more > 0 ? " och \(more) AK till" : "")
    case .assess(let count): "bedöm \(count) mål"
    case .appoint(let names): "utse ansvarig för \(names.map { "”\(text($0))”" }.joined(separator: ", "))"
    case .appointMany(let count): "utse ansvarig för \(count) av målen ovan"
    case .answer(let unit, let place, let day): answer(unit, place, day)
    case .rest(let standings):
      "I övrigt: "
        + standings.map { "\($0.count) \(text($0.words))" }
        .joined(separator: ", ") + "."
    case .inHTML(let goals, let hasUnits):
      (goals == 1 ? "Målet" : "Alla \(goals) mål") + (hasUnits ? " och alla AK" : "")
        + " står i HTML-delen."
    case .questions: "Frågor"
    case .more(let count): "och \(count) till, se HTML-delen"
    case .allGoals(let count): count == 1 ? "Planens mål" : "Alla \(count) mål"
    case .unitsOf(let goal): "Arbetarekommunerna: \(text(goal).lowercasedFirst)"
    case .lowestFirst: "Andel, lägst först"
    case .silentSince(let day, let asOf):
      day.map { "ej rapp. sedan \(dayAndMonth($0, asOf: asOf))" } ?? "ej rapporterat"
    }
  }

  private func text(_ news: LetterPhrase.News) -> String {
    "\(numbers.text(news.amount)) \(news.unit)" + (news.units.map { " i \($0) AK" } ?? "")
  }

  private func subject(_ failing: Int, _ missed: Int, _ waiting: Int, _ all: Int) -> String {
    var parts: [String] = []
    if failing > 0 { parts.append("\(failing) mål nås knappast") }
    if missed > 0 { parts.append("\(missed)\(parts.isEmpty ? " mål" : "") nåddes inte") }
    if waiting > 0 { parts.append("\(waiting)\(parts.isEmpty ? " mål" : "") väntar på bedömning") }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    return all == 1 ? "målet kräver inget beslut" : "inget av \(all) mål kräver beslut"
  }

  private func answer(_ unit: String?, _ place: String?, _ day: Day) -> String {
    guard let unit else { return "svara på detta brev med vad ni har gjort" }
    return "svara på detta brev, t.ex. ”42 \(unit)\(place.map { " i \($0)" } ?? "") \(dayAndMonth(day))”"
  }
}
