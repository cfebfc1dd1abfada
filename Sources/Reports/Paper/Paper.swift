public import Goals

/// A follow-up as a document to be read on paper: what stands on it and in which order, as typed values without a
/// layout. A renderer sets it.
public struct Paper: Hashable, Sendable {
  /// The language that the document speaks.
  public var language: Language
  /// Whether invented events feed it, so that every page must be stamped.
  public var isExample: Bool
  /// Whose it is, of what and when.
  public var masthead: Masthead
  /// What matters most, in a sentence.
  public var lead: Phrase
  /// How many goals stand how, now and before the stretch.
  public var standings: [Standing]
  /// Who has reported, and what could not be read.
  public var notes: [Phrase]
  /// What got better or worse; nil where nothing came before to compare with.
  public var changes: [Change]?
  /// What needs the board's decision.
  public var decisions: [Decision]
  /// Goals that the board has not assessed, by name.
  public var waiting: [String]
  /// What became of the board's earlier actions.
  public var earlierActions: [Phrase]
  /// Every goal, by area.
  public var areas: [PaperArea]
  /// The arbetarekommuner beside each other; nil where the plan has none.
  public var units: UnitGrid?
  /// The course of each arbetarekommun, goal by goal.
  public var courses: [UnitCourses]
  /// What is said about the arbetarekommuner below their tables.
  public var unitNotes: [Page.Block]
  /// How each goal was read.
  public var readings: [GoalReading]
  /// What the figures rest on.
  public var basis: Basis?

  /// Whose the document is, of what and when.
  public struct Masthead: Hashable, Sendable {
    /// Whose plan it is.
    public var organisation: String
    /// The document's name.
    public var title: Phrase
    /// The stretch that it follows up.
    public var period: NamedPeriod
    /// The day that the figures are of.
    public var asOf: Day
    /// The day that it was made.
    public var made: Day
  }

  /// How many goals stand in one way.
  public struct Standing: Hashable, Sendable {
    /// The outlook.
    public var outlook: Outlook
    /// Why there is none.
    public var reason: Phrase.Lack?
    /// How many goals.
    public var count: Int
    /// How many on the eve of the stretch; nil where the plan had not begun.
    public var before: Int?
    /// Whether they are those that the board finds partly reached.
    public var isPartly = false
    /// How they stand, in words for their number.
    public var words: PaperPhrase {
      isPartly ? .partly(count: count) : .standing(outlook, reason, count: count)
    }
  }

  /// A goal whose outlook has changed.
  public struct Change: Hashable, Sendable {
    /// Whether for the better.
    public var isBetter: Bool
    /// The goal.
    public var name: Phrase
    /// How it stood.
    public var from: Outlook
    /// The same in words.
    public var fromWords: Phrase
    /// How it stands.
    public var to: Outlook
    /// The same in words.
    public var toWords: Phrase
    /// What it rests on.
    public var why: Phrase
  }

  /// What the board must decide on.
  public struct Decision: Hashable, Sendable {
    /// The matter with its facts.
    public var matter: Page.Matter
    /// The goal's outlook.
    public var outlook: Outlook
    /// The goal's course.
    public var chart: Chart?
  }

  /// What the figures rest on.
  public struct Basis: Hashable, Sendable {
    /// How many events.
    public var events: Int
    /// The day through which they count.
    public var through: Day
    /// The fingerprint of plan and events, as it is shown.
    public var fingerprint: String
    /// The whole fingerprint, as a document holds it for whoever checks it later.
    public var record: String

    /// What figures rest on.
    public init(events: Int, through: Day, fingerprint: String, record: String) {
      self.record = record
      self.events = events
      self.through = through
      self.fingerprint = fingerprint
    }
  }
}
