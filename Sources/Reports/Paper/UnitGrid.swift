public import Goals

/// The arbetarekommuner beside each other: a row each, and a column for each goal that they have figures of their own for.
public struct UnitGrid: Hashable, Sendable {
  /// The goals.
  public var columns: [Column]
  /// In which order the arbetarekommuner stand.
  public var order: UnitOrder
  /// The arbetarekommuner, by the share of the first goal or by name.
  public var rows: [Row]
  /// The whole.
  public var total: [Cell]
  /// How many arbetarekommuner have reported, of how many.
  public var reported: Figures.Part
  /// The day that the figures are of.
  public var asOf: Day

  /// One goal.
  public struct Column: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What is counted, and of which year.
    public var unit: String
    /// Its year, where it has a table.
    public var year: Int?
    /// Whether each should do one thing once.
    public var isYesOrNo: Bool
  }

  /// One arbetarekommun.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The day of its latest event; nil where it has never reported.
    public var reported: Day?
    /// Whether it has fallen silent.
    public var isSilent: Bool
    /// Its figures, goal by goal.
    public var cells: [Cell]
  }

  /// The figures of one arbetarekommun and goal.
  public struct Cell: Hashable, Sendable {
    /// How it stands; nil where it has none.
    public var outlook: Outlook
    /// Why there is none.
    public var reason: Reason?
    /// What has been done; nil where nothing is known.
    public var actual: Quantity?
    /// What must be reached.
    public var target: Quantity?
    /// Actual ÷ target.
    public var share: Double?
    /// Expected ÷ target.
    public var planned: Double?
    /// Whether there are figures at all.
    public var isEmpty: Bool
    /// The day on which a thing to be done once was done.
    public var done: Day?
    /// Whether the figures are percentages.
    public var isPercent: Bool
  }
}

/// The course of each arbetarekommun towards one goal, each against its own target.
public struct UnitCourses: Hashable, Sendable {
  /// The goal.
  public var name: Phrase
  /// The whole first, then the arbetarekommuner, the lowest share first.
  public var courses: [Course]

  /// One of them.
  public struct Course: Hashable, Sendable {
    /// Whose; nil for the whole.
    public var unit: String?
    /// How it stands.
    public var outlook: Outlook
    /// Why there is no outlook.
    public var reason: Reason?
    /// Actual ÷ target.
    public var share: Double?
    /// Actual − expected.
    public var deviation: Quantity?
    /// Its course.
    public var chart: CourseChart
  }
}
