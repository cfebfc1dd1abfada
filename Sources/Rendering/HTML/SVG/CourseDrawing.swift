import Goals
import Reports

/// The large drawing of a course: axis, plan, fan and labels.
struct CourseDrawing {
  let chart: CourseChart
  let book: any Phrasebook
  let isExample: Bool
  let scale: Scale
  let lines: CourseLines

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

  func say(_ phrase: PaperPhrase) -> String { book.text(.paper(phrase)) }

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
}
