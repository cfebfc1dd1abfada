import Goals
import Reports

extension EnglishPhrasebook {
  /// What only a letter says.
  func text(_ phrase: LetterPhrase) -> String {
    switch phrase {
    case .subject(let day, let failing, let missed, let waiting, let all):
      "The plan on \(dayAndMonth(day)): \(subject(failing, missed, waiting, all))"
    case .title(let day): "Status on \(date(day))"
    case .plan(let title, let goals): "\(title), \(goals) \(goals == 1 ? "goal" : "goals")"
    case .partlyGroup: text(Event.Level.partly).capitalizedFirst
    case .group(let outlook): text(outlook).capitalizedFirst
    case .was(let value, let direction, let isPercent):
      "was \(numbers.text(value, isPercent: isPercent)), should go \(direction == .up ? "up" : "down")"
    case .gap(let gap):
      gap == .zero
        ? "on plan" : "\(numbers.text(gap.magnitude)) \(gap < .zero ? "behind" : "ahead of") the plan"
    case .needed(let perWeek): "Needs \(numbers.text(perWeek)) a week"
    case .late(let step, let days):
      (step.map { "\($0): " } ?? "").capitalizedFirst + (days == 1 ? "one day late" : "\(days) days late")
    case .remedy(let action): "Action: " + text(Phrase.action(action))
    case .noAction: "No action decided"
    case .responsible(let name): "Responsible: \(name)"
    case .noResponsible: "Nobody responsible"
    case .barKey: "The line in a bar is what was planned by now; a grey bar is what is known."
    case .changesSince(let day): "Changed since \(dayAndMonth(day))"
    case .noChanges: "No goal has changed its outlook."
    case .way(.better): "Better"
    case .way(.worse): "Worse"
    case .way(.new): "New outlook"
    case .way(.gone): "Unclear"
    case .leaving(let standing): "from \(text(standing)) to"
    case .news(let news): "New since then: \(news.map(text).joined(separator: "; "))."
    case .toDo: "To do"
    case .board: "The board"
    case .units(let names, let more): names.joined(separator: ", ") + (more > 0 ? " and \(more) more AK" : "")
    case .assess(let count): "assess \(count) \(count == 1 ? "goal" : "goals")"
    case .appoint(let names): "say who answers for \(names.map { "“\(text($0))”" }.joined(separator: ", "))"
    case .appointMany(let count): "say who answers for \(count) of the goals above"
    case .answer(let unit, let place, let day): answer(unit, place, day)
    case .rest(let standings):
      "The others: "
        + standings.map { "\($0.count) \(text($0.words))" }
        .joined(separator: ", ") + "."
    case .inHTML(let goals, let hasUnits):
      "See the HTML part for \(goals == 1 ? "the goal" : "all \(goals) goals")\(hasUnits ? " and every AK" : "")."
    case .questions: "Questions"
    case .more(let count): "and \(count) more, see the HTML part"
    case .allGoals(let count): count == 1 ? "The plan's goal" : "All \(count) goals"
    case .unitsOf(let goal): "The arbetarekommuner: \(text(goal).lowercasedFirst)"
    case .lowestFirst: "Share, lowest first"
    case .silentSince(let day, let asOf):
      day.map { "not rep. since \(dayAndMonth($0, asOf: asOf))" } ?? "not reported"
    }
  }

  private func text(_ news: LetterPhrase.News) -> String {
    "\(numbers.text(news.amount)) \(news.unit)" + (news.units.map { " in \($0) AK" } ?? "")
  }

  private func subject(_ failing: Int, _ missed: Int, _ waiting: Int, _ all: Int) -> String {
    func goals(_ count: Int, _ isFirst: Bool) -> String {
      isFirst ? "\(count) \(count == 1 ? "goal" : "goals")" : "\(count)"
    }
    var parts: [String] = []
    if failing > 0 { parts.append("\(goals(failing, true)) unlikely") }
    if missed > 0 { parts.append("\(goals(missed, parts.isEmpty)) missed") }
    if waiting > 0 { parts.append("\(goals(waiting, parts.isEmpty)) to assess") }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    return all == 1 ? "the goal needs no decision" : "none of \(all) goals needs a decision"
  }

  private func answer(_ unit: String?, _ place: String?, _ day: Day) -> String {
    guard let unit else { return "answer this letter with what you have done" }
    return "answer this letter, such as “42 \(unit)\(place.map { " in \($0)" } ?? "") \(dayAndMonth(day))”"
  }
}
