import Goals

@testable import Reports

/// What the board says, and what became of it, in every shape.
enum AssessmentSamples {
  static let day = Day(number: 19_904)

  /// An assessment with tags as the journal writes them, "action=Ring".
  static func words(_ level: Event.Level?, comment: String = "", _ tags: [String] = []) -> [Assessment] {
    guard let metric = Identifier("x") else { return [] }
    let event = Event(
      id: EventID(milliseconds: 1, high: 0, low: 0), day: day, metric: metric, arbetarekommun: nil,
      value: .assessment(level),
      tags: tags.compactMap { tag in
        let parts = tag.split(separator: "=", maxSplits: 1).map(String.init)
        return Identifier(parts[0]).map { Event.Tag($0, parts[1]) }
      },
      note: comment)
    return [Assessment(event, level: level)]
  }

  /// The action that was stated with these tags, so many days later.
  static func action(_ tags: [String], after days: Int = 0) -> BoardAction? {
    BoardAction.actions(in: words(nil, tags), on: day + days).first
  }

  static let ring = ["action=Ring", "by=2024-09-30", "responsible=Kim", "reference=§ 8"]
  static let actions: [BoardAction] = [
    action(ring), action(ring, after: 93), action(ring, after: 104),
    action(["action=Ring", "action-done=Ring"]),
    action(["action=Ring.", "by=maj"]),
  ].compactMap { $0 }

  static let all: [Phrase] =
    [
      .lateActions([LateAction(goal: "X", due: day)]),
      .lateActions((0..<4).map { LateAction(goal: "X", due: day + $0) }),
    ]
    + words(.partly, comment: "X", ring).map { .assessed($0, action: nil, isOld: true) }
    + (words(nil) + words(nil, ["action-done=Ring"])).map { .assessed($0, action: nil, isOld: false) }
    + actions.flatMap { action -> [Phrase] in
      [.action(action), .earlierAction(action, goal: "X")]
        + words(.likely).map { .assessed($0, action: action, isOld: false) }
    }
}
