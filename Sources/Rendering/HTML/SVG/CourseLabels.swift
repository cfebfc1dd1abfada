import Goals
import Reports

extension CourseDrawing {
  /// Every word beside the course.
  var labels: [HTMLNode] {
    var nodes = gutter
    nodes += todayLabels
    if chart.shape != .sum, let origin = lines.origin, let start = chart.start {
      let day = start.day.flatMap { $0 == (chart.plan?.period.start ?? chart.period.start) - 1 ? nil : $0 }
      let below = origin.y < scale.plot.bottom - 16
      nodes.append(
        Shape.label(
          say(.label(.start(start.value, day, isPercent: chart.isPercent))),
          at: Spot(origin.x + 8, below ? origin.y + 14 : origin.y - 8), .start, "l w"))
    }
    return nodes
  }

  /// What was planned to the day, left of it, and what was reached, right of it: the higher above its dot, the lower
  /// below. Near the edge, where there is no room at the right, the reached stands in the gutter.
  @HTMLBuilder
  private var todayLabels: [HTMLNode] {
    if let latest = lines.latest, let actual = chart.actual {
      let planned = plannedToday
      let isHigher = planned.map { latest.y < $0.spot.y } ?? (latest.y > scale.plot.bottom - 16)
      if hasRoomForActual {
        let spot = Spot(latest.x + 7, beside(latest.y, above: isHigher))
        Shape.label(say(.label(.actual(actual, isPercent: chart.isPercent))), at: spot, .start, "l u w")
      }
      if let planned {
        let isCramped = planned.spot.x - 6 < scale.plot.left + 66
        let x = isCramped ? scale.plot.left + 4 : planned.spot.x - 6
        Shape.label(
          say(.label(.planned(planned.value))), at: Spot(x, beside(planned.spot.y, above: !isHigher)),
          isCramped ? .start : .end, "l w")
      }
    }
  }

  private var hasRoomForActual: Bool { lines.latest.map { $0.x < scale.plot.right - 70 } ?? false }

  /// The planned figure as it is shown, at its exact place on the plan's line.
  var plannedToday: (value: Quantity, spot: Spot)? {
    guard let plan = chart.plan, chart.asOf < plan.period.end else { return nil }
    let share = Double(plan.period.elapsed(by: chart.asOf)) / Double(plan.period.days)
    let exact = plan.start.double + (plan.target.double - plan.start.double) * share
    return (plan.value(on: chart.asOf), Spot(scale.x(chart.asOf), scale.y(exact)))
  }

  /// The baseline of words above or below a dot, within the plot.
  private func beside(_ y: Double, above isAbove: Bool) -> Double {
    min(max(isAbove ? y - 7 : y + 14, scale.plot.top + 8), scale.plot.bottom - 3)
  }

  /// Target and forecast stand right of the plot, a line apart from each other.
  private var gutter: [HTMLNode] {
    var notes: [GutterNote] = []
    if !hasRoomForActual, let latest = lines.latest, let actual = chart.actual {
      let words = say(.label(.actual(actual, isPercent: chart.isPercent)))
      notes.append(GutterNote(latest.y + 3, [(words, "l u")]))
    }
    if let plan = chart.plan {
      let words = say(.label(.target(plan.target, isPercent: chart.isPercent)))
      notes.append(GutterNote(scale.y(plan.target) + 3, [(words, "l k")]))
    }
    if let forecast = chart.forecast {
      let middle = (scale.y(forecast.lowerBound) + scale.y(forecast.upperBound)) / 2
      let range = PaperPhrase.Label.range(
        forecast.lowerBound, forecast.upperBound, isPercent: chart.isPercent)
      notes.append(
        GutterNote(middle - 2, [(say(.label(.forecast)), "l"), (say(.label(range)), "l u")]))
    }
    if case .direction(let direction) = chart.shape {
      notes.append(
        GutterNote((lines.origin?.y ?? scale.plot.top) + 3, [(book.text(.wanted(direction)), "l")]))
    }
    return GutterNote.nodes(notes, in: scale.plot)
  }
}
