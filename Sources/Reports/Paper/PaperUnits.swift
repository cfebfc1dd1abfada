import Goals

/// The arbetarekommuner beside each other, and the course of each.
struct PaperUnits {
  let report: FollowUp
  let charts: Charts
  let tally: Tally
  private let goals: [GoalStatus]

  init(_ report: FollowUp, _ charts: Charts, _ tally: Tally) {
    self.report = report
    self.charts = charts
    self.tally = tally
    let isDistrict = !report.status.silence.latest.isEmpty
    goals = isDistrict ? report.status.goals.filter { !$0.attainment.units.isEmpty } : []
  }

  /// What is said of the arbetarekommuner below the tables: names that are left, and where most is lacking.
  var notes: [Page.Block] {
    report.status.goals.flatMap { status -> [Page.Block] in
      (MostToGain(status)?.blocks ?? []) + RemainingNames(status).blocks
    }
  }

  /// The first goal with targets of their own sorts them; else the first.
  private var leading: GoalStatus? { goals.first { !$0.goal.unitTargets.isEmpty } ?? goals.first }

  var grid: UnitGrid? {
    guard let leading else { return nil }
    let columns = [leading] + goals.filter { $0.goal.id != leading.goal.id }
    return UnitGrid(
      columns: columns.map(column), order: report.unitOrder,
      rows: ranked(by: leading).map { row($0, columns) },
      total: columns.map { cell($0, $0.attainment.total, at: nil) }, reported: reported,
      asOf: report.status.asOf)
  }

  private var reported: Figures.Part {
    let silence = report.status.silence
    return Figures.Part(known: silence.latest.count - silence.silent.count, all: silence.latest.count)
  }

  private func ranked(by goal: GoalStatus) -> [Arbetarekommun] {
    report.unitOrder.sorted(report.status.silence.latest.keys, by: goal.attainment.units)
  }

  private func column(_ status: GoalStatus) -> UnitGrid.Column {
    UnitGrid.Column(
      name: status.name, unit: status.goal.unit ?? status.goal.metric.text, year: status.year,
      isYesOrNo: isYesOrNo(status))
  }

  private func isYesOrNo(_ status: GoalStatus) -> Bool {
    status.goal.kind == .coverage && status.goal.population == .arbetarekommuner
  }

  private func row(_ unit: Arbetarekommun, _ columns: [GoalStatus]) -> UnitGrid.Row {
    let silence = report.status.silence
    return UnitGrid.Row(
      name: unit.name, reported: silence.latest[unit] ?? nil, isSilent: silence.silent.contains(unit),
      cells: columns.map { status in
        guard let own = status.attainment.units.first(where: { $0.arbetarekommun == unit }) else {
          return .none
        }
        return cell(status, own.figures, at: unit)
      })
  }

  private func cell(_ status: GoalStatus, _ figures: Figures, at unit: Arbetarekommun?) -> UnitGrid.Cell {
    var done: Day?
    if isYesOrNo(status), let unit, figures.outlook == .reached,
      case .sum(let points) = Trace(
        of: status.goal, in: report.status.plan, from: tally, on: report.status.asOf, at: unit)
    {
      done = points.last?.day
    }
    // What is done or not has no half way.
    let expected = isYesOrNo(status) && unit != nil ? nil : figures.shownExpected
    let planned = expected.flatMap { expected in
      figures.target.flatMap { $0 > .zero ? expected.double / $0.double : nil }
    }
    return UnitGrid.Cell(
      outlook: figures.outlook, reason: figures.reason, actual: figures.actual, target: figures.target,
      share: figures.attainment, planned: planned, isEmpty: false, done: done,
      isPercent: status.goal.isPercent)
  }

  var courses: [UnitCourses] {
    goals.compactMap { status in
      guard !status.goal.unitTargets.isEmpty, case .course(let whole) = charts.chart(of: status) else {
        return nil
      }
      let total = course(nil, status.attainment.total, whole)
      let units = ranked(by: status).compactMap { unit -> UnitCourses.Course? in
        guard let own = status.attainment.units.first(where: { $0.arbetarekommun == unit }),
          case .course(let chart) = charts.chart(of: status, at: own)
        else { return nil }
        return course(unit.name, own.figures, chart)
      }
      return units.isEmpty ? nil : UnitCourses(name: status.namePhrase, courses: [total] + units)
    }
  }

  private func course(_ unit: String?, _ figures: Figures, _ chart: CourseChart) -> UnitCourses.Course {
    UnitCourses.Course(
      unit: unit, outlook: figures.outlook, reason: figures.reason, share: figures.attainment,
      deviation: figures.deviation, chart: chart)
  }
}

extension UnitGrid.Cell {
  /// An arbetarekommun that the goal has no figures for.
  static let none = UnitGrid.Cell(
    outlook: .unmeasured, reason: nil, actual: nil, target: nil, share: nil, planned: nil, isEmpty: true,
    done: nil, isPercent: false)
}
