import Goals
import Reports

extension EnglishPhrasebook {
  /// How a figure came about.
  func text(_ phrase: AccountPhrase) -> String {
    switch phrase {
    case .title(let name, let year, let unit):
      (year.map { "\(name) \($0)" } ?? name) + (unit.map { ", \($0)" } ?? "")
    case .law(let law, let kind): "\(name(of: kind)): \(text(law))"
    case .scope(let unit, let units, let past):
      (unit ?? (units > 1 ? "the organisation and its \(units) AK" : "the whole organisation"))
        + (past.map { ", \(inYears($0))" } ?? ", the period has not begun")
    case .knownBy(let day): "As it was known on \(date(day))"
    case .counted(let count): "Counted: \(events(count))"
    case .leftOut(let count): "Not counted: \(events(count))"
    case .checks: "Looked at one by one"
    case .arithmetic: "Arithmetic"
    case .elsewhere(let count):
      count == 1
        ? "One more event belongs to another branch or organisation."
        : "\(count) more events belong to other branches or organisations."
    case .noneCounts: "No event counts."
    case .omission(let omission, let day): text(omission, on: day)
    case .notInForce(let standing, let other, let logged, let note):
      text(standing, other ?? "") + (logged.map { " \(date($0))" } ?? "")
        + (note.isEmpty ? "" : ": \"\(note)\"")
    case .loggedLater(let day): "late: logged after \(date(day))"
    case .role(let role): text(role)
    case .group(let head): text(head)
    case .subject(let subject, let count): text(subject, count)
    case .verdict(let subject, let isMet): verdict(subject, isMet)
    case .formulaName(let name): text(name)
    case .terms(let terms, let result, let rounding, let isPercent):
      terms.map { text($0, isPercent) }.spaced + " = " + text(result, isPercent)
        + (rounding.map { $0 == .down ? " (rounded down)" : " (rounded up)" } ?? "")
    case .asKnown(let goal, let plan, let unit):
      "As it was known on a certain day: maltavla why \(goal) --plan \(plan)"
        + (unit.map { " --ak \($0.contains(" ") ? "\"\($0)\"" : $0)" } ?? "") + " --known-by DAY"
    }
  }

  private func events(_ count: Int) -> String { count == 1 ? "1 event" : "\(count) events" }

  /// "1 January–30 June 2024".
  func inYears(_ period: Period) -> String {
    period.start == period.end
      ? date(period.end)
      : span(period) + (period.start.year == period.end.year ? "\u{A0}\(period.end.year)" : "")
  }

  private func text(_ law: Law) -> String {
    switch law {
    case .sum(let metric): "the sum of \"\(metric)\""
    case .different(let metric, let tag):
      "different \"\(tag)\" among the events of \"\(metric)\"; what lacks the tag is added as a number"
    case .rate(let metric, let target, let per):
      "windows (\(every(per))) in which \"\(metric)\" came to \(text(target)), of those that are over"
    case .names(let metric, let tag, let all):
      "names on the list that an event of \"\(metric)\" carries"
        + (tag.map { " in its tag \"\($0)\"" } ?? "") + "; the list holds \(all)"
    case .branches(let metric, let window):
      "branches where \"\(metric)\" is more than nothing in \(inYears(window))"
    case .population(let metric, let population): "the sum of \"\(metric)\" as a share of \"\(population)\""
    case .prompt(let metric, let population, let time):
      "each new one in \"\(population)\" must get theirs in \"\(metric)\" \(within(time)); first in, first met"
    case .uncounted: "the share of something that nobody counts, so that it cannot be measured"
    case .state(let metric): "the last reading of \"\(metric)\" with the changes after it"
    case .change(let metric, let direction):
      "how much \"\(metric)\" has \(direction == .up ? "risen" : "fallen") from the baseline"
    case .direction(let metric, let direction):
      "whether \"\(metric)\" has \(direction == .up ? "risen" : "fallen") from the baseline"
    case .flowDirection(let metric, let direction, let before):
      "whether the sum of \"\(metric)\" is \(direction == .up ? "larger" : "smaller") than in "
        + (before.map { "the same part of the period before (\(inYears($0)))" } ?? "the period before")
    case .milestone(let steps):
      steps == 0 ? "done when it is reported done" : "steps that are reported done, of \(steps)"
    case .board: "the board's latest word, while it is no older than three months"
    }
  }

  private func text(_ omission: Account.Omission, on day: Day) -> String {
    switch omission {
    case .otherUnit: "another branch"
    case .noUnit: "names no branch"
    case .beforePeriod: "before the period"
    case .afterPeriod: "after the period"
    case .afterDay: "after \(date(day))"
    case .earlierWindow: "an earlier window"
    case .openWindow: "its window is cut or not over"
    case .otherSort: "says nothing that the goal counts"
    case .laterReading: "a later reading holds"
    case .noReading: "a change before any reading"
    case .wholeIsRead: "the whole organisation's reading holds"
    case .partsAreSummed: "the sum of the branches holds"
    case .noStart: "it has no start"
    case .notListed: "no name on the list"
    case .unknownStep: "a step that the plan lacks"
    case .doneBefore: "was done already"
    case .laterWord: "a later assessment holds"
    case .otherPlan: "belongs to another plan"
    case .commentOnly: "a comment without a level"
    case .stale: "older than three months"
    }
  }

  private func text(_ role: Account.Role) -> String {
    switch role {
    case .part: "the actual"
    case .repeated: "counted already"
    case .population: "the population"
    case .before: "the period before"
    case .start: "the start"
    case .state: "the state"
    case .startAndState: "the start and the state"
    case .step: "step"
    case .word: "assessment"
    }
  }

  private func text(_ head: AccountPhrase.GroupHead) -> String {
    let place: String? =
      switch head.place {
      case .unit(let name): name
      case .organisation: "The organisation"
      case nil: nil
      }
    let month = head.month.map { "\(EnglishPhrasebook.months[$0.month - 1]) \($0.year)" }
    let name = [head.role.map(text), place, month].compactMap { $0 }.joined(separator: ", ")
    return name + ": " + events(head.count) + (head.sum.map { ", sum \(numbers.text($0))" } ?? "")
  }

  private func text(_ subject: Check.Subject, _ count: Int) -> String {
    switch subject {
    case .window(let period): inYears(period)
    case .unit(let unit): unit.name
    case .name(let name, let unit): "\(unit.name): \(name)"
    case .person(let came, let deadline, _): "\(count) new \(date(came)), by \(date(deadline))"
    case .step(let step, let deadline, _): step + (deadline.map { ", by \(date($0))" } ?? "")
    }
  }

  private func verdict(_ subject: Check.Subject, _ isMet: Bool) -> String {
    switch subject {
    case .window: isMet ? "met" : "not met"
    case .unit: isMet ? "yes" : "no"
    case .name: isMet ? "has an event" : "no event"
    case .person(_, _, let met): met.map { (isMet ? "in time " : "late ") + date($0) } ?? "not done"
    case .step(_, let deadline, let done):
      done.map { day in self.done(day, late: deadline.flatMap { day > $0 ? day - $0 : nil }) } ?? "remains"
    }
  }

  private func text(_ name: Formula.Name) -> String {
    switch name {
    case .sum: "Actual"
    case .start: "Start"
    case .state: "State"
    case .change: "Change"
    case .asked: "To be reached"
    case .population: "Population"
    case .before: "To compare with"
    case .share: "Share"
    case .planned: "Planned"
    case .deviation: "Deviation"
    case .needed: "Needed a week"
    }
  }

  private func text(_ term: Formula.Term, _ isPercent: Bool) -> String {
    switch term {
    case .number(let value): numbers.text(value, isPercent: isPercent)
    case .part(let place, let value):
      "\(place?.name ?? "the organisation") \(numbers.text(value))".replacing(" ", with: "\u{A0}")
    case .percent(let value): numbers.text(value, isPercent: true)
    case .days(let count): count == 1 ? "1\u{A0}day" : "\(numbers.text(Quantity(count)))\u{A0}days"
    case .daysOfWeek: "7\u{A0}days"
    case .share(let share): numbers.exactPercent(share)
    case .sign(let sign): sign.rawValue
    }
  }
}
