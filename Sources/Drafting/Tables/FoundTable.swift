public import Goals

/// A table of the document that says something of goals.
public struct FoundTable: Hashable, Sendable {
  /// The heading or caption above it; nil where there is none.
  public var title: String?
  /// The first line of the source that belongs to it, its title included.
  public var line: Int
  /// The last one.
  public var endLine: Int
  /// What stands in it.
  public var content: Content
  /// What a person should look at before the draft is trusted.
  public var concerns: [Concern]

  /// A table.
  public init(title: String?, line: Int, endLine: Int, content: Content, concerns: [Concern] = []) {
    self.title = title
    self.line = line
    self.endLine = endLine
    self.content = content
    self.concerns = concerns
  }

  /// The sorts of tables that are understood.
  public enum Content: Hashable, Sendable {
    /// A target for each arbetarekommun and year, with the totals that the table states.
    case targets([UnitTarget], totals: [Int: Quantity])
    /// Names that belong to an arbetarekommun, such as voting districts.
    case names([ListedName], column: String)
    /// Goals in rows.
    case goals([TabledGoal])
  }
}

/// A row of a table with columns such as Mål, Aktivitet, Ansvarig and Klart.
public struct TabledGoal: Hashable, Sendable {
  /// What is promised: a cell under Mål or Aktivitet.
  public var text: String
  /// Whether it is what is done for a goal of the same table, and no goal of its own.
  public var isActivity: Bool
  /// Who answers for it.
  public var responsible: String?
  /// When it is to be done, as the cell says: "maj 2026", "löpande".
  public var due: String?
  /// The first line of the row in the source.
  public var line: Int
  /// The last one.
  public var endLine: Int

  /// A row.
  public init(
    text: String, isActivity: Bool = false, responsible: String?, due: String?, line: Int, endLine: Int
  ) {
    self.text = text
    self.isActivity = isActivity
    self.responsible = responsible
    self.due = due
    self.line = line
    self.endLine = endLine
  }
}
