import Goals
import Reports

/// A small drawing of a course, beside a decision or among the arbetarekommuner.
struct SmallCourse {
  let chart: CourseChart
  let book: any Phrasebook
  private let scale: Scale
  private let lines: CourseLines

  private static let plot = Plot(left: 5, right: 122, top: 8, bottom: 82)

  init(_ chart: CourseChart, _ book: any Phrasebook, hasFan: Bool = true) {
    var chart = chart
    // Among others every one's target should lie equally high, which a fan would not let it.
    if !hasFan { chart.forecast = nil }
    self.chart = chart
    self.book = book
    scale = Scale(chart, in: SmallCourse.plot)
    lines = CourseLines(chart: chart, scale: scale)
  }

  /// Beside a decision: with the fan, the figure and the target, and the ends of the axis.
  func beside(id: String, title: String) -> HTMLNode {
    drawing(id, title, height: 98) {
      lines.reported
      lines.fan
      frame(isLabelled: true)
      if let actual = chart.actual, let latest = lines.latest { figure(shown(actual), latest) }
      if let plan = chart.plan {
        let spot = scale.spot(plan.period.end, plan.target)
        Shape.label(shown(plan.target), at: Spot(spot.x + 8, spot.y + 3.5), .start, "l k")
      }
      if case .direction(let direction) = chart.shape, let origin = lines.origin {
        Shape.label(
          book.text(.wanted(direction)), at: Spot(scale.plot.right + 8, origin.y + 3.5), .start, "l")
      }
    }
  }

  /// Among others: with the distance to the plan at its dot.
  func among(id: String, title: String, deviation: Quantity?, isFirst: Bool) -> HTMLNode {
    drawing(id, title, height: isFirst ? 98 : 88) {
      lines.reported
      lines.silence
      frame(isLabelled: isFirst)
      if let latest = lines.latest {
        if chart.knownThrough != nil {
          silentLabels
        } else if let deviation {
          figure(book.numbers.signed(deviation), latest, isAhead: deviation > .zero)
        }
      }
      if isFirst, let plan = chart.plan, scale.x(chart.asOf) < scale.plot.right - 40 {
        Shape.label(
          book.text(.paper(.label(.plan))),
          at: Spot(scale.x(chart.asOf) + 10, scale.y(plan.value(on: chart.asOf)) - 14), .start, "l")
      }
    }
  }

  /// Where it has been, where it should be, and where it should end.
  @HTMLBuilder
  private func frame(isLabelled: Bool) -> [HTMLNode] {
    let plot = scale.plot
    if case .direction = chart.shape, let origin = lines.origin {
      Shape.line(Spot(plot.left, origin.y), Spot(plot.right, origin.y), "m")
    }
    if chart.shape == .sum, let plan = chart.plan {
      Shape.line(Spot(plot.left, scale.y(plan.target)), Spot(plot.right, scale.y(plan.target)), "d")
    }
    Shape.line(Spot(plot.left, plot.bottom), Spot(plot.right, plot.bottom), "x")
    lines.plan
    lines.today
    lines.actual
    if chart.shape != .sum, let origin = lines.origin {
      Shape.rect(Spot(origin.x - 3.5, origin.y - 3.5), width: 7, height: 7, "o")
    }
    if let plan = chart.plan { Shape.bullseye(scale.spot(plan.period.end, plan.target)) }
    if let latest = lines.latest {
      Shape.circle(latest, 3.6, chart.knownThrough == nil ? "ad" : "h")
    }
    if isLabelled {
      Shape.label(say(.month(chart.period.start.month)), at: Spot(plot.left - 4, plot.bottom + 13))
      let x = scale.x(chart.asOf)
      if x > plot.left + 46, x < plot.right - 36 {
        Shape.label(say(.dayInYear(chart.asOf)), at: Spot(x, plot.bottom + 13), .middle)
      }
      Shape.label(say(.month(chart.period.end.month)), at: Spot(plot.right + 6, plot.bottom + 13), .end)
    }
  }

  private func say(_ phrase: PaperPhrase) -> String { book.text(.paper(phrase)) }

  private func drawing(
    _ id: String, _ title: String, height: Double, @HTMLBuilder _ content: () -> [HTMLNode]
  ) -> HTMLNode {
    Shape.drawing(
      width: 172, height: height, style: "chart small", id: id, title: title,
      description: say(.courseDescription(chart)), content)
  }

  /// A state, or the change that the goal asks for.
  private func shown(_ value: Quantity) -> String {
    guard chart.asksChange, let start = chart.start?.value else {
      return book.numbers.text(value, isPercent: chart.isPercent)
    }
    return book.numbers.signed(value - start)
  }

  /// A figure at its dot: below to the right, above near the floor or when it is ahead of the line.
  private func figure(_ words: String, _ latest: Spot, isAhead: Bool = false) -> HTMLNode {
    let isLow = latest.y > scale.plot.bottom - 14
    if latest.x > scale.plot.right - 10 {
      // At the edge it stands in the gutter, out of the way of the target's own figure.
      let target = chart.plan.map { scale.y($0.target) }
      let isClose = target.map { abs($0 - latest.y) < 11 } ?? false
      let y = isClose ? (target ?? latest.y) + (latest.y < (target ?? 0) ? -11 : 11) : latest.y
      return Shape.label(words, at: Spot(scale.plot.right + 8, y + 3.5), .start, "l u")
    }
    if isAhead, latest.x > 40 {
      return Shape.label(words, at: Spot(latest.x - 6, latest.y - 6), .end, "l u w")
    }
    return Shape.label(words, at: Spot(latest.x + 6, latest.y + (isLow ? -5 : 12)), .start, "l u w")
  }

  @HTMLBuilder
  private var silentLabels: [HTMLNode] {
    let isLate = scale.x(chart.asOf) > 96
    let x = isLate ? scale.plot.left : scale.x(chart.asOf) + 5
    let y = isLate ? scale.plot.top + 12 : scale.plot.bottom - 18
    Shape.label(book.text(.outlook(.unmeasured, .unreported)), at: Spot(x, y), .start, "l w")
    if let day = chart.knownThrough {
      Shape.label(say(.label(.since(day))), at: Spot(x, y + 12), .start, "l w")
    }
  }
}
