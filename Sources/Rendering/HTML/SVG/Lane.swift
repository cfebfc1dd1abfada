import Goals
import Reports

/// A step of a milestone in time: when it was due, when it was done, how late it is.
struct Lane {
  let chart: StepChart
  let step: StepState
  let deadline: Day?

  private static let plot = Plot(left: 2, right: 98, top: 0, bottom: 14)

  var node: HTMLNode {
    let scale = Scale(plot: Lane.plot, period: chart.period, low: 0, high: 1)
    let today = scale.x(chart.asOf)
    return tag("svg", class: "lane", ["viewBox": "0 0 100 14", "aria-hidden": "true"]) {
      Shape.line(Spot(Lane.plot.left, 7), Spot(Lane.plot.right, 7), "g")
      Shape.line(Spot(today, 1), Spot(today, 13), "t")
      if let deadline {
        let due = scale.x(deadline)
        if step.overdue != nil {
          Shape.line(Spot(due, 7), Spot(today, 7), "ld")
          Shape.path(
            [Spot(today, 3), Spot(today + 4, 7), Spot(today, 11), Spot(today - 4, 7)], closed: true, "lr")
        }
        if let done = step.done, done != deadline {
          Shape.line(Spot(scale.x(done), 7), Spot(due, 7), "la")
        }
        Shape.line(Spot(due, 2), Spot(due, 12), "lt")
      }
      if let done = step.done { Shape.circle(Spot(scale.x(done), 7), 3, "ad") }
    }
  }
}
