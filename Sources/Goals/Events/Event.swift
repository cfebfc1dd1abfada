/// A dated fact about one metric at one arbetarekommun.
public struct Event: Hashable, Sendable {
  /// Unique among all events.
  public var id: EventID
  /// When it happened.
  public var day: Day
  /// What it is about; for an assessment the goal's id.
  public var metric: Identifier
  /// Where it happened; nil for the organisation itself.
  public var arbetarekommun: Arbetarekommun?
  /// What is said.
  public var value: Value
  /// Names and values, in the order they were given.
  public var tags: [Tag]
  /// Free words; shown only in history and why.
  public var note: String

  /// An event.
  public init(
    id: EventID, day: Day, metric: Identifier, arbetarekommun: Arbetarekommun?, value: Value,
    tags: [Tag] = [],
    note: String = ""
  ) {
    self.id = id
    self.day = day
    self.metric = metric
    self.arbetarekommun = arbetarekommun
    self.value = value
    self.tags = tags
    self.note = note
  }

  /// What an event says.
  public enum Value: Hashable, Sendable {
    /// An increment of a flow, or a change of a stock.
    case change(Quantity)
    /// A stock as it was read.
    case reading(Quantity)
    /// A milestone, or the step that the tag `step` names, is done.
    case done
    /// The board's word on a goal; nil for a comment alone.
    case assessment(Level?)
    /// The event that the tag `of` names is taken back.
    case void
  }

  /// The level of a board's assessment.
  public enum Level: String, Sendable, CaseIterable {
    /// Uppnått.
    case reached
    /// Delvis uppnått.
    case partly
    /// På god väg.
    case likely
    /// Osäkert.
    case uncertain
    /// Nås knappast.
    case unlikely
    /// Ej uppnått.
    case missed
  }

  /// A named value on an event.
  public struct Tag: Hashable, Sendable {
    /// The tag's name.
    public var name: Identifier
    /// Its value, free of `;`, tab and newline.
    public var value: String

    /// A tag.
    public init(_ name: Identifier, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the tag called `name`, or nil.
  public func tag(_ name: String) -> String? {
    tags.first { $0.name.text == name }?.value
  }
}
