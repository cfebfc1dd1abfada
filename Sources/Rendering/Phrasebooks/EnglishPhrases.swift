import Goals
public import Reports

extension EnglishPhrasebook {
  /// A phrase of a document.
  public func text(_ phrase: Phrase) -> String {
    switch phrase {
    case .verbatim(let text): text
    case .word(let word): text(word)
    case .section(let section): text(section)
    case .planTitle(let organisation, let title): "\(organisation) · \(title)"
    case .followUpTitle(let title): "Follow-up of \(title)"
    case .asOf(let day): "As of \(weekdayAndDate(day))"
    case .shortPeriod(let name): shortName(of: name)
    case .period(let period): "\(name(of: period.name)) (\(span(period.period)))"
    case .reportLine(let organisation, let asOf, let made):
      "\(organisation) · as of \(date(asOf)) · made \(date(made))"
    case .goalName(let name, let year): year.map { "\(name) \($0)" } ?? name
    case .planLine(let place): "\(place.file) line \(place.line)"
    case .summary(let summary): text(summary)
    case .reporting(let known, let all): reporting(known, of: all)
    case .noneReported(let all, let interval):
      String(reporting(0, of: all).dropLast()) + (interval.map { " in the last \(text($0))" } ?? " lately")
        + "."
    case .silentSince(let name, let day, let asOf):
      day.map { "\(name): last on \(dayAndMonth($0, asOf: asOf))." } ?? "\(name): nothing yet."
    case .changes(let better, let worse): changes(better: better, worse: worse)
    case .noChanges: "No goal has changed its outlook since the period before."
    case .example: "EXEMPELDATA: invented figures"
    case .damagedLines(let count):
      count == 1
        ? "One line of the journal is damaged and not counted: run maltavla check."
        : "\(count) lines of the journal are damaged and not counted: run maltavla check."
    case .hint(.status(let goal, let plan)):
      // A command that is broken over two lines cannot be copied.
      "All: " + "maltavla status \(goal) --plan \(plan)".unbroken + " Why? " + "maltavla why \(goal)".unbroken

    // Figures.
    case .ofTarget(let actual, let target, let unit, let share): ofTarget(actual, target, unit, share)
    case .course(let from, let to, let isPercent):
      "\(numbers.text(from)) → \(numbers.text(to, isPercent: isPercent))"
    case .amount(let amount, let isPercent): numbers.text(amount, isPercent: isPercent)
    case .unknown: "–"
    case .wanted(let direction): direction == .up ? "should rise" : "should fall"
    case .beyond(let start, let direction, let isPercent):
      (direction == .up ? "above " : "below ") + numbers.text(start, isPercent: isPercent)
    case .trend(let trend): trend == .better ? "better" : trend == .same ? "same" : "worse"
    case .outlook(let outlook, let reason): reason.map(text) ?? text(outlook)
    case .longOutlook(let outlook, let reason): reason.map(text) ?? longText(outlook)
    case .deviation(let deviation, let expected): deviationText(deviation, expected)
    case .neededPerWeek(let count, let day): "\(numbers.text(count)) a week until \(date(day))"
    case .forecast(let odds, let low, let high, let isPercent): forecast(odds, low, high, isPercent)
    case .noForecastYet(let byPace):
      text(Reason.tooEarly) + (byPace ? "; the outlook goes by the pace so far" : "")
    case .tooEarlyToForecast(let names): "Too early for a forecast: \(names.joined(separator: ", "))."
    case .dated(let value, let day, let isPercent):
      numbers.text(value, isPercent: isPercent) + (day.map { " on \(date($0))" } ?? "")
    case .day(let day): date(day)
    case .weekday(let day): weekdayAndDate(day)
    case .level(let level): text(level)
    case .shortDay(let day): "\(day.dayOfMonth) \(EnglishPhrasebook.months[day.month - 1].prefix(3))"
    case .ofWhich(let amount, let name): "of which \(numbers.text(amount)) \(inPeriod(name))"
    case .sequence(let phrases): phrases.map(text).joined(separator: ", ")
    case .delivered: "done"
    case .deliveredOn(let day, let late): done(day, late: late)
    case .notDelivered: "not done"
    case .late(let lateness): text(lateness)
    case .reachedLate(.whole(let days)): text(Lateness.whole(days: days))
    case .reachedLate(let lateness): "\(text(Outlook.reached)), \(text(lateness))"
    case .overdue(let days): "\(days) d late"
    case .lateSince(let day, let days): "\(days == 1 ? "one day" : "\(days) days") after \(date(day))"
    case .part(let part): "\(part.known) of \(part.all) AK"
    case .earlierWindows(let part, let per, let isShort): earlierWindows(part, per, isShort: isShort)
    case .ofWhole(let actual, let whole, let isShort):
      (actual.map { numbers.text($0) } ?? "–") + " "
        + (isShort
          ? "of \(numbers.text(whole.size)), target \(numbers.text(whole.target))" : text(whole, actual))
    case .partOfWhole(let whole, let actual): text(whole, actual)
    case .during(let phrase, let period): "\(text(phrase)) in \(inYears(period))"
    case .asReported(let part): asReported(part)
    case .step(let name, let done, let deadline, let overdue): step(name, done, deadline, overdue)

    // The board and the arbetarekommuner.
    case .boardHeading(let count):
      "The board assesses (\(goals(count)) without figures of \(count == 1 ? "its" : "their") own)"
    case .namesUnder(let standing, let names):
      "\(text(standing).capitalizedFirst): \(names.joined(separator: ", "))."
    case .assessed(let words, let action, let isOld): assessed(words, action, isOld)
    case .lastAssessed(let day): "last assessed \(date(day)), more than a quarter ago"
    case .oldComment(let comment, let day):
      "\(comment.sentence) (The board, \(date(day)), more than a quarter ago.)"
    case .remark(let name, let content): "\(name): \(text(content))"
    case .action(let action): "\(sentence(action.wordsAndDoer, by: action.by)) \(text(action.state))"
    case .earlierAction(let action, let goal): earlier(action, goal)
    case .lateActions(let late): text(late)
    case .missing: "missing"
    case .decisionLine: String(repeating: ".", count: 40) + "  § ....."
    case .notAssessed(let names):
      (names.count == 1 ? "One goal has" : "\(names.count) goals have") + " not been assessed by the board: "
        + names.joined(separator: ", ")
    case .assessBy: String(repeating: ".", count: 20)
    case .unitOutlooks(let outlooks, let unreported): unitOutlooks(outlooks, unreported)
    case .roundedDown(let sum):
      "Planned figures are rounded down row by row and therefore add up to \(numbers.text(sum))."
    case .mostToGain(let goal, let lacking, let share, let sum): mostToGain(goal, lacking, share, sum)
    case .lackingShare(let names, let share, let sum): lackingShare(names, share, sum)
    case .wholeLacks(let amount, let isLess): wholeLacks(amount, isLess)
    case .effort(let effort): text(effort)
    case .occasions(let occasion): days(of: occasion).capitalizedFirst
    case .basis(let days, let isDistrict): basis(days, isDistrict)
    case .unitsDone(let done, let notYet, let silent):
      named([("Done", done), ("Not yet", notYet), ("Not reported", silent)])
    case .remaining(let unit, let names, let all, let silent): remaining(unit, names, all, silent)
    case .unnamed(let metric, let tag, let amounts): unnamed(metric, tag, amounts)
    case .covered(let unit, let all): covered(unit, all)
    case .unitsCovered(let done, let all): unitsCovered(done, all)
    case .whole: "The whole district"
    case .allMeasured: "All goals could be measured."

    // Goals as they were read, and events.
    case .planFile(let file, let count): "\(file) · \(goals(count))"
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
