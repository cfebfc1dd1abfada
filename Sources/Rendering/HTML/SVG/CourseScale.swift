import Goals
import Reports

extension Scale {
  /// The scale of a course: a sum from nothing, a state with room around what it has been and may become.
  init(_ chart: CourseChart, in plot: Plot) {
    var values = chart.points.map(\.value.double)
    if let start = chart.start { values.append(start.value.double) }
    if let plan = chart.plan { values += [plan.start.double, plan.target.double] }
    if let forecast = chart.forecast {
      values += [forecast.lowerBound.double, forecast.upperBound.double]
    }
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    if chart.shape == .sum {
      low = min(low, 0)
      // The highest figure needs room above for its label.
      high = max(high, 1) * 1.06
    } else {
      let room = max((high - low) * 0.12, high == low ? max(high.magnitude * 0.05, 1) : 0)
      // Below the start its label stands.
      low -= room * 1.7
      high += room
    }
    self.init(plot: plot, period: chart.period, low: low, high: high)
  }
}

/// The lines of a course that small and large drawings have in common.
struct CourseLines {
  let chart: CourseChart
  let scale: Scale

  /// Where the course begins: nothing, or the state that change is counted from.
  var origin: Spot? {
    if chart.shape == .sum { return Spot(scale.plot.left, scale.y(0)) }
    guard let start = chart.start else { return nil }
    return Spot(
      start.day.map { scale.x(max($0, chart.period.start - 1)) } ?? scale.plot.left, scale.y(start.value))
  }

  /// Where the course has come; for a silent one on the day through which it is known.
  var latest: Spot? {
    guard let actual = chart.actual else { return nil }
    let day = chart.shape == .sum ? chart.knownThrough ?? chart.asOf : chart.points.last?.day ?? chart.asOf
    return scale.spot(day, actual)
  }

  /// What was reached: steps for a sum, straight lines between the readings of a state.
  var actual: HTMLNode? {
    var spots = origin.map { [$0] } ?? []
    for point in chart.points {
      let spot = scale.spot(point.day, point.value)
      if chart.shape == .sum, let before = spots.last { spots.append(Spot(spot.x, before.y)) }
      spots.append(spot)
    }
    if chart.shape == .sum, let latest { spots.append(latest) }
    return spots.count > 1 ? Shape.path(spots, "a") : nil
  }

  /// The straight line that an even pace gives.
  var plan: HTMLNode? {
    guard let plan = chart.plan else { return nil }
    return Shape.line(
      Spot(scale.x(plan.period.start - 1), scale.y(plan.start)), scale.spot(plan.period.end, plan.target), "p"
    )
  }

  /// What is to be expected: a fan from the latest figure to the last day.
  var fan: [HTMLNode] {
    guard let forecast = chart.forecast, let latest else { return [] }
    let low = scale.spot(chart.period.end, forecast.lowerBound)
    let high = scale.spot(chart.period.end, forecast.upperBound)
    let middle = Spot(low.x, (low.y + high.y) / 2)
    return [
      Shape.path([latest, low, high], closed: true, "f"),
      Shape.path([latest, low, high], closed: true, "fh", fill: "url(#hatch)"),
      Shape.line(latest, low, "fe"), Shape.line(latest, high, "fe"), Shape.line(latest, middle, "fm"),
    ]
  }

  /// The stretch of the report, behind everything.
  var reported: HTMLNode? {
    guard let period = chart.reported else { return nil }
    let left = scale.x(period.start - 1)
    return Shape.rect(
      Spot(left, scale.plot.top), width: scale.x(period.end) - left,
      height: scale.plot.bottom - scale.plot.top, "r")
  }

  /// The time since a silent arbetarekommun was last heard of.
  var silence: HTMLNode? {
    guard let known = chart.knownThrough else { return nil }
    let left = scale.x(known)
    return Shape.rect(
      Spot(left, scale.plot.top), width: scale.x(chart.asOf) - left,
      height: scale.plot.bottom - scale.plot.top, "s", fill: "url(#gap)")
  }

  var today: HTMLNode {
    let x = scale.x(chart.asOf)
    return Shape.line(Spot(x, scale.plot.top), Spot(x, scale.plot.bottom), "t")
  }
}
