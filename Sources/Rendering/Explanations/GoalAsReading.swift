import Goals
import Reading

extension Reading {
  /// What a goal takes, whether its sentence or its attributes say so: what is put into words is the same.
  init(of goal: Goal) {
    self.init(kind: goal.kind)
    target = goal.target
    unit = goal.unit
    per = goal.per
    within = goal.within
    deadline = goal.deadline
    baseline = goal.baseline
    isBaselinePercent = goal.isPercent
    direction = goal.direction
  }
}
