public import Goals
public import Reading

/// A promise found in the document.
public struct FoundGoal: Hashable, Sendable {
  /// Its id in the draft, unique there.
  public var id: Identifier
  /// The promise in the document's own words, mended where layout broke them.
  public var text: String
  /// How it is read where it stands: its list's lead-in and its table's cells included.
  public var reading: Reading
  /// The nearest heading above that is not "Mål".
  public var area: String?
  /// Who answers for it, where a table says so.
  public var responsible: String?
  /// Where it was found.
  public var origin: Origin
  /// The first line of the source that it stands on.
  public var line: Int
  /// The last one.
  public var endLine: Int
  /// The page, where the document has pages.
  public var page: Int
  /// What a person should look at.
  public var concerns: [Concern]

  /// Where a goal was found.
  public enum Origin: Hashable, Sendable {
    /// A list of goals.
    case list
    /// Running text.
    case prose
    /// A row of a table.
    case table
  }
}
