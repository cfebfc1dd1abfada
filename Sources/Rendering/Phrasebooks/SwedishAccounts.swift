import Goals
import Reports

extension SwedishPhrasebook {
  /// How a figure came about.
  func text(_ phrase: AccountPhrase) -> String {
    switch phrase {
    case .title(let name, let year, let unit):
      (year.map { "\(name) \($0)" } ?? name) + (unit.map { ", \($0)" } ?? "")
    case .law(let law, let kind): "\(name(of: kind)): \(text(law))"
    case .scope(let unit, let units, let past):
      (unit ?? (units > 1 ? "organisationen och dess \(units) AK" : "hela organisationen"))
        + (past.map { ", \(inYears($0))" } ?? ", perioden har inte börjat")
    case .knownBy(let day): "Så som det var känt den \(date(day))"
    case .counted(let count): count == 1 ? "Räknat: 1 händelse" : "Räknade: \(count) händelser"
    case .leftOut(let count): count == 1 ? "Ej räknat: 1 händelse" : "Ej räknade: \(count) händelser"
    case .checks: "Prövat ett i taget"
    case .arithmetic: "Uträkning"
    case .elsewhere(let count):
      count == 1
        ? "En händelse till gäller en annan arbetarekommun eller organisation."
        : "\(count) händelser till gäller andra arbetarekommuner eller organisationer."
    case .noneCounts: "Ingen händelse räknas."
    case .omission(let omission, let day): text(omission, on: day)
    case .notInForce(let standing, let other, let logged, let note):
      text(standing, other ?? "") + (logged.map { " \(date($0))" } ?? "")
        + (note.isEmpty ? "" : ": \"\(note)\"")
    case .loggedLater(let day): "sent: loggad efter \(date(day))"
    case .role(let role): text(role)
    case .group(let head): text(head)
    case .subject(let subject, let count): text(subject, count)
    case .verdict(let subject, let isMet): verdict(subject, isMet)
    case .formulaName(let name): text(name)
    case .terms(let terms, let result, let rounding, let isPercent):
      terms.map { text($0, isPercent) }.spaced + " = " + text(result, isPercent)
        + (rounding.map { $0 == .down ? " (avrundat nedåt)" : " (avrundat uppåt)" } ?? "")
    case .asKnown(let goal, let plan, let unit):
      "Som det var känt en viss dag: maltavla why \(goal) --plan \(plan)"
        + (unit.map { " --ak \($0.contains(" ") ? "\"\($0)\"" : $0)" } ?? "") + " --known-by DAG"
    }
  }

  /// "1 januari–30 juni 2024".
  func inYears(_ period: Period) -> String {
    period.start == period.end
      ? date(period.end)
      : span(period) + (period.start.year == period.end.year ? "\u{A0}\(period.end.year)" : "")
  }

  /// "en månad", "3 veckor".
  private func counted(_ duration: Duration) -> String {
    guard duration.count == 1 else { return text(duration) }
    switch duration.unit {
    case .quarter, .halfYear, .year: return "ett " + text(duration)
    case .day, .week, .month, .term, .mandatperiod: return "en " + text(duration)
    }
  }

  private func text(_ law: Law) -> String {
    switch law {
    case .sum(let metric): "summan av \"\(metric)\""
    case .different(let metric, let tag):
      "olika \"\(tag)\" bland händelserna för \"\(metric)\"; det som inte har märkningen läggs till som tal"
    case .rate(let metric, let target, let per):
      "perioder om \(counted(per)) då \"\(metric)\" blev \(text(target)), av dem som är slut"
    case .names(let metric, let tag, let all):
      "namn på listan som en händelse för \"\(metric)\" bär"
        + (tag.map { " i märkningen \"\($0)\"" } ?? "") + "; listan har \(all)"
    case .branches(let metric, let window):
      "arbetarekommuner där \"\(metric)\" är mer än noll under \(inYears(window))"
    case .population(let metric, let population): "summan av \"\(metric)\", som andel av \"\(population)\""
    case .prompt(let metric, let population, let within):
      "varje ny i \"\(population)\" ska få sin i \"\(metric)\" inom \(counted(within)); först in, först mött"
    case .uncounted: "andelen av något som ingen räknar, så att den inte kan mätas"
    case .state(let metric): "senaste avläsningen av \"\(metric)\", med ändringarna efter den"
    case .change(let metric, let direction):
      "hur mycket \"\(metric)\" har \(direction == .up ? "ökat" : "minskat") sedan utgångsvärdet"
    case .direction(let metric, let direction):
      "om \"\(metric)\" har \(direction == .up ? "ökat" : "minskat") sedan utgångsvärdet"
    case .flowDirection(let metric, let direction, let before):
      "om summan av \"\(metric)\" är \(direction == .up ? "större" : "mindre") än "
        + (before.map { "samma dagar förra perioden (\(inYears($0)))" } ?? "förra perioden")
    case .milestone(let steps):
      steps == 0 ? "klart när det är rapporterat klart" : "steg som är rapporterade klara, av \(steps)"
    case .board: "styrelsens senaste bedömning, så länge den inte är äldre än ett kvartal"
    }
  }

  private func text(_ omission: Account.Omission, on day: Day) -> String {
    switch omission {
    case .otherUnit: "annan arbetarekommun"
    case .noUnit: "nämner ingen arbetarekommun"
    case .beforePeriod: "före perioden"
    case .afterPeriod: "efter perioden"
    case .afterDay: "efter \(date(day))"
    case .earlierWindow: "tidigare period"
    case .openWindow: "perioden är inte hel och slut"
    case .otherSort: "säger inget som målet räknar"
    case .laterReading: "en senare avläsning gäller"
    case .noReading: "ändring utan avläsning före"
    case .wholeIsRead: "hela organisationens avläsning gäller"
    case .partsAreSummed: "summan av arbetarekommunerna gäller"
    case .noStart: "utgångsläge saknas"
    case .notListed: "inget namn på listan"
    case .unknownStep: "steget finns inte i planen"
    case .doneBefore: "var redan klart"
    case .laterWord: "en senare bedömning gäller"
    case .otherPlan: "gäller en annan plan"
    case .commentOnly: "kommentar utan bedömning"
    case .stale: "äldre än ett kvartal"
    }
  }

  private func text(_ role: Account.Role) -> String {
    switch role {
    case .part: "utfallet"
    case .repeated: "redan räknat"
    case .population: "det som andelen tas av"
    case .before: "perioden före"
    case .start: "utgångsläget"
    case .state: "läget"
    case .startAndState: "utgångsläget och läget"
    case .step: "steg"
    case .word: "bedömning"
    }
  }

  private func text(_ head: AccountPhrase.GroupHead) -> String {
    let place: String? =
      switch head.place {
      case .unit(let name): name
      case .organisation: "Organisationen"
      case nil: nil
      }
    let month = head.month.map { "\(SwedishPhrasebook.months[$0.month - 1]) \($0.year)" }
    let name = [head.role.map(text), place, month].compactMap { $0 }.joined(separator: ", ")
    let count = head.count == 1 ? "1 händelse" : "\(head.count) händelser"
    return name + ": " + count + (head.sum.map { ", summa \(numbers.text($0))" } ?? "")
  }

  private func text(_ subject: Check.Subject, _ count: Int) -> String {
    switch subject {
    case .window(let period): inYears(period)
    case .unit(let unit): unit.name
    case .name(let name, let unit): "\(unit.name): \(name)"
    case .person(let came, let deadline, _):
      "\(count) \(count == 1 ? "ny" : "nya") \(date(came)), senast \(date(deadline))"
    case .step(let step, let deadline, _): step + (deadline.map { ", senast \(date($0))" } ?? "")
    }
  }

  private func verdict(_ subject: Check.Subject, _ isMet: Bool) -> String {
    switch subject {
    case .window: isMet ? "uppfylld" : "inte uppfylld"
    case .unit: isMet ? "ja" : "nej"
    case .name: isMet ? "har händelse" : "saknar händelse"
    case .person(_, _, let met):
      met.map { (isMet ? "i tid " : "sent ") + date($0) } ?? "inte gjort"
    case .step(_, let deadline, let done):
      done.map { day in self.done(day, late: deadline.flatMap { day > $0 ? day - $0 : nil }) } ?? "återstår"
    }
  }

  private func text(_ name: Formula.Name) -> String {
    switch name {
    case .sum: "Utfall"
    case .start: "Utgångsläge"
    case .state: "Läget"
    case .change: "Ändring"
    case .asked: "Det som ska nås"
    case .population: "Det som andelen tas av"
    case .before: "Att jämföra med"
    case .share: "Andel"
    case .planned: "Planerat"
    case .deviation: "Avvikelse"
    case .needed: "Krävs i veckan"
    }
  }

  private func text(_ term: Formula.Term, _ isPercent: Bool) -> String {
    switch term {
    case .number(let value): numbers.text(value, isPercent: isPercent)
    case .part(let place, let value):
      "\(place?.name ?? "organisationen") \(numbers.text(value))".replacing(" ", with: "\u{A0}")
    case .percent(let value): numbers.text(value, isPercent: true)
    case .days(let count): count == 1 ? "1\u{A0}dag" : "\(numbers.text(Quantity(count)))\u{A0}dagar"
    case .daysOfWeek: "7\u{A0}dagar"
    case .share(let share): numbers.exactPercent(share)
    case .sign(let sign): sign.rawValue
    }
  }
}

extension [String] {
  /// The terms with spaces between, but for inside brackets.
  var spaced: String { joined(separator: " ").replacing("( ", with: "(").replacing(" )", with: ")") }
}

extension NumberStyle {
  /// A fraction as a percentage with a decimal; what is short of all is never shown as all.
  func exactPercent(_ share: Double) -> String {
    let exact = share.magnitude * 1000
    guard exact.isFinite, exact < 1e12 else { return "–" }
    var tenths = Int(exact + 0.5 + 1e-9)
    if share > 0, share < 1, tenths >= 1000 { tenths = 999 }
    let value = Quantity(scaled: tenths * (Quantity.scale / 10))
    return text(share < 0 ? -value : value, isPercent: true)
  }
}
