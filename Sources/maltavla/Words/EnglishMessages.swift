import Goals
import Journal
import Notation
import Rendering
import Reports
import Storage
import Text

extension EnglishWords {
  /// No-break spaces stay until the text is folded, so that no number is parted.
  func text(_ message: Message) -> String { words(message) }

  private func words(_ message: Message) -> String {
    switch message {
    // What was saved.
    case .saved(let event, let measure):
      "Saved \(event.id.short): \(self.event(event, measure)). Wrong? maltavla correct \(event.id.short)"
    case .undone(let event, let id):
      "Took back \(event.id.short): \(self.event(event)). The void is \(id.short)."
    case .willCorrect(let event, let new): "\(event.id.short): \(self.event(event)) → \(self.event(new))"
    case .corrected(let event, let new):
      "Corrected: \(event.id.short) is no longer in force, \(new.id.short) is: \(self.event(new)). Both stay in the journal."
    case .assessed(let event, let name):
      "Saved \(event.id.short): \(name), \(level(event)), \(date(event.day)). Wrong? maltavla undo \(event.id.short)"
    case .done(let event, let name, let step):
      "Saved \(event.id.short): \(name)\(step.map { ", \($0)" } ?? "") done \(date(event.day)). "
        + "Wrong? maltavla undo \(event.id.short)"
    case .effect(let name, let year, let unit, let figures, let goal): effect(name, year, unit, figures, goal)
    case .example: "  " + book.text(Phrase.example)
    case .countsLater: "  No plan covers that day yet; the event counts once one does."
    case .written(let path): "Written to \(path)."

    // What is written of persons.
    case .personalNumber(let place, let events): personalNumber(place, events)
    case .personalNumberSaved(let file): personalNumberSaved(file)
    case .contactDetail(let detail, let place): contact(detail, place)
    case .askSaveAnyway: "Save all the same? [y/N] "

    // Questions.
    case .askMetric: "Which metric? "
    case .askValue(let metric): "How many (\(metric))? "
    case .askUnit(let names): "Which branch (\(list(names)))? "
    case .askReading(let metric, let value, let isPercent):
      "Is \(metric) now \(book.numbers.text(value, isPercent: isPercent)), or has it grown by that much? [is/grown] "
    case .askCorrect: "Correct it? [Y/n] "
    case .askLevel: "  Assessment (? shows the words)? "
    case .askSentence: "Sentence (an empty line ends)? "
    case .askComment: "  Comment? "
    case .askAction: "  Action? "
    case .askResponsible(let proposed): "  Responsible\(self.proposed(proposed))? "
    case .askBy: "  Done by when? "
    case .askReference(let proposed): "  Paragraph\(self.proposed(proposed))? "
    case .askActionDone(let action):
      "  Is the action carried out: \(action.words)\(action.due.map { ", by \(shortDate($0))" } ?? "")? [y/N] "
    case .askMeetingDay(let day): "Day of the meeting (empty line: \(shortDate(day)))? "
    case .askMeetingReference: "The meeting's paragraph, such as § 8 (empty line: none)? "

    // The walk through what the board has not assessed.
    case .walkBegins(let count):
      "\(counted(count, "goal waits", "goals wait")) for the board. An empty line skips, ? helps, Ctrl-D ends. Each goal is saved when it is finished."
    case .walkGoal(let number, let all, let name, let plan):
      "\(number) of \(all): \(name)" + (plan.map { " (\($0))" } ?? "")
    case .walkText(let text): "  \(text)"
    case .walkFigures(let standing, let outlook):
      "  Actual: \(book.text(standing)), \(book.text(Phrase.outlook(outlook, nil)))."
    case .lastSaid(let words, let action, let day): "  " + lastSaid(words, action, day)
    case .levelWords:
      "  Reached, partly, on track, uncertain, unlikely or missed; comment for a comment without an assessment. An empty line skips the goal."
    case .walkHelp:
      "  An empty line takes what is proposed, or nothing where nothing is; - declines what is proposed. Ctrl-D ends; what has been answered is saved."
    case .walkEnded(let assessed, let skipped, let left): walkEnded(assessed, skipped, left)
    case .nothingToAssess(let day):
      "Nothing to assess: the board has spoken of every goal in the quarter of \(shortDate(day))."

    // What was chosen, and what there is.
    case .goalOfOtherPlan(let goal, let plan): "\(goal) is in none of the current plans; shows \(plan)."
    case .faultyPlans(let files): "\(list(files)) has faults and is left out: maltavla check shows them."
    case .moreFaults(let count):
      "And \(number(count)) more faults in the journal: maltavla check shows them all."
    case .latestPlan(let plan, let day): "No plan covers \(shortDate(day)); showing the latest, \(plan)."
    case .noEvents: "No events."
    case .checked(let faults, let remarks, let files, let plans, let goals):
      checked(faults, remarks, files, plans, goals)
    case .checkedJournal(let events, let lines, let writers, let faults):
      checkedJournal(events, lines, writers, faults)
    case .decisions(let decisions): text(decisions)
    case .noFingerprint(let file):
      "\(file) has no fingerprint. A report in HTML or JSON can be checked: "
        + "maltavla report --format html --output report.html"
    case .alteredReport(let file):
      "\(file) was changed after it was made: the events in it do not give its own fingerprint."
    case .reportHolds(let plan, let asOf, let events, let fingerprint):
      "The basis holds: \(plan) and the journal give the same basis as of \(shortDate(asOf)), "
        + "\(counted(events, "event", "events")), fingerprint \(fingerprint). "
        + "The figures in the file are not read: a new report gives them again."
    case .reportDiffers(let plan, let asOf, let was, let now, let fingerprint):
      "Holds no longer: \(plan) as of \(shortDate(asOf)) rested on \(counted(was, "event", "events")), now on "
        + "\(counted(now, "event", "events")); the fingerprint is now \(fingerprint)."
    case .planChanged(let file): "  The plan has changed: \(file)"
    case .eventsUnlisted:
      "  The events are too many to stand in the report; which of them differ cannot be told."
    case .cameSince(let event, let logged):
      "  Came  \(event.id.short)  \(self.event(event)), logged \(shortDate(logged))"
    case .wentSince(let id, let standing, let event): "  Went  \(id)  \(went(standing, event))"
    case .moreEvents(let count): "  … and \(number(count)) more"
    case .uncounted(let what, let count): "Counted by no plan: \(counted(count, "event", "events")), \(what)."

    // The workspace and its names.
    case .welcome: welcome
    case .begun(let beginning): text(beginning)
    case .beginAgain: "Run the same command again when the error is put right; what is done is kept."
    case .twoPlaces(let folder, let plans):
      "\(folder.harmlessPrefix) and --plans \(plans.harmlessPrefix) each say a folder. Write one of them. Nothing done."
    case .badOrganisation(let name):
      "\"\(name.harmlessPrefix)\" cannot stand as the organisation of a plan. "
        + "Write the name on one line: --organisation \"Ale arbetarekommun\". Nothing done."
    case .noWorkspace:
      "found no folder of plans. Begin a new one: maltavla init\n"
        + "  Are there plans already? Go to the folder above plans/, or point it out: --plans FOLDER."
    case .noSuchFolder(let path): "there is no folder \(path.harmlessPrefix)."
    case .noPlans(let path):
      "there is no plan to read in \(path.harmlessPrefix). A plan is a Markdown file, such as "
        + "activity-plan-2026.md. Begin with an example: \(Beginning.command(in: path))"
    case .faultyPlan(let file): "\(file) has errors and cannot be used until they are put right."
    case .storage(let error, let isWriting): text(error, whileWriting: isWriting)
    case .outputFailed:
      "the output could not be written. What the command was to save is saved; look with maltavla history."
    case .unwritable(let finding): "nothing saved: " + book.text(.journal(finding)).message + "."
    case .document(let fault): text(fault)
    case .repair(let message): text(message)
    case .remark(let remark): text(remark)
    case .drafted(let summary): text(summary)
    case .load(let message): text(message)
    case .line(let message): text(message)
    case .recipientNeeded: "who is to have the letter? Write --to board@example.org."
    case .senderNeeded:
      "who is the letter from? Write --from anna@example.org, or set MALTAVLA_FROM or EMAIL."
    case .severalSenders: "a letter has one sender only. Write one address after --from."
    case .badAddress(let text, let fault): address(text, fault)
    case .planNeeded(let plans):
      "several plans are current: \(list(plans)). A letter is about one plan. Choose: --plan PLAN"
    case .sinceTooLate(let day, let asOf):
      "\(shortDate(day)) is not before the status of \(shortDate(asOf)). Write an earlier day after --since."
    case .mailNotChanged: "No goal has changed its outlook; no letter."
    case .sent(let addresses): "The letter has been given to sendmail, for \(list(addresses))."
    case .sendmail(let error): text(error)
    case .unknownMetric(let name, let suggestion, let known):
      "unknown metric \"\(name.harmlessPrefix)\"." + meant(suggestion)
        + (suggestion == nil ? " Among the metrics are \(list(Array(Set(known)).sorted()))." : "")
    case .unknownGoal(let name, let suggestion):
      "unknown goal \"\(name.harmlessPrefix)\"." + meant(suggestion) + " All: maltavla goals"
    case .unknownPlan(let name, let suggestion, let known):
      "unknown plan \"\(name.harmlessPrefix)\"." + meant(suggestion) + " The plans are \(list(known))."
    case .unknownUnit(let name, let suggestion, let known):
      "unknown branch \"\(name.harmlessPrefix)\"." + meant(suggestion)
        + (suggestion != nil
          ? ""
          : known.isEmpty
            ? " The plans name no branch; leave out --ak." : " The plans name \(list(known, limit: 20)).")
    case .unknownForening(let name, let suggestion):
      "unknown S-förening \"\(name.harmlessPrefix)\"." + meant(suggestion)
        + " If it is another, add it to foreningar in the plan. Nothing saved."
    case .unknownStep(let name, let goal, let suggestion, let known):
      known.isEmpty
        ? "\(goal) has no steps: maltavla done \(goal)"
        : "\(goal) has no step \"\(name.harmlessPrefix)\"." + meant(suggestion)
          + " The steps are \(list(known))."
    case .unknownLevel(let word, let suggestion):
      "unknown assessment \"\(word.harmlessPrefix)\"." + meant(suggestion)
        + " It is reached, partly, on track, uncertain, unlikely, missed or comment."
    case .unknownEvent(let id): "no event ends in \"\(id.harmlessPrefix)\". Look it up: maltavla history"
    case .ambiguous(let name, let names):
      "\"\(name.harmlessPrefix)\" can be \(list(names)). Write the whole name."
    case .ambiguousEvent(let id, let ids): "\"\(id.harmlessPrefix)\" can be \(list(ids)). Write more letters."
    case .severalPlans(let name, let plans):
      "\"\(name.harmlessPrefix)\" is in \(list(plans)). Choose one: --plan PLAN"
    case .noFiguresAt(let goal, let unit):
      "the goal \(goal) has no figures of its own for \(unit). Without --ak the whole is shown."
    case .unitNotIn(let unit, let plans):
      "\(unit) is not part of \(list(plans)). Choose another plan: --plan PLAN"
    case .unitNeeded(let metric, let names):
      "which branch is \(metric) about? Write --ak NAME"
        + (names.isEmpty ? "." : ": \(list(names, limit: 20)). For the organisation itself: --ak -")
    case .metricNeeded: "which metric? For example: maltavla log samtal 42 --ak Ale"
    case .goalNeeded:
      "which goal? For example: maltavla assess ekonomi \"on track\" --note \"…\"\n  Without a goal the program asks about each, but only on a terminal."
    case .goalNeededFor(let option):
      "which goal? \(option) is about one goal at a time. For example: maltavla assess ekonomi \"on track\" --note \"…\""
    case .valueNeeded(let metric): "how much? For example: maltavla log \(metric) 42"
    case .levelNeeded(let goal):
      "what does the board say? For example: maltavla assess \(goal) uncertain --note \"…\""
    case .noOpenAction(let goal):
      "\(goal) has no action under way. Look it up: maltavla status \(goal)"
    case .severalActions(let goal, let actions):
      "which action? \(goal) has \(list(actions)). Write its first words too: --action-done --action \"…\""
    case .unknownAction(let goal, let actions):
      "no action under way is called that. \(goal) has \(list(actions)). Nothing saved."
    case .metricNotAt(let metric, let unit, let plans):
      "no plan counts \(metric) \(unit.map { "in \($0)" } ?? "for the organisation itself"); \(list(plans)) \(plans.count == 1 ? "does" : "do") elsewhere."
    case .badWriter(let name, let suggestion):
      "\"\(name.harmlessPrefix)\" cannot be a writer: small letters a–z, digits and hyphens."
        + meant(suggestion)

    // Values.
    case .badNumber(let text):
      "\"\(text.harmlessPrefix)\" is no number."
        + (text.contains(".") ? " Write 1200 or 1,2." : " Write for example 42, 2360 or 19,95.")
    case .hugeNumber(let text):
      "\"\(text.harmlessPrefix)\" is too large. At most a billion can be logged. Nothing saved."
    case .badDay(let text):
      "\"\(text.harmlessPrefix)\" is no day. Write for example 2024-06-30, yesterday or 14/3."
    case .futureDay(let day, let today):
      "\(shortDate(day)) has not been yet; today is \(shortDate(today)). Nothing saved."
    case .futureAsOf(let day, let today):
      "\(shortDate(day)) has not been yet; today is \(shortDate(today)). Figures can be shown up to today."
    case .badYear(let text): "\"\(text.harmlessPrefix)\" is no year. Write for example --year 2026."
    case .notWithFigures(let option):
      "\(option) chooses among events and does not go with --figures."
    case .onlyWithFigures(let option):
      "\(option) goes only with --figures. Events are chosen with --from and --to."
    case .notInDatabase(let word):
      "\(word) does not go with --format sql. The database has all events, or its sums would be wrong; choose there: "
        + "select * from figure where metric = 'samtal'."
    case .sentenceNeeded: "which sentence? Like this: maltavla explain \"Minst två torgmöten i månaden\""
    case .argumentsFailed: "the command's arguments could not be read. Nothing saved; try again."
    case .inputFailed: "standard input could not be read."
    case .badPeriod(let text):
      "\"\(text.harmlessPrefix)\" is no period. Write 2024, 2024-H1, 2024-T1, 2024-Q2, 2024-05, 2024-W12 or two days with .. between."
    case .futurePeriod(let period): "the period \(period) has not begun yet."
    case .periodOutsidePlan(let period, let plan, let own):
      "the period \(period) lies outside \(plan), which runs \(own). Choose another period or plan."
    case .unexpectedValue(let text):
      "\"\(text.harmlessPrefix)\" and --reading each give a value. Write one of them."
    case .bareStock(let metric, let value, let given):
      "\(metric) is a state. Is it now \(book.numbers.text(value))? Write: maltavla log \(metric) is \(digits(value))\(given)\n"
        + "  Has it grown by \(book.numbers.text(value))? Write: maltavla log \(metric) +\(digits(value))\(given)\n  Nothing saved."
    case .readingOfFlow(let metric, let value):
      "\(metric) adds up and is not read. Write how many more there were: maltavla log \(metric) \(digits(value))"
    case .impossible(let metric, let value, let isPercent): impossible(metric, value, isPercent)
    case .belowZero(let metric, let state, let amount):
      "\(metric) was \(book.numbers.text(state)) and cannot fall by \(book.numbers.text(amount)). "
        + "Write how it is now: maltavla log \(metric) is NUMBER. Nothing saved."
    case .badTag(let text):
      "\"\(text.harmlessPrefix)\" is no tag. Write --tag name=value, without semicolons."
    case .semicolon(let option): "\(option) cannot hold a semicolon. Write a comma instead."
    case .semicolonInAnswer: "the answer cannot hold a semicolon. Write a comma instead."
    case .reservedTag(let name): "the program itself sets the tag \"\(name)\"."
    case .repeatedTag(let name): "the tag \"\(name)\" is given twice."
    case .taggedReading(let name):
      "a reading is of the whole branch and cannot have the tag \"\(name)\". Nothing saved."
    case .hazardousInput(let scalar):
      "the text has an invisible control character (U+\(String(scalar, radix: 16, uppercase: true))). Nothing saved."
    case .tooLong(let bytes, let limit):
      "the text is too long: \(number(bytes)) bytes, at most \(number(limit))."
    case .useDone(let goal):
      "\(goal) is a milestone and has no figures. Is it done? maltavla done \(goal)"
    case .useAssess(let goal):
      "\(goal) is assessed by the board and has no figures: maltavla assess \(goal) …"
    case .alreadyDone(let event, let name, let step):
      "\(name.harmless)\(step.map { ", \($0.harmless)" } ?? "")"
        + " was done already on \(date(event.day)) (\(event.id.short)). "
        + "Wrong day? maltavla correct \(event.id.short) --date DAY. Nothing saved."
    case .passedDay(let day, let said):
      "\(shortDate(day)) is before \(shortDate(said)), when the action is decided. Write a later day. Nothing saved."
    case .notAMilestone(let goal, let kind):
      "\(goal) is no milestone; its kind is \(book.text(.kind(kind)))."
        + (kind.isMeasured ? " Log it: maltavla log" : " Assess it: maltavla assess \(goal) …")
    case .nothingToUndo(let writer):
      "\(writer) has no event in force. Name one: maltavla history shows them."
    case .notInForce(let event, let standing): notInForce(event, standing)
    case .takenBackCorrected(let event, let correction):
      "\(event.id.short) was corrected, and the correction \(correction.short) was taken back. Log the event again."
    case .nothingToCorrect(let event):
      "what is wrong? \(event.id.short) is \(self.event(event)). Write a new value, --date, --ak, --tag or --note."
    case .valueless(let event):
      "\(event.id.short) has no number to correct: \(self.event(event)). Take it back: maltavla undo \(event.id.short)"
    case .nothingSaved: "Nothing saved."
    }
  }
}
