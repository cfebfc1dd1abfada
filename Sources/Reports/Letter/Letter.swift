public import Goals

/// The status as a letter: what wants attention first, then what has changed and what is to be done, and every goal at
/// last. Typed values without a layout; the text and the HTML of a letter are both made of it.
public struct Letter: Hashable, Sendable {
  /// The language that the letter speaks.
  public var language: Language
  /// Whether invented events feed it, so that it must be stamped.
  public var isExample: Bool
  /// Whose plan it is.
  public var organisation: String
  /// The plan's title.
  public var title: String
  /// The day that the figures are of.
  public var asOf: Day
  /// The day that they are compared with.
  public var since: Day
  /// How many goals there are.
  public var goals: Int
  /// What it is about, in a line.
  public var subject: Phrase
  /// How many goals stand how.
  public var standings: [Paper.Standing]
  /// Who has reported, and what could not be read.
  public var notes: [Phrase]
  /// The goals that will hardly be kept, and then those that were not.
  public var alarms: [AlarmGroup]
  /// What has changed; nil where the plan had not begun.
  public var changes: [Change]?
  /// What has been done since; nil where nothing has.
  public var news: Phrase?
  /// What is to be done, and by whom.
  public var tasks: [Task]
  /// Every goal with figures of its own, by area.
  public var table: Table
  /// The goals without, by how they stand.
  public var others: [OtherGoals]
  /// The arbetarekommuner of the goal that has targets for each; nil where there is none.
  public var units: LetterUnits?
  /// What the figures rest on.
  public var basis: Paper.Basis?

  /// Goals at risk that stand alike.
  public struct AlarmGroup: Hashable, Sendable {
    /// How they stand.
    public var outlook: Outlook
    /// Whether the board finds them partly reached.
    public var isPartly = false
    /// How they stand, as a heading.
    public var heading: LetterPhrase { isPartly ? .partlyGroup : .group(outlook) }
    /// Them, the furthest behind first.
    public var alarms: [Alarm]
  }

  /// One goal at risk.
  public struct Alarm: Hashable, Sendable {
    /// Its name.
    public var name: Phrase
    /// The figure that stands out.
    public var figure: Phrase?
    /// What it is a part of, or what it was.
    public var rest: Phrase?
    /// How far it lies from the plan.
    public var gap: Phrase?
    /// The same as a bar.
    public var bar: Table.Bar?
    /// What it takes, what is done about it and by whom, as sentences without a full stop.
    public var remarks: [Phrase]
    /// What nobody has decided.
    public var lacks: [Phrase]
  }

  /// A goal whose outlook has changed.
  public struct Change: Hashable, Sendable {
    /// Which way.
    public var way: Way
    /// The goal.
    public var name: Phrase
    /// How it stood, as the beginning of what is said; nil where that cannot be compared with.
    public var from: Phrase?
    /// How it stands.
    public var to: Outlook
    /// The same in words.
    public var words: Phrase
    /// What it rests on; nil where the words say it.
    public var why: Phrase?
  }

  /// Which way an outlook has changed.
  public enum Way: Hashable, Sendable, CaseIterable {
    /// For the better.
    case better
    /// For the worse.
    case worse
    /// It had none that can be compared with.
    case new
    /// It has none any more.
    case gone
  }

  /// What somebody is to do.
  public struct Task: Hashable, Sendable {
    /// Who.
    public var who: Phrase
    /// What, in a few words each.
    public var what: [Phrase]
  }

  /// Goals without figures of their own that stand alike.
  public struct OtherGoals: Hashable, Sendable {
    /// How they stand.
    public var outlook: Outlook
    /// The same in words.
    public var words: Phrase
    /// Their names.
    public var names: [String]
  }
}

/// The arbetarekommuner of one goal beside each other, the lowest share first.
public struct LetterUnits: Hashable, Sendable {
  /// The goal.
  public var goal: Phrase
  /// What is counted.
  public var unit: String
  /// The arbetarekommuner.
  public var rows: [Row]

  /// One of them.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What it has done, and of what.
    public var figure: Phrase
    /// The same as a bar.
    public var bar: Table.Bar?
    /// Whether it has fallen silent, so that its figure is what is known.
    public var isSilent: Bool
    /// How far from the plan.
    public var gap: Table.Cell
    /// How it stands.
    public var outlook: Outlook
    /// The same in words.
    public var words: Phrase
  }
}
