import Goals

/// The goals whose outlook has changed in a stretch: better, worse, and then what cannot be compared.
struct LetterChanges {
  let report: FollowUp
  let standings: Standings

  init(_ report: FollowUp, _ standings: Standings) {
    self.report = report
    self.standings = standings
  }

  var all: [Letter.Change] {
    let changes = report.goals.compactMap(change)
    return Letter.Way.allCases.flatMap { way in changes.filter { $0.way == way } }
  }

  private func change(_ course: GoalCourse) -> Letter.Change? {
    let before = course.before.total
    let now = course.status.attainment.total
    guard before.outlook != now.outlook, let way = way(course) else { return nil }
    let why = standings.why(course.status)
    return Letter.Change(
      way: way, name: course.status.namePhrase,
      from: way == .better || way == .worse ? .letter(.leaving(before.words)) : nil, to: now.outlook,
      words: now.words,
      why: way == .gone || why == .unknown ? nil : why)
  }

  private func way(_ course: GoalCourse) -> Letter.Way? {
    if course.change != 0 { return course.change > 0 ? .better : .worse }
    return course.status.attainment.total.outlook == .unmeasured ? .gone : .new
  }
}

/// What a stretch has brought of the things that are counted.
struct LetterNews {
  let report: FollowUp

  init(_ report: FollowUp) { self.report = report }

  private static let most = 4

  /// Each metric once, those with targets for each arbetarekommun first; nil where nothing has been done.
  var phrase: Phrase? {
    let counted = report.goals.filter { $0.status.goal.kind == .count || $0.status.goal.kind == .distinct }
    let ranked =
      counted.filter { !$0.status.goal.unitTargets.isEmpty }
      + counted.filter { $0.status.goal.unitTargets.isEmpty }
    var metrics: Set<Identifier> = []
    var news: [LetterPhrase.News] = []
    for course in ranked {
      let goal = course.status.goal
      guard let amount = course.inPeriod, amount > .zero, metrics.insert(goal.metric).inserted else {
        continue
      }
      let units = course.status.attainment.units
      news.append(
        LetterPhrase.News(
          unit: goal.unit ?? goal.metric.text, amount: amount,
          units: units.isEmpty
            ? nil : units.count { (course.inPeriod(at: $0.arbetarekommun) ?? .zero) > .zero }))
    }
    return news.isEmpty ? nil : .letter(.news(Array(news.prefix(LetterNews.most))))
  }
}

/// What the board and the silent arbetarekommuner are to do.
struct LetterTasks {
  let report: FollowUp

  init(_ report: FollowUp) { self.report = report }

  private static let mostNames = 4
  private static let fewGoals = 2

  var all: [Letter.Task] { [board, units].compactMap { $0 } }

  private var board: Letter.Task? {
    var what: [Phrase] = []
    let waiting = report.status.goals.count { $0.attainment.total.reason == .notAssessed }
    if waiting > 0 { what.append(.letter(.assess(waiting))) }
    let leaderless = report.decisions.map(\.status).filter { $0.responsible == nil }
    if !leaderless.isEmpty, !report.isOver {
      let isFew = leaderless.count <= LetterTasks.fewGoals
      what.append(
        .letter(isFew ? .appoint(leaderless.map(\.namePhrase)) : .appointMany(leaderless.count)))
    }
    return what.isEmpty ? nil : Letter.Task(who: .letter(.board), what: what)
  }

  private var units: Letter.Task? {
    let status = report.status
    let silent = status.silence.silent
    // A plan that is over waits for no reports.
    guard !silent.isEmpty, !report.isOver else { return nil }
    let names = silent.prefix(
      silent.count == LetterTasks.mostNames + 1 ? silent.count : LetterTasks.mostNames)
    let counted = status.goals.map(\.goal).filter { $0.kind == .count }
    let goal = counted.first { !$0.unitTargets.isEmpty } ?? counted.first
    let place = status.plan.goals.filter { $0.metric == goal?.metric }.flatMap(\.names)
      .first { silent.count == 1 && $0.arbetarekommun == silent.first }
    return Letter.Task(
      who: .letter(.units(names.map(\.name), more: silent.count - names.count)),
      what: [
        .letter(
          .answer(
            unit: goal.map { $0.unit ?? $0.metric.text }, place: place?.name ?? silent.first?.name,
            status.asOf))
      ])
  }
}
