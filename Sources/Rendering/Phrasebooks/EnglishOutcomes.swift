import Goals
import Reports

extension EnglishPhrasebook {
  func text(_ phrase: OutcomePhrase) -> String {
    switch phrase {
    case .count(let count): text(count)
    case .nothingBefore(let name): "There are no figures for \(before(name)) to compare with."
    case .basis(let name, let beside):
      "\(name): compared with " + ([span(beside.span)] + notes(beside)).joined(separator: ", ") + "."
    case .ofYear(let name, let now, let period, let beside): "\(name): " + year(now, period, beside)
    case .notDue(let goals): later(goals, "Due by")
    case .wasDue(let goals): later(goals, "Was due by")
    case .uncommented(let names, let isPartly):
      (names.count == 1 ? "One goal was" : "\(names.count) goals were")
        + " \(isPartly ? "only partly" : "not") reached and \(names.count == 1 ? "lacks" : "lack") the board's comment: "
        + names.joined(separator: ", ")
    case .draftNote(let unit):
      "A draft to rewrite in your own words. The figures come from the journal. In brackets stand the board's "
        + "comments, or that there are none." + (unit.map { " The figures are those of \($0) alone." } ?? "")
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
        + (["The board" + (day.map { ", \(date($0))" } ?? "")] + [reference].compactMap { $0 })
        .joined(separator: ", ") + ": \(comment.sentence)]"
    case .noComment: "[No comment yet.]"
    case .unmeasured(let goals, let reason): unmeasured(goals, reason)
    }
  }

  /// "a, b and c".
  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  private func text(_ count: GoalVerdict.Count) -> String {
    func were(_ number: Int) -> String { number == 1 ? "was" : "were" }
    let parts = [
      (count.kept, "\(were(count.kept)) reached"), (count.partly, "\(were(count.partly)) partly reached"),
      (count.notKept, "\(were(count.notKept)) not reached"),
      (count.unmeasured, "could not be measured"),
      (count.notAssessed, "\(count.notAssessed == 1 ? "has" : "have") not been assessed by the board"),
      (count.notDue, "\(count.notDue == 1 ? "is" : "are") not settled yet"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let none =
      count.kept == 0 && count.notKept > 0
      ? [count.partly > 0 ? "none was fully reached" : "none was reached"] : []
    return goals(count.all) + (parts.isEmpty ? "." : ": " + list(none + parts) + ".")
  }

  private func later(_ goals: [OutcomePhrase.Later], _ words: String) -> String {
    Set(goals.map(\.due)).sorted().map { due in
      "\(words) \(date(due)): " + goals.filter { $0.due == due }.map(\.name).joined(separator: ", ") + "."
    }.joined(separator: " ")
  }

  private func span(_ span: OutcomePhrase.Beside.Span) -> String {
    switch span {
    case .year: "the year before"
    case .sameDays: "the same days of the year before"
    case .stretch: "the period before"
    case .state(let day): "\(date(day))"
    }
  }

  private func notes(_ beside: OutcomePhrase.Beside) -> [String] {
    let since = beside.since.map { "counted from \(date($0))" }
    let places = beside.places.map {
      $0.now == $0.before ? "not from the same AK" : "from \($0.before) AK then and \($0.now) now"
    }
    return [since, places].compactMap { $0 }
  }

  private func against(_ beside: OutcomePhrase.Beside) -> String {
    let notes = notes(beside)
    let join = if case .state = beside.span { "on" } else { "in" }
    return ", against \(numbers.text(beside.before)) \(join) \(span(beside.span))"
      + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }

  /// What goes from a start to its end is not set against a third figure, which is said beside it.
  private func before(_ beside: OutcomePhrase.Beside, _ figure: OutcomePhrase.Figure?) -> String {
    guard case .moved = figure, case .state(let day) = beside.span else { return against(beside) }
    return "; it was \(numbers.text(beside.before)) on \(date(day))"
  }

  private func before(_ name: NamedPeriod.Name) -> String {
    if case .year = name { return "the year before" }
    return "the period before"
  }

  private func year(_ now: Quantity, _ period: NamedPeriod.Name, _ beside: OutcomePhrase.Beside?) -> String {
    let end = beside.map(against) ?? ""
    if case .state = beside?.span { return "the latest figure is \(numbers.text(now))\(end)." }
    return "\(numbers.text(now)) \(now == Quantity(1) ? "was" : "were") counted \(inPeriod(period))\(end)."
  }

  private func text(_ halves: Retrospect.Halves) -> String {
    switch (halves.first, halves.second) {
    case (let first?, let second?):
      "The spring brought \(numbers.text(first)) and the autumn \(numbers.text(second))."
    case (_?, nil): "The spring brought all of it; nothing was reported for the autumn."
    case (nil, _): "The autumn brought all of it; nothing was reported for the spring."
    }
  }

  private func unitsKept(_ kept: Int, _ all: Int, _ isOver: Bool, _ silent: [String]) -> String {
    let who = kept == 0 ? "None of the \(all)" : kept == all ? "All \(all)" : "\(kept) of \(all)"
    let verb = isOver ? "reached" : kept == 1 || kept == 0 ? "has reached" : "have reached"
    return "\(who) branches \(verb) their target."
      + (silent.isEmpty
        ? "" : silent.count == all ? " None has reported to the end." : " " + incomplete(silent))
  }

  private func unitsLeft(_ names: [String], _ silent: [String]) -> String {
    let left = names.isEmpty ? [] : ["Not done: \(list(names))."]
    return (left + (silent.isEmpty ? [] : [incomplete(silent)])).joined(separator: " ")
  }

  private func incomplete(_ names: [String]) -> String { "Not reported in full: \(list(names))." }
}
