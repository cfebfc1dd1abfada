public import Goals

/// An event that is not logged yet and so has no id.
public struct EventDraft: Hashable, Sendable {
  /// When it happened.
  public var day: Day
  /// What it is about.
  public var metric: Identifier
  /// Where; nil for the organisation itself.
  public var arbetarekommun: Arbetarekommun?
  /// What is said.
  public var value: Event.Value
  /// Names and values.
  public var tags: [Event.Tag]
  /// Free words.
  public var note: String

  /// A draft.
  public init(
    day: Day, metric: Identifier, arbetarekommun: Arbetarekommun?, value: Event.Value, tags: [Event.Tag] = [],
    note: String = ""
  ) {
    self.day = day
    self.metric = metric
    self.arbetarekommun = arbetarekommun
    self.value = value
    self.tags = tags
    self.note = note
  }

  /// What takes `event` back: a void that repeats its day, metric and arbetarekommun.
  public static func void(of event: Event, note: String = "") -> EventDraft {
    var draft = EventDraft(
      day: event.day, metric: event.metric, arbetarekommun: event.arbetarekommun, value: .void, note: note)
    draft.set("of", event.id.text)
    return draft
  }

  /// What puts `event` right: the same, changed by `change`, in its place.
  public static func correction(
    of event: Event, _ change: (inout EventDraft) -> Void = { _ in }
  ) -> EventDraft {
    var draft = EventDraft(
      day: event.day, metric: event.metric, arbetarekommun: event.arbetarekommun, value: event.value,
      tags: event.tags, note: event.note)
    change(&draft)
    draft.set("corrects", event.id.text)
    return draft
  }

  /// The event that this becomes under an id.
  func event(_ id: EventID) -> Event {
    Event(
      id: id, day: day, metric: metric, arbetarekommun: arbetarekommun, value: value, tags: tags, note: note)
  }

  private mutating func set(_ name: String, _ value: String) {
    tags.removeAll { $0.name.text == name }
    if let name = Identifier(name) { tags.append(Event.Tag(name, value)) }
  }
}
