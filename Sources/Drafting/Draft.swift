public import Goals

/// What was found in a document, ready to be written as a plan file.
public struct Draft: Sendable {
  /// The document's file, as the user would name it.
  public var source: String
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
  /// Every table that says something of goals, in the document's order.
  public var tables: [FoundTable]
  /// The whole text, in order.
  public var blocks: [DraftBlock]

  /// How many of its goals and tables a person should look at.
  public var concernCount: Int {
    goals.count { !$0.concerns.isEmpty } + tables.count { !$0.concerns.isEmpty }
  }
}

/// A part of the draft's text.
public enum DraftBlock: Hashable, Sendable {
  /// A heading of a level from 1.
  case heading(level: Int, String)
  /// Running text.
  case paragraph([DraftPiece])
  /// An item of a list, so many levels deep from 0.
  case item(depth: Int, [DraftPiece])
  /// A table, by its place among the draft's tables, with the id of its goal.
  case table(Int, id: Identifier)
}

/// A stretch of text, or a goal by its place among the draft's goals.
public enum DraftPiece: Hashable, Sendable {
  /// Words that promise nothing.
  case text(String)
  /// A promise.
  case goal(Int)
}
