import Goals
import Journal

/// An event that a line tells of and that can be logged.
struct LineDraft {
  /// The line's number.
  let line: Int
  let draft: EventDraft
  /// Whether its metric is read or added up.
  let measure: Measure
  /// The stretch of days that the line named.
  let stretch: Period?
  /// Where its number stands in the line.
  let column: Int
  let length: Int

  /// What makes it the same as another one: all but the words beside it.
  var sameness: Sameness { Sameness(draft.preview) }
}

/// What two events have in common when somebody has logged one thing twice.
struct Sameness: Hashable {
  let day: Day
  let metric: Identifier
  let arbetarekommun: Arbetarekommun?
  let value: Event.Value
  let tags: [Event.Tag]

  init(_ event: Event) {
    (day, metric, arbetarekommun, value) = (event.day, event.metric, event.arbetarekommun, event.value)
    tags = event.ownTags
  }
}
