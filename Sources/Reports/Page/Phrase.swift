public import Goals

/// Something to be said, with its values; the phrasebooks make it words.
public enum Phrase: Hashable, Sendable {
  /// A name, or the plan's own words.
  case verbatim(String)
  /// A label.
  case word(Word)
  /// A heading.
  case section(Section)

  // Who, what, when.
  /// An organisation and its plan.
  case planTitle(organisation: String, title: String)
  /// A follow-up of a plan.
  case followUpTitle(String)
  /// The day that the figures are of.
  case asOf(Day)
  /// A report's period as a column's title.
  case shortPeriod(NamedPeriod.Name)
  /// A report's period with its days.
  case period(NamedPeriod)
  /// An organisation, the day that the figures are of, and the day that the report was made.
  case reportLine(organisation: String, asOf: Day, made: Day)
  /// A goal's name, with the year where it has a table.
  case goalName(String, year: Int?)
  /// A place in a plan.
  case planLine(SourceLocation)

  // Summing up.
  /// How many goals stand how.
  case summary(Summary)
  /// How many arbetarekommuner have reported by the day.
  case reporting(known: Int, all: Int)
  /// None of so many arbetarekommuner has reported in the time that the plan allows, though some have before.
  case noneReported(of: Int, within: Duration?)
  /// Who is silent and since when.
  case silentSince(String, Day?, asOf: Day)
  /// What got better or worse since the period before.
  case changes(better: [String], worse: [String])
  /// Nothing got better or worse.
  case noChanges
  /// The figures rest on invented events.
  case example
  /// Damaged journal lines that are not counted.
  case damagedLines(Int)

  // Figures.
  /// Actual of target with percent: "1 430 av 5 000 (29 %)".
  case ofTarget(actual: Quantity?, target: Quantity, unit: Counted, share: Double?)
  /// From a start to a state: "62 → 62".
  case course(from: Quantity, to: Quantity, isPercent: Bool)
  /// A figure alone.
  case amount(Quantity, isPercent: Bool)
  /// Nothing is known.
  case unknown
  /// How a direction goal should go.
  case wanted(Direction)
  /// What a direction goal must pass: its start.
  case beyond(Quantity, Direction, isPercent: Bool)
  /// How a direction goal has gone.
  case trend(Trend)
  /// An outlook in few words, or the reason why there is none.
  case outlook(Outlook, Reason?)
  /// An outlook as a sentence says it.
  case longOutlook(Outlook, Reason?)
  /// An assessment in the board's own scale.
  case level(Event.Level)
  /// Less or more than planned to the day.
  case deviation(Quantity, expected: Quantity)
  /// So much each week until the day.
  case neededPerWeek(Quantity, until: Day)
  /// How probable it is that a goal is kept, and where the figure is expected to end.
  case forecast(Odds, low: Quantity, high: Quantity, isPercent: Bool)
  /// It is too early for a forecast; whether the outlook goes by pace instead.
  case noForecastYet(byPace: Bool)
  /// What it is too early to forecast, by name.
  case tooEarlyToForecast([String])
  /// A dated value.
  case dated(Quantity, Day?, isPercent: Bool)
  /// A last day.
  case day(Day)
  /// A day with its weekday.
  case weekday(Day)
  /// A day in a narrow column.
  case shortDay(Day)
  /// The part that was done in the period.
  case ofWhich(Quantity, NamedPeriod.Name)
  /// Phrases after each other, with commas between.
  case sequence([Phrase])
  /// A milestone without steps is done.
  case delivered
  /// A milestone without steps is done, on a day, so many days after its last.
  case deliveredOn(Day, late: Int?)
  /// A milestone without steps is not done.
  case notDelivered
  /// How late something is, in words: so many days after its last.
  case lateSince(Day, days: Int)
  /// How late what is done was.
  case late(Lateness)
  /// A milestone is reached, and how late.
  case reachedLate(Lateness)
  /// How late a step is, in a narrow column.
  case overdue(days: Int)
  /// How many of a sum's arbetarekommuner are in.
  case part(Figures.Part)
  /// In how many of the windows of a length that were over before this one a goal was kept; short in a narrow column.
  case earlierWindows(Figures.Part, per: Duration?, isShort: Bool)
  /// How many of a whole, of which a goal asks a share, and how many that is; short in a narrow column.
  case ofWhole(actual: Quantity?, Whole, isShort: Bool)
  /// The same without how many they are.
  case partOfWhole(Whole, actual: Quantity?)
  /// What is said of a stretch of days.
  indirect case during(Phrase, Period)
  /// Of how many arbetarekommuner it is known that a goal was missed.
  case asReported(Figures.Part)
  /// One step: its words, when it was done, and how many days after its last that was or is.
  case step(String, done: Day?, deadline: Day?, overdue: Int?)

