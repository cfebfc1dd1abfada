import Goals

extension Assessment {
  /// What the board said, and whether that is more than a quarter before `day`.
  func json(on day: Day) -> JSON {
    .object([
      ("date", .day(self.day)), ("old", .bool(self.day.isOlderThanAQuarter(on: day))),
      ("level", .text(level?.rawValue)), ("comment", .text(comment.isEmpty ? nil : comment)),
      ("action", .text(action)), ("responsible", .text(responsible)), ("by", .text(by)),
      ("reference", .text(reference)),
    ])
  }
}

extension BoardAction {
  /// An action and how far it is; `extra` are members for a report.
  func json(_ extra: [(name: String, value: JSON)] = []) -> JSON {
    .object(
      extra + [
        ("action", .string(words)), ("responsible", .text(responsible)), ("by", .text(by)),
        ("reference", .text(reference)), ("stated", .day(stated)), ("state", .string(stateName)),
        ("done", .day(doneDay)), ("daysLate", daysLate.map { .int($0) } ?? .null),
      ])
  }

  private var stateName: String {
    switch state {
    case .underway: "underway"
    case .done: "done"
    case .late: "late"
    }
  }

  private var doneDay: Day? { if case .done(let day) = state { day } else { nil } }
  private var daysLate: Int? { if case .late(let days) = state { days } else { nil } }
}
