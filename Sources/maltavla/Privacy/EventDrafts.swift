import Goals
import Journal

extension EventDraft {
  /// What another's event says, before it is taken in.
  init(_ event: Event) {
    self.init(
      day: event.day, metric: event.metric, arbetarekommun: event.arbetarekommun, value: event.value,
      tags: event.tags, note: event.note)
  }
}
