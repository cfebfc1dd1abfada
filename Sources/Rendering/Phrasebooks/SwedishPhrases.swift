import Goals
public import Reports

extension SwedishPhrasebook {
  /// A phrase of a document.
  public func text(_ phrase: Phrase) -> String {
    switch phrase {
    case .verbatim(let text): text
    case .word(let word): text(word)
    case .section(let section): text(section)
    case .planTitle(let organisation, let title): "\(organisation) · \(title)"
    case .followUpTitle(let title): "Uppföljning av \(title.lowercasedFirst)"
    case .asOf(let day): "Läget \(weekdayAndDate(day))"
    case .shortPeriod(let name): shortName(of: name)
    case .period(let period): named(period)
    case .reportLine(let organisation, let asOf, let made):
      "\(organisation) · läget den \(date(asOf)) · framtagen \(date(made))"
    case .goalName(let name, let year): year.map { "\(name) \($0)" } ?? name
    case .planLine(let place): "\(place.file) rad \(place.line)"
    case .summary(let summary): text(summary)
    case .reporting(let known, let all): reporting(known, of: all)
    case .noneReported(let all, let interval):
      String(reporting(0, of: all).dropLast()) + (interval.map { " \(latest($0))" } ?? " på sistone") + "."
    case .silentSince(let name, let day, let asOf):
      day.map { "\(name): senast den \(dayAndMonth($0, asOf: asOf))." } ?? "\(name): ännu inget."
    case .changes(let better, let worse): changes(better: better, worse: worse)
    case .noChanges: "Inget mål har bytt bedömning sedan perioden före."
    case .example: "EXEMPELDATA: påhittade siffror"
    case .damagedLines(let count):
      count == 1
        ? "En rad i journalen är skadad och räknas inte: kör maltavla check."
        : "\(count) rader i journalen är skadade och räknas inte: kör maltavla check."
    case .hint(.status(let goal, let plan)):
      // A command that is broken over two lines cannot be copied.
      "Alla: " + "maltavla status \(goal) --plan \(plan)".unbroken + " Varför? "
        + "maltavla why \(goal)".unbroken

    // Figures.
    case .ofTarget(let actual, let target, let unit, let share): ofTarget(actual, target, unit, share)
    case .course(let from, let to, let isPercent):
      "\(numbers.text(from)) → \(numbers.text(to, isPercent: isPercent))"
    case .amount(let amount, let isPercent): numbers.text(amount, isPercent: isPercent)
    case .unknown: "–"
    case .wanted(let direction): direction == .up ? "ska öka" : "ska minska"
    case .beyond(let start, let direction, let isPercent):
      (direction == .up ? "över " : "under ") + numbers.text(start, isPercent: isPercent)
    case .trend(let trend): trend == .better ? "bättre" : trend == .same ? "lika" : "sämre"
    case .outlook(let outlook, let reason): reason.map(text) ?? text(outlook)
    case .longOutlook(let outlook, let reason): reason.map(text) ?? longText(outlook)
    case .deviation(let deviation, let expected): deviationText(deviation, expected)
    case .neededPerWeek(let count, let day): "\(numbers.text(count)) i veckan t.o.m. \(date(day))"
    case .forecast(let odds, let low, let high, let isPercent): forecast(odds, low, high, isPercent)
    case .noForecastYet(let byPace):
      text(Reason.tooEarly) + (byPace ? "; bedömningen går efter takten hittills" : "")
    case .tooEarlyToForecast(let names): "För tidigt för en prognos: \(names.joined(separator: ", "))."
    case .dated(let value, let day, let isPercent):
      numbers.text(value, isPercent: isPercent) + (day.map { " den \(date($0))" } ?? "")
    case .day(let day): date(day)
    case .weekday(let day): weekdayAndDate(day)
    case .level(let level): text(level)
    case .shortDay(let day):
      "\(day.dayOfMonth) \(SwedishPhrasebook.months[day.month - 1].prefix(3))"
    case .ofWhich(let amount, let name): "varav \(numbers.text(amount)) \(inPeriod(name))"
    case .sequence(let phrases): phrases.map(text).joined(separator: ", ")
    case .delivered: "klart"
    case .deliveredOn(let day, let late): done(day, late: late)
    case .notDelivered: "ej klart"
    case .late(let lateness): text(lateness)
    case .reachedLate(.whole(let days)): text(Lateness.whole(days: days))
    case .reachedLate(let lateness): "\(text(Outlook.reached)), \(text(lateness))"
    case .overdue(let days): "\(days) d sent"
    case .lateSince(let day, let days): "\(days == 1 ? "en dag" : "\(days) dagar") efter \(date(day))"
    case .part(let part): "\(part.known) av \(part.all) AK"
    case .earlierWindows(let part, let per, let isShort): earlierWindows(part, per, isShort: isShort)
    case .ofWhole(let actual, let whole, let isShort):
      (actual.map { numbers.text($0) } ?? "–") + " "
        + (isShort
          ? "av \(numbers.text(whole.size)), mål \(numbers.text(whole.target))" : text(whole, actual))
    case .partOfWhole(let whole, let actual): text(whole, actual)
    case .during(let phrase, let period): "\(text(phrase)) under \(inYears(period))"
    case .asReported(let part): asReported(part)
    case .step(let name, let done, let deadline, let overdue): step(name, done, deadline, overdue)

    // The board and the arbetarekommuner.
    case .boardHeading(let count): "Styrelsen bedömer (\(count) mål utan egna siffror)"
    case .namesUnder(let standing, let names):
      "\(text(standing).capitalizedFirst): \(names.joined(separator: ", "))."
    case .assessed(let words, let action, let isOld): assessed(words, action, isOld)
    case .lastAssessed(let day): "bedömdes senast \(date(day)), för mer än ett kvartal sedan"
    case .oldComment(let comment, let day):
      "\(comment.sentence) (Styrelsen \(date(day)), äldre än ett kvartal.)"
    case .remark(let name, let content): "\(name): \(text(content))"
    case .action(let action): "\(sentence(action.wordsAndDoer, by: action.by)) \(text(action.state))"
    case .earlierAction(let action, let goal): earlier(action, goal)
    case .lateActions(let late): text(late)
    case .missing: "saknas"
    case .decisionLine: String(repeating: ".", count: 40) + "  § ....."
    case .notAssessed(let names):
      (names.count == 1 ? "Ett mål" : "\(names.count) mål") + " har styrelsen inte bedömt: "
        + names.joined(separator: ", ")
    case .assessBy: String(repeating: ".", count: 20)
    case .unitOutlooks(let outlooks, let unreported): unitOutlooks(outlooks, unreported)
    case .roundedDown(let sum):
      "Planerat avrundas nedåt för varje rad och summerar därför till \(numbers.text(sum))."
    case .mostToGain(let goal, let lacking, let share, let sum): mostToGain(goal, lacking, share, sum)
    case .lackingShare(let names, let share, let sum): lackingShare(names, share, sum)
    case .wholeLacks(let amount, let isLess): wholeLacks(amount, isLess)
    case .effort(let effort): text(effort)
    case .occasions(let occasion): days(of: occasion).capitalizedFirst
    case .basis(let days, let isDistrict): basis(days, isDistrict)
    case .unitsDone(let done, let notYet, let silent):
      named([("Klart", done), ("Ännu inte", notYet), ("Ej rapporterat", silent)])
    case .remaining(let unit, let names, let all, let silent): remaining(unit, names, all, silent)
    case .unnamed(let metric, let tag, let amounts): unnamed(metric, tag, amounts)
    case .covered(let unit, let all): covered(unit, all)
    case .unitsCovered(let done, let all): unitsCovered(done, all)
    case .whole: "Hela distriktet"
    case .allMeasured: "Alla mål kunde mätas."

    // Goals as they were read, and events.
    case .planFile(let file, let goals): "\(file) · \(goals) mål"
    case .kind(let kind): name(of: kind)
    case .understood(let goal): understood(goal)
    case .eventValue(let value): text(value)
    case .standing(let standing, let other): text(standing, other ?? "")
    case .figureColumn(let column): text(column)
    case .account(let phrase): text(phrase)
    case .paper(let phrase): text(phrase)
    case .outcome(let phrase): text(phrase)
    case .letter(let phrase): text(phrase)
    }
  }
}
