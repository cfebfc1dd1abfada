import Goals

/// Goals with one of everything that can be understood of a sentence.
enum GoalSamples {
  static let all: [Goal] = [full, direction].compactMap { $0 } + durations

  static func goal(_ kind: Kind, _ change: (inout Goal) -> Void) -> Goal? {
    Identifier("g").map { id in
      var goal = Goal(id: id, text: "X", kind: kind, metric: Identifier("m"), source: PhraseSamples.place)
      change(&goal)
      return goal
    }
  }

  static let full = goal(.level) { goal in
    goal.target = Target(.atMost, Quantity(62), isPercent: true)
    goal.baseline = Baseline(value: Quantity(66), day: PhraseSamples.day)
    goal.isPercent = true
    goal.deadline = PhraseSamples.day
    if let unit = Arbetarekommun("Ale") {
      goal.unitTargets = [UnitTarget(arbetarekommun: unit, year: 2024, value: Quantity(5))]
      goal.names = [ListedName(arbetarekommun: unit, name: "X")]
    }
    if let id = Identifier("s") { goal.steps = [Step(id: id, text: "X", deadline: nil)] }
  }

  static let direction = goal(.direction) { $0.direction = .down }

  static let durations: [Goal] = Duration.Unit.allCases.flatMap { unit in
    [1, 3].compactMap { count in
      goal(.rate) { goal in
        goal.target = Target(.atLeast, Quantity(2))
        goal.per = Duration(count, unit)
        goal.within = Duration(count, unit)
      }
    }
  }
}
