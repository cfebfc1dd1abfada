/// Where a stock began and where it stands.
struct StockCourse: Sendable {
  /// The baseline, else the last reading before the period.
  var start: StockSeries.State?
  /// The last reading up to the day with later changes; nil where nothing was ever read.
  var state: StockSeries.State?
  /// The day of the reading, or of the baseline, that the state counts from.
  var read: Day?
  /// Whether the state rests on something said after the start.
  var isCurrent = false
  /// Of how many arbetarekommuner a sum consists, where it is not of all.
  var part: Figures.Part?
  /// What the start and the state rest on, at each place that they were taken from.
  var bases: [StockBasis] = []
  /// The course from the start to the day in steps, in order of time.
  var readings: [StockForecast.Reading] = []
}

/// What the start and the state at one place rest on.
struct StockBasis: Sendable {
  let place: Arbetarekommun?
  var start: StockSeries.Basis?
  var state: StockSeries.Basis?
}

/// Finds a stock's course at one place, or for the whole: the organisation's own reading unless every
/// arbetarekommun has a newer one, then their sum; the same source at both ends of a change.
struct StockSource {
  let view: View
  let tally: Tally

  /// The course at one arbetarekommun, or at the organisation itself (nil).
  func course(of place: Arbetarekommun?, baseline: Baseline? = nil) -> StockCourse {
    let series = tally.series(view.goal.metric, at: place)
    var course = StockCourse()
    var basis = StockBasis(place: place)
    if let baseline {
      basis.start = StockSeries.Basis(value: baseline.value, day: baseline.day, reading: nil, changes: [])
    } else {
      basis.start = series.basis(on: min(view.day, view.period.start - 1))
    }
    basis.state = series.basis(on: view.last)
    course.read = series.lastReading(by: view.last)
    // A baseline is a reading too: it stands until a newer one.
    if let baseline, let day = baseline.day, course.read.map({ $0 < day }) ?? !series.entries.isEmpty,
      let state = series.basis(on: view.last, from: baseline)
    {
      basis.state = state
      course.read = day
    }
    course.start = basis.start?.state
    course.state = basis.state?.state
    course.bases = [basis]
    if let day = course.state?.day { course.isCurrent = isNews(day, since: course.start) }
    course.readings = series.course(from: course.start, since: view.period.start, to: view.last)
    return course
  }

  /// Whether what is known from `day` came after the start; an undated baseline was read before the period.
  private func isNews(_ day: Day, since start: StockSeries.State?) -> Bool {
    guard let start else { return true }
    return start.day.map { day > $0 } ?? (day >= view.period.start)
  }

  /// The course of the whole organisation.
  func whole() -> StockCourse {
    let baseline = view.goal.baseline
    guard view.places.count > 1 else { return course(of: view.places.first ?? nil, baseline: baseline) }
    let units = view.plan.arbetarekommuner
    let own = course(of: nil, baseline: baseline)
    guard addsUp || units.count == 1 else { return own }
    // The baseline of a single arbetarekommun's plan is that arbetarekommun's.
    let courses = units.map { course(of: $0, baseline: units.count == 1 ? baseline : nil) }
    guard let summed = sum(courses, of: units.count) else { return own }
    guard let ownDay = own.read else { return preferred(summed, over: own) }
    let newer = courses.allSatisfy { $0.read.map { $0 > ownDay } ?? false }
    return newer ? preferred(summed, over: own) : own
  }

  /// Percentages and means never add up, whether the plan says so or its figures do.
  private var addsUp: Bool {
    let goal = view.goal
    let asksShare = goal.target?.isPercent == true && goal.kind != .increase && goal.kind != .decrease
    return goal.addsUp && !goal.isPercent && !asksShare
  }

  /// The sum, unless change is asked and only the organisation's own reading has a start.
  private func preferred(_ summed: StockCourse, over own: StockCourse) -> StockCourse {
    let changes = view.goal.kind != .level
    return changes && summed.start == nil && own.start != nil && own.state != nil ? own : summed
  }

  /// Sums the arbetarekommuner that are known; where some have a start and others none, only those that have.
  private func sum(_ courses: [StockCourse], of all: Int) -> StockCourse? {
    let known = courses.filter { $0.state != nil }
    guard !known.isEmpty else { return nil }
    let started = known.filter { $0.start != nil }
    let used = started.isEmpty || view.goal.kind == .level && started.count < known.count ? known : started
    var sum = StockCourse()
    sum.state = total(used.compactMap(\.state))
    sum.start = started.count == used.count ? total(started.compactMap(\.start)) : nil
    sum.bases = used.flatMap(\.bases)
    sum.isCurrent = used.contains(where: \.isCurrent)
    sum.readings = StockRounds.sums(of: used.map(\.readings))
    if used.count < all { sum.part = Figures.Part(known: used.count, all: all) }
    return sum
  }

  /// The values summed, known from the latest of their days.
  private func total(_ states: [StockSeries.State]) -> StockSeries.State {
    StockSeries.State(
      value: states.reduce(.zero) { $0 + $1.value }, day: states.compactMap(\.day).max())
  }
}
