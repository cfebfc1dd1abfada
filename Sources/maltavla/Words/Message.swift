import Goals
import Journal
import Notation
import Rendering
import Reports
import Storage
import Text

/// What the program says beside its documents, with its values; the words are the language's.
///
/// Indirect, since every command may fail with one and few do: a message in place would be some hundred bytes in each
/// function's frame, copied and destroyed in code that took half of the room's building time.
indirect enum Message {
  // What was saved.
  case saved(Event, Measure)
  case undone(Event, by: EventID)
  case willCorrect(Event, to: Event)
  case corrected(Event, to: Event)
  case assessed(Event, name: String)
  case done(Event, name: String, step: String?)
  case effect(String, year: Int?, unit: String?, Figures, Goal)
  case countsLater
  case example
  case written(String)

  // What is written of persons.
  case personalNumber(PersonalTrace.Place, events: Int)
  case personalNumberSaved(file: String)
  case contactDetail(ContactDetail, PersonalTrace.Place)
  case askSaveAnyway

  // Questions, on a terminal only.
  case askMetric
  case askValue(String)
  case askUnit([String])
  case askReading(String, Quantity, isPercent: Bool)
  case askCorrect
  case askLevel
  case askComment
  case askAction
  case askResponsible(String?)
  case askBy
  case askReference(String?)
  case askActionDone(BoardAction)
  case askMeetingDay(Day)
  case askMeetingReference
  case askSentence

  // The walk through what the board has not assessed.
  case walkBegins(Int)
  case walkGoal(Int, of: Int, String, plan: String?)
  case walkText(String)
  case walkFigures(Phrase, Outlook)
  case lastSaid(Assessment?, BoardAction?, on: Day)
  case levelWords
  case walkHelp
  case walkEnded(assessed: Int, skipped: Int, left: Int)
  case nothingToAssess(Day)

  // What was chosen, and what there is.
  case latestPlan(String, day: Day)
  case goalOfOtherPlan(String, String)
  case faultyPlans([String])
  case moreFaults(Int)
  case noEvents
  case checked(faults: Int, remarks: Int, faultyFiles: Int, plans: Int, goals: Int)
  case checkedJournal(events: Int, lines: Int, writers: Int, faults: Int)
  case uncounted(String, Int)
  case repair(RepairMessage)
  case decisions([Decision])

  // A report that was made earlier.
  case noFingerprint(String)
  case alteredReport(String)
  case reportHolds(plan: String, asOf: Day, events: Int, fingerprint: String)
  case reportDiffers(plan: String, asOf: Day, was: Int, now: Int, fingerprint: String)
  case planChanged(String)
  case eventsUnlisted
  case cameSince(Event, logged: Day)
  case wentSince(String, Standing?, Event?)
  case moreEvents(Int)

  // The workspace.
  /// There is none: how to begin.
  case welcome
  case begun(Beginning)
  case beginAgain
  case twoPlaces(String, String)
  case badOrganisation(String)
  case noWorkspace
  case noSuchFolder(String)
  case noPlans(String)
  case faultyPlan(String)
  case storage(StorageError, whileWriting: Bool)
  case unwritable(JournalFinding)
  case outputFailed

  // Foreign documents.
  case document(DocumentFault)
  case remark(DocumentRemark)
  case drafted(ImportSummary)

  // Tables and journals that are loaded.
  case load(LoadMessage)

  // Lines that are logged from standard input.
  case line(LineMessage)

  // Letters.
  case recipientNeeded
  case senderNeeded
  case severalSenders
  case badAddress(String, MailAddress.Fault)
  case planNeeded([String])
  case sinceTooLate(Day, asOf: Day)
  case mailNotChanged
  case sent([String])
  case sendmail(ExternalProgramError)

  // Names.
  case unknownMetric(String, suggestion: String?, known: [String])
  case unknownGoal(String, suggestion: String?)
  case unknownPlan(String, suggestion: String?, known: [String])
  case unknownUnit(String, suggestion: String?, known: [String])
  case unknownForening(String, suggestion: String)
  case unknownStep(String, goal: String, suggestion: String?, known: [String])
  case unknownLevel(String, suggestion: String?)
  case unknownEvent(String)
  case ambiguous(String, [String])
  case ambiguousEvent(String, [String])
  case severalPlans(String, [String])
  case unitNeeded(String, [String])
  case unitNotIn(String, plans: [String])
  case noFiguresAt(String, unit: String)
  case metricNeeded
  case goalNeeded
  case goalNeededFor(option: String)
  case valueNeeded(String)
  case levelNeeded(String)
  case noOpenAction(String)
  case severalActions(String, [String])
  case unknownAction(String, [String])
  case metricNotAt(String, String?, plans: [String])
  case badWriter(String, suggestion: String?)

  // Values.
  case badNumber(String)
  /// Beyond what a quantity can be.
  case hugeNumber(String)
  case badDay(String)
  case futureDay(Day, today: Day)
  case futureAsOf(Day, today: Day)
  case badPeriod(String)
  case badYear(String)
  case notWithFigures(option: String)
  case onlyWithFigures(option: String)
  case notInDatabase(String)
  case sentenceNeeded
  case argumentsFailed
  case inputFailed
  case futurePeriod(Period)
  case periodOutsidePlan(Period, plan: String, Period)
  case unexpectedValue(String)
  case bareStock(String, Quantity, given: String)
  case readingOfFlow(String, Quantity)
  case impossible(String, Quantity, isPercent: Bool)
  case belowZero(String, was: Quantity, by: Quantity)
  case badTag(String)
  case semicolon(option: String)
  case semicolonInAnswer
  case reservedTag(String)
  case repeatedTag(String)
  case taggedReading(String)
  case hazardousInput(UInt32)
  case tooLong(Int, limit: Int)
  case useDone(String)
  case useAssess(String)
  /// A milestone, or the step of that text, that is done already; by the event.
  case alreadyDone(Event, name: String, step: String?)
  /// An action's last day, which is before the day on which it is decided.
  case passedDay(Day, said: Day)
  case notAMilestone(String, Kind)
  case nothingToUndo(String)
  case notInForce(Event, Standing)
  /// An event was corrected, and its last correction was taken back too.
  case takenBackCorrected(Event, EventID)
  case nothingToCorrect(Event)
  case valueless(Event)
  case nothingSaved
}
