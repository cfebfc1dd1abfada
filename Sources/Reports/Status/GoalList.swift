public import Goals

/// Every goal of a plan as it was read.
public enum GoalList {
  /// The goals in the order of the plan: line, id, kind, and what was understood.
  public static func page(of plan: Plan) -> Page {
    var table = Table(columns: [
      Table.Column(.line, .right), Table.Column(.id), Table.Column(.kind),
      Table.Column(.understood, isFlexible: true),
    ])
    var areas: [String?] = []
    for goal in plan.goals {
      if areas.last != .some(goal.area) {
        areas.append(goal.area)
        table.rows.append(.group(.section(.area(goal.area))))
      }
      table.rows.append(
        .cells([
          .number(Quantity(goal.source.line)), .phrase(.verbatim(goal.id.text)), .phrase(.kind(goal.kind)),
          .phrase(.understood(goal)),
        ]))
    }
    return Page(
      language: plan.language, isExample: false,
      blocks: [
        .title(.planTitle(organisation: plan.organisation, title: plan.title)),
        .lines([.planFile(plan.file, goals: plan.goals.count)]),
      ] + (table.rows.isEmpty ? [] : [.table(table)]))
  }
}
