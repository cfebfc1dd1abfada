import Goals
import Reports

extension SwedishPhrasebook {
  func text(_ phrase: OutcomePhrase) -> String {
    switch phrase {
    case .count(let count): text(count)
    case .nothingBefore(let name): "Siffror att jämföra med saknas för \(before(name))."
    case .basis(let name, let beside):
      "\(name): jämförs med " + ([span(beside.span)] + notes(beside)).joined(separator: ", ") + "."
    case .ofYear(let name, let now, let period, let beside): "\(name): " + year(now, period, beside)
    case .notDue(let goals): later(goals, "Gäller")
    case .wasDue(let goals): later(goals, "Gällde")
    case .uncommented(let names, let isPartly):
      (names.count == 1 ? "Ett mål" : "\(names.count) mål")
        + " nåddes \(isPartly ? "bara delvis" : "inte") och saknar styrelsens kommentar: "
        + names.joined(separator: ", ")
    case .draftNote(let unit):
      "Ett utkast att skriva om med egna ord. Siffrorna kommer ur journalen. Inom hakparentes står styrelsens "
        + "kommentarer, eller att de saknas." + (unit.map { " Siffrorna gäller bara \($0)." } ?? "")
    case .counted(let subject, let verdict, let due, let figure, let beside):
      counted(subject, verdict, due, figure.map(text), beside.map { before($0, figure) } ?? "")
    case .year(let now, let period, let beside): year(now, period, beside).capitalizedFirst
    case .halves(let halves): text(halves)
    case .milestone(let subject, let verdict, let due, let steps): milestone(subject, verdict, due, steps)
    case .judged(let subject, let verdict, let due, let word): judged(subject, verdict, due, word)
    case .unitsKept(let kept, let all, let isOver, let silent): unitsKept(kept, all, isOver, silent)
    case .unitsLeft(let names, let silent): unitsLeft(names, silent)
    case .comment(let comment, let day, let reference):
      "["
        + (["Styrelsen" + (day.map { " \(date($0))" } ?? "")] + [reference].compactMap { $0 })
        .joined(separator: ", ") + ": \(comment.sentence)]"
    case .noComment: "[Kommentar saknas.]"
    case .unmeasured(let goals, let reason): unmeasured(goals, reason)
    }
  }

  private func text(_ count: GoalVerdict.Count) -> String {
    let parts = [
      (count.kept, "nåddes"), (count.partly, "nåddes delvis"), (count.notKept, "nåddes inte"),
      (count.unmeasured, "kunde inte mätas"),
      (count.notAssessed, "har styrelsen inte bedömt"),
      (count.notDue, count.notDue == 1 ? "är inte avgjort än" : "är inte avgjorda än"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    // That none was reached is said as plainly as that some were.
    let none =
      count.kept == 0 && count.notKept > 0 ? [count.partly > 0 ? "inget nåddes helt" : "inget nåddes"] : []
    return "\(count.all) mål" + (parts.isEmpty ? "." : ": " + words(none + parts, "och") + ".")
  }

  /// "Gäller till och med 31 december 2025: Samtal, Medlemmar."
  private func later(_ goals: [OutcomePhrase.Later], _ verb: String) -> String {
    Set(goals.map(\.due)).sorted().map { due in
      "\(verb) till och med \(date(due)): "
        + goals.filter { $0.due == due }.map(\.name).joined(separator: ", ") + "."
    }.joined(separator: " ")
  }

  private func span(_ span: OutcomePhrase.Beside.Span) -> String {
    switch span {
    case .year: "året före"
    case .sameDays: "samma tid året före"
    case .stretch: "perioden före"
    case .state(let day): "den \(date(day))"
    }
  }

  private func notes(_ beside: OutcomePhrase.Beside) -> [String] {
    let since = beside.since.map { "räknat från \(date($0))" }
    let places = beside.places.map {
      $0.now == $0.before ? "inte från samma AK" : "från \($0.before) AK då och \($0.now) nu"
    }
    return [since, places].compactMap { $0 }
  }

  /// ", mot 3 940 året före".
  private func against(_ beside: OutcomePhrase.Beside) -> String {
    let notes = notes(beside)
    return ", mot \(numbers.text(beside.before)) \(span(beside.span))"
      + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }

  /// What goes from a start to its end is not set against a third figure, which is said beside it.
  private func before(_ beside: OutcomePhrase.Beside, _ figure: OutcomePhrase.Figure?) -> String {
    guard case .moved = figure, case .state(let day) = beside.span else { return against(beside) }
    return "; den \(date(day)) var det \(numbers.text(beside.before))"
  }

  private func before(_ name: NamedPeriod.Name) -> String {
    if case .year = name { return "året före" }
    return "perioden före"
  }

  private func year(_ now: Quantity, _ period: NamedPeriod.Name, _ beside: OutcomePhrase.Beside?) -> String {
    let end = beside.map(against) ?? ""
    if case .state = beside?.span { return "senast kända siffra är \(numbers.text(now))\(end)." }
    return "\(inPeriod(period)) räknades \(numbers.text(now))\(end)."
  }

  private func text(_ halves: Retrospect.Halves) -> String {
    switch (halves.first, halves.second) {
    case (let first?, let second?): "Våren gav \(numbers.text(first)) och hösten \(numbers.text(second))."
    case (_?, nil): "Våren gav allt; för hösten är inget rapporterat."
    case (nil, _): "Hösten gav allt; för våren är inget rapporterat."
    }
  }

  private func unitsKept(_ kept: Int, _ all: Int, _ isOver: Bool, _ silent: [String]) -> String {
    let who = kept == 0 ? "Ingen av \(all)" : kept == all ? "Alla \(all)" : "\(kept) av \(all)"
    return "\(who) arbetarekommuner \(isOver ? "nådde" : "har nått") sitt mål."
      + (silent.isEmpty
        ? "" : silent.count == all ? " Ingen har rapporterat till slutet." : " " + incomplete(silent))
  }

  private func unitsLeft(_ names: [String], _ silent: [String]) -> String {
    let left = names.isEmpty ? [] : ["Ej klart: \(words(names, "och"))."]
    return (left + (silent.isEmpty ? [] : [incomplete(silent)])).joined(separator: " ")
  }

  private func incomplete(_ names: [String]) -> String {
    "Ofullständigt rapporterat: \(words(names, "och"))."
  }
}
