/// A milestone, or one of its steps, reported done.
public struct Completion: Hashable, Sendable {
  /// When it was done.
  public let day: Day
  /// Which event said it.
  public let id: EventID
  /// Who did it; nil for the organisation itself.
  public let arbetarekommun: Arbetarekommun?
  /// Which step; nil for the whole milestone.
  public let step: String?

  init(_ event: Event) {
    day = event.day
    id = event.id
    arbetarekommun = event.arbetarekommun
    step = event.tag("step")
  }
}

/// The board's own word on a goal, beside any measured figure and never in its place.
public struct Assessment: Hashable, Sendable {
  /// When the board said it.
  public let day: Day
  /// Which event holds it.
  public let id: EventID
  /// Of which plan's goal, where the event names one.
  public let plan: Identifier?
  /// The level; nil for a comment alone.
  public let level: Event.Level?
  /// The comment, possibly empty.
  public let comment: String
  /// What is to be done about it.
  public let action: String?
  /// Who does it.
  public let responsible: String?
  /// By when, as it was written.
  public let by: String?
  /// The minutes' paragraph.
  public let reference: String?
  /// The words of earlier actions that it says are carried out.
  public let carriedOut: [String]

  /// What an assessment says, with another level or none.
  public init(_ event: Event, level: Event.Level?) {
    self.day = event.day
    self.id = event.id
    self.plan = event.tag("plan").flatMap { Identifier($0) }
    self.level = level
    self.comment = event.note
    self.action = event.tag("action")
    self.responsible = event.tag("responsible")
    self.by = event.tag("by")
    self.reference = event.tag("reference")
    self.carriedOut = event.tags.filter { $0.name.text == "action-done" }.map(\.value)
  }
}
