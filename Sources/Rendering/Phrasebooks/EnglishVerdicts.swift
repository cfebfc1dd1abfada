import Goals
import Reports

extension EnglishPhrasebook {
  /// "The goal "At least 5,000 conversations" was not reached: 4,812 of 5,000 (96%), against 3,940 in the year before."
  func counted(
    _ subject: OutcomePhrase.Subject, _ verdict: GoalVerdict, _ due: Day, _ figure: String?, _ before: String
  ) -> String {
    let goal = name(subject)
    let known = (figure ?? "nothing was reported") + before
    switch verdict {
    case .kept: return "\(goal) was reached: \(known)."
    case .notKept: return "\(goal) was not reached: \(known)."
    case .partly: return "\(goal) was partly reached: \(known)."
    case .notDue(.unmeasured): return "\(goal) is due by \(date(due)), and it is too early to judge it."
    case .notDue(let outlook):
      let soFar = figure.map { "\($0) so far\(before)" } ?? known
      return "\(goal) is due by \(date(due)): \(soFar). Outlook: \(text(outlook))."
    case .unmeasured(let reason):
      return "\(goal) could not be measured: \(text(reason))."
        + (figure.map { " Last known: \($0)\(before)." } ?? "")
    }
  }

  /// "38 of 50 (76%), from 2,374 to 2,412".
  func text(_ figure: OutcomePhrase.Figure) -> String {
    switch figure {
    case .standing(let phrase): return text(phrase)
    case .moved(let standing, let from, let day, let to, let isPercent):
      let way =
        from == to
        ? "unchanged at \(numbers.text(to, isPercent: isPercent))"
        : "from \(numbers.text(from))\(day.map { " on \(date($0))" } ?? "") to \(numbers.text(to, isPercent: isPercent))"
      return (standing.map { text($0) + ", " } ?? "") + way
    }
  }

  func milestone(
    _ subject: OutcomePhrase.Subject, _ verdict: GoalVerdict, _ due: Day, _ steps: OutcomePhrase.Steps
  ) -> String {
    let goal = name(subject)
    if let done = steps.done {
      let late = steps.deadline.map { done - $0 } ?? 0
      return "\(goal) was completed on \(date(done))"
        + (late > 0 ? ", \(length(late)) after the plan's date." : ".")
        + steps.late.map { " The step \"\($0.text)\" was done \(length($0.days)) after the plan's date." }
        .joined()
    }
    let isOne = steps.all == 1
    let part =
      steps.all > 0 ? " (\(steps.all - steps.left.count) of \(steps.all) \(isOne ? "step" : "steps"))" : ""
    let left = steps.left.isEmpty ? "" : " Left: \(steps.left.joined(separator: "; "))."
    if case .notDue(let outlook) = verdict {
      let end = outlook == .unlikely ? " Outlook: \(text(outlook))." : ""
      return "\(goal) should be completed by \(date(due)) and is not yet\(part)." + left + end
    }
    let planned = steps.deadline.map { " The plan's date was \(date($0))." } ?? ""
    return "\(goal) has not been reported as completed\(part)." + planned + left
  }

  func judged(
    _ subject: OutcomePhrase.Subject, _ verdict: GoalVerdict, _ due: Day, _ word: OutcomePhrase.Word?
  ) -> String {
    let goal = name(subject)
    let when = word.map {
      " (" + ([date($0.day)] + [$0.reference].compactMap { $0 }).joined(separator: ", ") + ")"
    }
    switch (verdict, word, when) {
    case (.kept, let word?, let when?), (.notKept, let word?, let when?), (.partly, let word?, let when?):
      return "The board assessed the \(goal.dropFirst(4)) as \(text(word.level))\(when)."
    case (.kept, _, _): return "\(goal) was reached."
    case (.notKept, _, _): return "\(goal) was not reached."
    case (.partly, _, _): return "\(goal) was partly reached."
    case (.notDue, let word?, let when?):
      return "\(goal) is due by \(date(due)). The board's assessment: \(text(word.level))\(when)."
    case (.notDue(let outlook), _, _): return "\(goal) is due by \(date(due)). Outlook: \(text(outlook))."
    case (.unmeasured, let word?, let when?):
      return "\(goal) has no final assessment by the board; the latest: \(text(word.level))\(when)."
    case (.unmeasured, _, _): return "\(goal) has not been assessed by the board."
    }
  }

  func unmeasured(_ goals: [String], _ reason: Reason) -> String {
    let names = (goals.count == 1 ? "the goal " : "the goals ") + list(goals.map { "\"\($0)\"" })
    switch reason {
    case .notAssessed: return "The board has not assessed \(names)."
    case .noData: return "There are no data for \(names)."
    case .noBaseline: return "There is no baseline for \(names)."
    case .unreported: return "There are no reports for \(names)."
    case .tooEarly: return "It is too early to judge \(names)."
    }
  }

  private func name(_ subject: OutcomePhrase.Subject) -> String {
    "The goal \"\(subject.text)\"" + (subject.year.map { " for \($0)" } ?? "")
      + (subject.until.map { ", due by \(date($0))," } ?? "")
  }

  /// "one day", "twelve days", "two weeks".
  private func length(_ days: Int) -> String {
    let numerals = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    func words(_ count: Int) -> String { numerals.indices.contains(count) ? numerals[count] : "\(count)" }
    if days % 7 == 0 { return "\(words(days / 7)) \(days == 7 ? "week" : "weeks")" }
    return "\(words(days)) \(days == 1 ? "day" : "days")"
  }
}
