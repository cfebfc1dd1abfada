public import Goals

/// What only a letter says.
public enum LetterPhrase: Hashable, Sendable {
  /// What the letter is about: the day, and how many goals want attention.
  case subject(Day, failing: Int, missed: Int, waiting: Int, all: Int)
  /// The day that the figures are of, as a title.
  case title(Day)
  /// A plan and how many goals it has.
  case plan(String, goals: Int)
  /// Goals that stand alike, as a heading.
  case group(Outlook)
  /// Goals that the board finds partly reached when their time is over, as a heading.
  case partlyGroup
  /// What a state was, and which way it should go.
  case was(Quantity, Direction, isPercent: Bool)
  /// How far before or after the plan.
  case gap(Quantity)
  /// What each week must bring.
  case needed(Quantity)
  /// How late a step is; no name where it is the whole milestone.
  case late(String?, days: Int)
  /// What is to be done, and how far it is.
  case remedy(BoardAction)
  /// Nobody has decided what to do.
  case noAction
  /// Who answers for it.
  case responsible(String)
  /// Nobody does.
  case noResponsible
  /// What the bars mean.
  case barKey
  /// What has changed since a day, as a heading.
  case changesSince(Day)
  /// No outlook has.
  case noChanges
  /// Which way an outlook has changed, as a label.
  case way(Letter.Way)
  /// From one outlook to another, which is said next.
  case leaving(Phrase)
  /// What has been done since.
  case news([News])
  /// What is to be done, as a heading.
  case toDo
  /// The board.
  case board
  /// Some arbetarekommuner by name, the others by number.
  case units([String], more: Int)
  /// Assess so many goals.
  case assess(Int)
  /// Say who answers for goals.
  case appoint([Phrase])
  /// The same, of so many that their names would fill the letter.
  case appointMany(Int)
  /// Answer the letter: such as so much of something, there and then.
  case answer(unit: String?, place: String?, Day)
  /// How the goals that are not at risk stand.
  case rest([Paper.Standing])
  /// What only the HTML part shows.
  case inHTML(goals: Int, hasUnits: Bool)
  /// Where to ask.
  case questions
  /// Lines that there was no room for.
  case more(Int)
  /// Every goal, as a heading.
  case allGoals(Int)
  /// The arbetarekommuner of a goal, as a heading.
  case unitsOf(Phrase)
  /// The column of bars.
  case lowestFirst
  /// When a silent arbetarekommun last reported.
  case silentSince(Day?, asOf: Day)

  /// What has been done of one thing.
  public struct News: Hashable, Sendable {
    /// What.
    public let unit: String
    /// How much.
    public let amount: Quantity
    /// In how many arbetarekommuner; nil in the plan of one.
    public let units: Int?
  }
}
