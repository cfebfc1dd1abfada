import Goals
import Text

/// Where the next effort does most: the arbetarekommuner ranked by what they lack, not by percent.
struct MostToGain {
  let goal: GoalStatus
  /// Those that lack something, the most first.
  private let units: [UnitFigures]
  private let sum: Quantity

  /// The ranking of a goal with a target for each arbetarekommun, while it is not reached; nil for others.
  init?(_ goal: GoalStatus) {
    guard !goal.goal.unitTargets.isEmpty, goal.goal.target?.comparison != .atMost,
      [.unlikely, .uncertain, .likely].contains(goal.attainment.total.outlook)
    else { return nil }
    self.goal = goal
    units = goal.attainment.units.filter { $0.figures.lacking != nil }.sorted { left, right in
      let amounts = (left.lacking, right.lacking)
      return amounts.0 == amounts.1 ? left.arbetarekommun < right.arbetarekommun : amounts.0 > amounts.1
    }
    sum = units.reduce(Quantity.zero) { $0 + $1.lacking }
    if units.count < 2 { return nil }
  }

  /// The first three of them, and their share of all that is lacking.
  var phrase: Phrase { .mostToGain(goal: goal.name, first, share: share, of: sum) }

  private static let few = 3

  private var first: [Phrase.Lacking] {
    units.prefix(MostToGain.few).map {
      Phrase.Lacking(
        name: $0.arbetarekommun.name, amount: $0.lacking,
        silent: Phrase.Silent($0.figures, asOf: goal.attainment.day))
    }
  }

  /// The share of the first; nil where they are all.
  private var share: Double? {
    guard units.count > MostToGain.few else { return nil }
    return first.reduce(Quantity.zero) { $0 + $1.amount }.double / sum.double
  }

  /// All of them in a table, with what each week and each evening must bring, and the first three summed up.
  var blocks: [Page.Block] {
    let unit = goal.goal.unit ?? goal.goal.metric.text
    return [
      .heading(.section(.mostToGain(goal: goal.name, year: goal.year, unit: unit))), .table(table),
      .lines(notes),
    ]
  }

  private var notes: [Phrase] {
    let whole = goal.attainment.total.lacking
    let all = Phrase.lackingShare(first.map(\.name), share: share, of: sum)
    guard let whole, whole != sum else { return [all] }
    return [all, .wholeLacks(whole, isLess: whole < sum)]
  }

  private var table: Table {
    let hasEfforts = units.contains { effort($0) != nil }
    var columns = [
      Table.Column(.unit, isFlexible: true), Table.Column(.lacking, .right), Table.Column(.part, .right),
      Table.Column(.neededPerWeek, .right),
    ]
    if hasEfforts {
      columns += [
        Table.Column(titled: .occasions(Phrase.Occasion(of: goal.goal)), .right), Table.Column(.each, .right),
        Table.Column(.medianOf),
      ]
    }
    return Table(
      columns: columns,
      rows: units.map { unit in
        let cells: [Table.Cell] = [
          .phrase(.verbatim(unit.arbetarekommun.name)), .number(unit.lacking),
          .share(unit.lacking.double / sum.double),
          unit.figures.neededPerWeek.map { .number($0) } ?? .unknown,
        ]
        return .cells(hasEfforts ? cells + effortCells(unit) : cells)
      })
  }

  private func effortCells(_ unit: UnitFigures) -> [Table.Cell] {
    guard let effort = effort(unit) else { return [.empty, .empty, .empty] }
    return [
      .number(Quantity(effort.count)), .number(effort.each),
      .phrase(.basis(days: effort.days, isDistrict: unit.figures.typicalDay == nil)),
    ]
  }

  /// By its own days where they are enough, else by all of the district's.
  private func effort(_ unit: UnitFigures) -> Phrase.Effort? {
    GoalCells(goal: goal.goal, figures: unit.figures)
      .effort(by: unit.figures.typicalDay ?? goal.attainment.total.typicalDay)
  }
}

extension UnitFigures {
  fileprivate var lacking: Quantity { figures.lacking ?? .zero }
}
