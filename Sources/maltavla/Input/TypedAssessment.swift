import Goals
import Journal

/// What the board says of a goal, as it was typed: with options, or in answer to questions.
struct TypedAssessment {
  /// The level; nil for a comment alone.
  var level: Event.Level?
  /// The comment.
  var note = ""
  /// What is to be done.
  var action: String?
  /// Who does it.
  var responsible: String?
  /// By when.
  var by: Day?
  /// The minutes' paragraph.
  var reference: String?
  /// The words of earlier actions that are carried out.
  var carriedOut: [String] = []

  /// Whether it says nothing of the goal; a paragraph alone does not.
  var isEmpty: Bool { level == nil && note.isEmpty && action == nil && carriedOut.isEmpty }

  /// The event that says it.
  func draft(on goal: Goal, in plan: Plan, day: Day) -> EventDraft {
    let named: [(name: String, value: String?)] =
      [
        ("plan", plan.id.text), ("action", action), ("responsible", responsible), ("by", by?.description),
        ("reference", reference),
      ] + carriedOut.map { ("action-done", $0) }
    let tags = named.compactMap { name, value -> Event.Tag? in
      guard let value, !value.isEmpty, let name = Identifier(name) else { return nil }
      return Event.Tag(name, value)
    }
    return EventDraft(
      day: day, metric: goal.id, arbetarekommun: plan.soleUnit, value: .assessment(level), tags: tags,
      note: note)
  }
}

extension Plan {
  /// The arbetarekommun of a plan that is one branch's own; nil for a district.
  var soleUnit: Arbetarekommun? { arbetarekommuner.count == 1 ? arbetarekommuner.first : nil }
}
