import Goals

/// The benchmark as a page of the documentation.
struct BenchPage {
  let result: BenchResult

  init(_ result: BenchResult) { self.result = result }

  /// The whole page.
  var text: String {
    [introduction, "## The goals", goals, sizes, PageWords.closing(result.conditions.threads)]
      .joined(separator: "\n\n") + "\n"
  }

  /// The tables alone, for the terminal.
  var tables: String { [goals, sizes].joined(separator: "\n\n") }

  /// The load from which a run says that it was disturbed.
  private static let quiet = 1.0

  private var introduction: String {
    let conditions = result.conditions
    let day = conditions.day
    var text = """
      \(PageWords.opening)

      The figures of \(day.dayOfMonth) \(PageWords.months[day.month - 1]) \(day.year), on \(conditions.machine.text);
      the median of \(conditions.rounds) rounds in which the programs took turns, or of as many as a table says.
      """
    if conditions.load > BenchPage.quiet {
      let load = NumberText.short(conditions.load)
      text += "\n\nThe machine was busy with other work (a load of \(load) as the run began): "
      text += "this is a rehearsal."
    }
    if !conditions.missing.isEmpty {
      text += "\n\nMissing on that machine: \(conditions.missing.map(\.name).joined(separator: ", "))."
    }
    return text
  }

  private var goals: String {
    let rows = Goal.all.map { goal -> [String] in
      let figure = goal.figure(result).map { NumberText.short($0) + goal.measure.unit } ?? "–"
      return [
        goal.claim, bound(goal.floor, goal), goal.aim.map { bound($0, goal) } ?? "", figure,
        goal.verdict(result).rawValue,
      ]
    }
    return MarkdownTable(
      head: ["", "at least", "aim", "measured", "holds"], aligned: [.left, .right, .right, .right, .left],
      rows: rows
    ).text
  }

  private func bound(_ bound: Bound, _ goal: Goal) -> String {
    "\(bound.sign) \(NumberText.limit(bound.limit))\(goal.measure.unit)"
  }

  private var sizes: String {
    let units = Set(result.sizes.map(\.units)).sorted(by: >)
    let tables = units.map { units in
      SizeTables(units: units, sizes: result.sizes.filter { $0.units == units }).text
    }
    return (tables + [AppendTable(result: result).text]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