  // The board.
  /// How many goals the board judges.
  case boardHeading(Int)
  /// Goals that stand alike, under the words for how.
  indirect case namesUnder(Phrase, [String])
  /// The board's words one day; with an action, what has become of that one stands in the place of its words. Whether
  /// they are older than a quarter.
  case assessed(Assessment, action: BoardAction?, isOld: Bool)
  /// The day of the board's latest level, which is older than a quarter.
  case lastAssessed(Day)
  /// A comment and its day, which is older than a quarter.
  case oldComment(String, Day)
  /// What is said of a goal.
  indirect case remark(String, Phrase)
  /// What is to be done, by when, and how far it is.
  case action(BoardAction)
  /// How far an action is, what it is, by when and by whom, and for which goal.
  case earlierAction(BoardAction, goal: String)
  /// How many actions are late, and which.
  case lateActions([LateAction])
  /// Nothing there.
  case missing
  /// A line to write a decision on.
  case decisionLine
  /// Goals that the board has not assessed.
  case notAssessed([String])
  /// A line to write the day on.
  case assessBy

  // Arbetarekommuner.
  /// How many are on their way, in between and behind.
  case unitOutlooks([Outlook: Int], unreported: Int)
  /// Rows are rounded down one by one.
  case roundedDown(sum: Quantity)
  /// Where the next effort does most: of which goal, and the share of all that is lacking; no share where these are
  /// all that lack anything.
  case mostToGain(goal: String, [Lacking], share: Double?, of: Quantity)
  /// The same below a table that has the amounts.
  case lackingShare([String], share: Double?, of: Quantity)
  /// What the whole lacks, where it is less than its parts lack together, or more, by a figure of its own.
  case wholeLacks(Quantity, isLess: Bool)
  /// So many days like those so far would bring what is lacking.
  case effort(Effort)
  /// The column of how many days it takes.
  case occasions(Occasion)
  /// On how many days a median rests: an arbetarekommun's own, or the whole district's.
  case basis(days: Int, isDistrict: Bool)
  /// Which arbetarekommuner have done what every one should, which not yet, and who is silent.
  case unitsDone([String], notYet: [String], silent: [String])
  /// Names without any event.
  case remaining(unit: String, [String], all: Int, Silent?)
  /// What was reported without a name: of which metric, by which tag, where and how much.
  case unnamed(metric: String, tag: String, [Lacking])
  /// An arbetarekommun all of whose names have an event.
  case covered(unit: String, all: Int)
  /// How many arbetarekommuner have no name left.
  case unitsCovered(Int, of: Int)
  /// The whole.
  case whole
  /// Everything could be measured.
  case allMeasured
  /// How to see more.
  case hint(Hint)

  // Goals as they were read, and events.
  /// A plan file and how many goals it has.
  case planFile(String, goals: Int)
  /// A kind.
  case kind(Kind)
  /// What was understood of a goal.
  case understood(Goal)
  /// What an event says.
  case eventValue(Event.Value)
  /// What became of an event, and the other event or file that it concerns.
  case standing(EventStanding, String?)

  /// A column of figures in a spreadsheet.
  case figureColumn(FigureColumn)

  /// How a figure came about.
  case account(AccountPhrase)

  /// What only a document on paper says.
  indirect case paper(PaperPhrase)

  /// How a year's goals came out.
  case outcome(OutcomePhrase)

  /// What only a letter says.
  indirect case letter(LetterPhrase)
}
