import Goals
import Reports

extension PaperSections {
  /// The figures of a course by month.
  func table(of chart: CourseChart, _ title: String) -> HTMLNode {
    let figures = ChartTable(chart)
    let withYear = chart.period.start.year != chart.period.end.year
    return tag("table", class: "figures") {
      tag("caption") { title }
      tag("thead") {
        tag("tr") {
          tag("td")
          for day in figures.days { tag("th", ["scope": "col"]) { say(.column(day, withYear: withYear)) } }
        }
      }
      tag("tbody") {
        tag("tr", class: "actual") {
          tag("th", ["scope": "row"]) { say(Word.actual) }
          for value in figures.actual { tag("td") { value.map { book.numbers.text($0) } ?? "–" } }
        }
        if let planned = figures.planned {
          tag("tr") {
            tag("th", ["scope": "row"]) { say(Word.expected) }
            for value in planned { tag("td") { book.numbers.text(value) } }
          }
        }
      }
    }
  }

  /// What each window brought; the latest, and how many of all they are, where there is no room for all.
  func table(of chart: WindowChart, _ title: String) -> HTMLNode {
    let all = chart.windows.filter { $0.state != .coming }
    let begun = all.suffix(9)
    return tag("table", class: "figures") {
      tag("caption") { title }
      tag("thead") {
        tag("tr") {
          tag("th", ["scope": "col"]) {
            begun.count < all.count ? say(.latest(begun.count, of: all.count)) : say(Word.from)
          }
          for window in begun {
            tag("th", ["scope": "col"]) { "\(window.period.start.dayOfMonth)/\(window.period.start.month)" }
          }
        }
      }
      tag("tbody") {
        tag("tr", class: "actual") {
          tag("th", ["scope": "row"]) { say(Word.brought) }
          for window in begun {
            tag("td", class: window.state == .missed ? "late" : nil) { book.numbers.text(window.brought) }
          }
        }
      }
    }
  }

  /// The steps of a milestone: the table is the chart.
  func table(of chart: StepChart, _ title: String, _ entry: PaperEntry) -> HTMLNode {
    tag("table", class: "steps") {
      tag("caption") { title }
      tag("thead") {
        tag("tr") {
          tag("th", ["scope": "col"]) { say(Word.step) }
          tag("th", ["scope": "col"]) { say(Word.due) }
          tag("th", ["scope": "col"]) { say(Word.state) }
          tag("th", class: "axis", ["scope": "col"]) {
            tag("span") { say(.month(chart.period.start.month)) }
            tag("span") { say(.dayInYear(chart.asOf)) }
            if chart.asOf < chart.period.end { tag("span") { say(.month(chart.period.end.month)) } }
          }
        }
      }
      tag("tbody") { for step in chart.steps { row(step, of: chart) } }
    }
  }

  private func row(_ step: StepState, of chart: StepChart) -> HTMLNode {
    let deadline = step.step.deadline ?? (chart.steps.count == 1 ? chart.period.end : nil)
    return tag("tr") {
      tag("th", ["scope": "row"]) {
        step.done != nil
          ? Symbol.mark(.reached) : step.overdue != nil ? Symbol.mark(.unlikely) : Symbol.pending
        step.step.text
      }
      tag("td") { deadline.map { say(.day($0)) } ?? "–" }
      if let done = step.done {
        tag("td") { say(.stepDone(done)) }
      } else if let late = step.overdue {
        tag("td", class: "late") { say(.stepLate(late)) }
      } else if chart.asOf >= chart.period.end {
        tag("td", class: "late") { say(.notDelivered) }
      } else {
        tag("td") { say(.stepComing) }
      }
      tag("td", class: "lane") { Lane(chart: chart, step: step, deadline: deadline).node }
    }
  }
}
