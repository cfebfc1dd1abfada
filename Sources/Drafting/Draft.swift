public import Goals

/// What was found in a document, ready to be written as a plan file.
public struct Draft: Sendable {
  /// Such as "Verksamhetsplan 2024–2025".
  public var title: String
  /// Whose plan it is; nil where the document does not say.
  public var organisation: String?
  /// The days that it covers; nil where the document names no year.
  public var period: Period?
  /// When it was adopted.
  public var adopted: Day?
  /// The arbetarekommuner that an event may name.
  public var arbetarekommuner: [Arbetarekommun]
  /// Every goal, in the document's order.
  public var goals: [FoundGoal]
  /// Every table of goals, in the document's order.
  public var tables: [FoundTable]
  /// The text of the plan file.
  public var text: String
}

extension Draft {
  /// How many of its goals and tables a person should look at.
  public var concernCount: Int {
    goals.count { !$0.concerns.isEmpty } + tables.count { !$0.concerns.isEmpty }
  }
}
