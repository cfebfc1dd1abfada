import Goals
import Reports

extension SwedishPhrasebook {
  /// "Målet "Minst 5 000 samtal" nåddes inte: 4 812 av 5 000 (96 %), mot 3 940 året före."
  func counted(
    _ subject: OutcomePhrase.Subject, _ verdict: GoalVerdict, _ due: Day, _ figure: String?, _ before: String
  ) -> String {
    let goal = name(subject)
    let known = (figure ?? "inget är rapporterat") + before
    switch verdict {
    case .kept: return "\(goal) nåddes: \(known)."
    case .notKept: return "\(goal) nåddes inte: \(known)."
    case .partly: return "\(goal) nåddes delvis: \(known)."
    case .notDue(.unmeasured):
      return "\(goal) gäller till och med \(date(due)), och det är för tidigt att bedöma det."
    case .notDue(let outlook):
      let soFar = figure.map { "\($0) hittills\(before)" } ?? known
      return "\(goal) gäller till och med \(date(due)): \(soFar). Bedömning: \(text(outlook))."
    case .unmeasured(let reason):
      return "\(goal) kunde inte mätas: \(text(reason))."
        + (figure.map { " Senast känt: \($0)\(before)." } ?? "")
    }
  }

  /// "38 av 50 (76 %), från 2 374 till 2 412".
  func text(_ figure: OutcomePhrase.Figure) -> String {
    switch figure {
    case .standing(let phrase): return text(phrase)
    case .moved(let standing, let from, let day, let to, let isPercent):
      let way =
        from == to
        ? "oförändrat \(numbers.text(to, isPercent: isPercent))"
        : "från \(numbers.text(from))\(day.map { " den \(date($0))" } ?? "") till \(numbers.text(to, isPercent: isPercent))"
      return (standing.map { text($0) + ", " } ?? "") + way
    }
  }

  /// "Målet "Strategin antas" blev klart den 14 november 2024, två veckor efter planens datum."
  func milestone(
    _ subject: OutcomePhrase.Subject, _ verdict: GoalVerdict, _ due: Day, _ steps: OutcomePhrase.Steps
  ) -> String {
    let goal = name(subject)
    if let done = steps.done {
      let late = steps.deadline.map { done - $0 } ?? 0
      return "\(goal) blev klart den \(date(done))"
        + (late > 0 ? ", \(length(late)) efter planens datum." : ".")
        + steps.late.map { " Steget \"\($0.text)\" blev klart \(length($0.days)) efter planens datum." }
        .joined()
    }
    let part = steps.all > 0 ? " (\(steps.all - steps.left.count) av \(steps.all) steg)" : ""
    let left = steps.left.isEmpty ? "" : " Kvar: \(steps.left.joined(separator: "; "))."
    if case .notDue(let outlook) = verdict {
      let end = outlook == .unlikely ? " Bedömning: \(text(outlook))." : ""
      return "\(goal) ska vara klart senast den \(date(due)) och är inte klart än\(part)." + left + end
    }
    let planned = steps.deadline.map { " Planens datum var den \(date($0))." } ?? ""
    return "\(goal) är inte rapporterat som klart\(part)." + planned + left
  }

  /// "Målet "Föreningarna trivs" bedömer styrelsen som delvis uppnått (17 december 2024, § 8)."
  func judged(
    _ subject: OutcomePhrase.Subject, _ verdict: GoalVerdict, _ due: Day, _ word: OutcomePhrase.Word?
  ) -> String {
    let goal = name(subject)
    let when = word.map {
      " (" + ([date($0.day)] + [$0.reference].compactMap { $0 }).joined(separator: ", ") + ")"
    }
    switch (verdict, word, when) {
    case (.kept, let word?, let when?), (.notKept, let word?, let when?), (.partly, let word?, let when?):
      return "\(goal) bedömer styrelsen som \(text(word.level))\(when)."
    case (.kept, _, _): return "\(goal) nåddes."
    case (.notKept, _, _): return "\(goal) nåddes inte."
    case (.partly, _, _): return "\(goal) nåddes delvis."
    case (.notDue, let word?, let when?):
      return "\(goal) gäller till och med \(date(due)). Styrelsens bedömning: \(text(word.level))\(when)."
    case (.notDue(let outlook), _, _):
      return "\(goal) gäller till och med \(date(due)). Bedömning: \(text(outlook))."
    case (.unmeasured, let word?, let when?):
      return "\(goal) har styrelsen inte bedömt slutligt; senaste bedömning: \(text(word.level))\(when)."
    case (.unmeasured, _, _): return "\(goal) har styrelsen inte bedömt."
    }
  }

  func unmeasured(_ goals: [String], _ reason: Reason) -> String {
    let names = (goals.count == 1 ? "målet " : "målen ") + words(goals.map { "\"\($0)\"" }, "och")
    switch reason {
    case .notAssessed: return "Styrelsen har inte bedömt \(names)."
    case .noData: return "Underlag saknas för \(names)."
    case .noBaseline: return "Utgångsvärde saknas för \(names)."
    case .unreported: return "Rapporter saknas för \(names)."
    case .tooEarly: return "Det är för tidigt att bedöma \(names)."
    }
  }

  private func name(_ subject: OutcomePhrase.Subject) -> String {
    "Målet \"\(subject.text)\"" + (subject.year.map { " för \($0)" } ?? "")
      + (subject.until.map { ", som gällde till och med \(date($0))," } ?? "")
  }

  /// "en dag", "tolv dagar", "två veckor".
  private func length(_ days: Int) -> String {
    let numerals = [
      "", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    ]
    func words(_ count: Int) -> String { numerals.indices.contains(count) ? numerals[count] : "\(count)" }
    if days % 7 == 0 { return "\(words(days / 7)) \(days == 7 ? "vecka" : "veckor")" }
    return "\(words(days)) \(days == 1 ? "dag" : "dagar")"
  }
}
