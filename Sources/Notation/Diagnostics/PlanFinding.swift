public import Goals

/// What can be wrong in a plan file, with the values that the explanation names.
public enum PlanFinding: Hashable, Sendable {
  // The file.
  /// The file is not UTF-8; the byte that is none.
  case notUTF8(byte: UInt8)
  /// A character that a terminal would obey instead of showing.
  case hazardousCharacter(UInt32)
  /// The file's name is no id; the id that it could have.
  case badFileName(String, suggestion: String?)
  /// Something that looks like a personal number; the place is its own.
  case personalNumber
  /// The file is larger than a plan can be.
  case tooLarge(bytes: Int, limit: Int)
  /// More of something than a plan may have.
  case beyond(PlanLimit, count: Int)

  // Front matter.
  /// The file does not begin with `---`.
  case missingFrontMatter
  /// The front matter has no closing `---`.
  case unclosedFrontMatter
  /// A line of the front matter that is no `key: value`.
  case malformedLine
  /// A key that no plan has.
  case unknownKey(String, suggestion: String?)
  /// A key that stands there twice; where it stood first.
  case repeatedKey(String, firstLine: Int)
  /// A key that every plan must have.
  case missingKey(String)
  /// A value that its key cannot have.
  case badValue(key: String, value: String, Expectation)
  /// An arbetarekommun that is named twice.
  case repeatedUnit(String)

  // Goals.
  /// An attribute block that is not well formed.
  case malformedAttributes
  /// An attribute that no goal has.
  case unknownAttribute(String, suggestion: String?)
  /// An attribute that stands there twice.
  case repeatedAttribute(String)
  /// A value that its attribute cannot have.
  case badAttribute(name: String, value: String, Expectation)
  /// An id that is used twice in the plan; where it stood first.
  case repeatedID(String, firstLine: Int)
  /// A goal without an id of its own; the one it was given.
  case missingID(given: String)
  /// Further targets in one sentence; the ids they were given.
  case furtherTargets([String])
  /// The sentence could be read in two ways, and no attribute says which.
  case unsure(CloseCall)
  /// The kind needs a number and none was read.
  case missingTarget(Kind)
  /// A rate without a window of time.
  case missingWindow
  /// A deadline before the plan begins.
  case deadlineBeforePlan(Day, start: Day)
  /// A step that is ticked in the plan instead of logged.
  case tickedStep
  /// Steps under a goal of another kind.
  case stepsUnderKind(Kind)
  /// A list that the plan does not have.
  case unknownList(String, suggestion: String?)
  /// A goal for every arbetarekommun in a plan that names none.
  case noUnits
  /// The same metric adds up in one goal and is read in another; where.
  case mixedMeasure(metric: String, other: SourceLocation, here: Measure)
  /// A goal that reads as one of the plan before, which counted another metric; that metric, and where.
  case renamedMetric(String, before: String, other: SourceLocation)

  // Tables.
  /// A table with an id whose first column is not the arbetarekommuner, or whose others are neither years nor names.
  case unreadableTable
  /// A heading with an id that no table follows.
  case headingWithoutTable
  /// An arbetarekommun that the front matter does not name.
  case unknownUnit(String, suggestion: String?, known: Int)
  /// A row for an arbetarekommun that has one already.
  case repeatedRow(String, firstLine: Int)
  /// A cell that is no number.
  case badNumber(String)
  /// A row with too many or too few cells.
  case raggedRow(cells: Int, expected: Int)
  /// A total that the rows above do not give.
  case totalMismatch(year: Int, stated: Quantity, computed: Quantity, firstLine: Int, lastLine: Int)
  /// A list row whose arbetarekommun is not known, because no row above names one.
  case nameWithoutUnit
  /// A table without rows.
  case emptyTable
}

/// What a value should have been.
public enum Expectation: Hashable, Sendable {
  /// Some text.
  case text
  /// A calendar day that exists, `2024-06-30`.
  case day
  /// `2024`, `2024..2025` or two days.
  case period
  /// ISO 8601: `P3W`, `P14D`, `P1M`.
  case duration
  /// `50`, `<=62`, `=2`, `+100`, `-5%`, `80%`.
  case target
  /// `3@2023-12-31`.
  case baseline
  /// Lower-case ASCII letters, digits and hyphens.
  case identifier(suggestion: String?)
  /// One of these words.
  case oneOf([String], suggestion: String?)
}
