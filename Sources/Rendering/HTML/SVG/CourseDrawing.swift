import Goals
import Reports

/// The large drawing of a course: axis, plan, fan and labels.
struct CourseDrawing {
  let chart: CourseChart
  let book: any Phrasebook
  let isExample: Bool
  private let scale: Scale
  private let lines: CourseLines

  private static let plot = Plot(left: 36, right: 260, top: 18, bottom: 142)
  private static let width = 340.0

  init(_ chart: CourseChart, _ book: any Phrasebook, isExample: Bool) {
    self.chart = chart
    self.book = book
    self.isExample = isExample
    scale = Scale(chart, in: CourseDrawing.plot)
    lines = CourseLines(chart: chart, scale: scale)
  }

  func node(id: String, title: String) -> HTMLNode {
    Shape.drawing(
      width: CourseDrawing.width, height: 172, style: "chart", id: id, title: title,
      description: say(.courseDescription(chart))
    ) {
      lines.reported
      axis
      target
      lines.silence
      lines.fan
      lines.plan
      lines.today
      Shape.label(
        book.text(.paper(.dayInYear(chart.asOf))), at: Spot(scale.x(chart.asOf), 12), todayAnchor, "l")
      lines.actual
      readings
      marks
      labels
      if isExample { Shape.label(say(.exampleInChart), at: Spot(CourseDrawing.width, 158), .end, "l q") }
    }
  }

  private func say(_ phrase: PaperPhrase) -> String { book.text(.paper(phrase)) }

  private var todayAnchor: Shape.Anchor {
    let x = scale.x(chart.asOf)
    return x < scale.plot.left + 20 ? .start : x > scale.plot.right - 20 ? .end : .middle
  }

  // The axes.

  private var axis: [HTMLNode] {
    let plot = scale.plot
    let isWhole = !chart.isPercent && chart.points.allSatisfy { $0.value.isWhole }
    let step = Ticks.step(over: scale.high - scale.low, most: 4, whole: isWhole)
    var nodes: [HTMLNode] = []
    for value in Ticks.values(from: scale.low, to: scale.high, step: step) {
      let y = scale.y(value)
      if y < plot.bottom - 1 { nodes.append(Shape.line(Spot(plot.left, y), Spot(plot.right, y), "g")) }
      let quantity = Quantity(scaled: Int((value * Double(Quantity.scale)).rounded()))
      nodes.append(
        Shape.label(
          book.numbers.text(quantity, isPercent: chart.isPercent), at: Spot(plot.left - 5, y + 3.2), .end))
    }
    nodes.append(Shape.line(Spot(plot.left, plot.bottom), Spot(plot.right, plot.bottom), "x"))
    for stretch in AxisStretch.all(of: chart.period) {
      let left = scale.x(stretch.period.start - 1)
      let right = scale.x(stretch.period.end)
      nodes.append(Shape.line(Spot(left, plot.bottom), Spot(left, plot.bottom + 4), "x"))
      let isReported = chart.reported.map {
        stretch.period.contains($0.start) && stretch.period.contains($0.end)
      }
      let name = say(stretch.phrase)
      // A stretch that is cut off may be too narrow for its name.
      if right - left < Double(name.count) * 5 { continue }
      nodes.append(
        Shape.label(
          name, at: Spot((left + right) / 2, plot.bottom + 15), .middle,
          isReported == true ? "l k" : "l"))
    }
    nodes.append(Shape.line(Spot(plot.right, plot.bottom), Spot(plot.right, plot.bottom + 4), "x"))
    return nodes
  }

  private var target: [HTMLNode] {
    switch chart.shape {
    case .sum:
      guard let plan = chart.plan else { return [] }
      let y = scale.y(plan.target)
      return [Shape.line(Spot(scale.plot.left, y), Spot(scale.plot.right, y), "d")]
    case .state: return []
    case .direction:
      guard let start = chart.start else { return [] }
      let y = scale.y(start.value)
      return [Shape.line(Spot(scale.plot.left, y), Spot(scale.plot.right, y), "m")]
    }
  }

  // Dots and marks.

  private var readings: [HTMLNode] {
    guard chart.shape != .sum else { return [] }
    return chart.points.dropLast().map { Shape.circle(scale.spot($0.day, $0.value), 2.6, "ad") }
  }

  private var marks: [HTMLNode] {
    var nodes: [HTMLNode] = []
    if chart.shape != .sum, let origin = lines.origin {
      nodes.append(Shape.rect(Spot(origin.x - 4, origin.y - 4), width: 8, height: 8, "o"))
    }
    if let plan = chart.plan {
      if let planned = plannedToday { nodes.append(Shape.circle(planned.spot, 3.2, "h")) }
      nodes += Shape.bullseye(scale.spot(plan.period.end, plan.target))
    }
    if let latest = lines.latest {
      nodes.append(Shape.circle(latest, 4, chart.knownThrough == nil ? "ad" : "h"))
    }
    return nodes
  }

  // Words.

  private var labels: [HTMLNode] {
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
  private var plannedToday: (value: Quantity, spot: Spot)? {
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
