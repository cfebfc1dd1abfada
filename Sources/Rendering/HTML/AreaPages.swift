import Goals
import Reports

extension PaperSections {
  /// One area: its goals with their charts, and last those that could not be measured.
  func area(_ area: PaperArea, of paper: Paper) -> HTMLNode {
    tag("section", class: isShort(area) ? "area short" : "area") {
      tag("header", class: "head") {
        tag("h2") { say(.section(.area(area.name))) }
        tag("p", class: "tally") {
          for standing in area.standings {
            tag("span") {
              Symbol.mark(standing.outlook)
              "\(standing.count) " + say(.paper(standing.words))
            }
          }
        }
      }
      for entry in area.entries { article(entry, of: paper) }
      if !area.unmeasured.isEmpty {
        tag("p", class: "rest") {
          Symbol.mark(.unmeasured)
          tag("b") { say(.unmeasured) + ":" }
          " " + area.unmeasured.map(say).joined(separator: " · ")
        }
      }
    }
  }

  /// A few goals without charts need no page of their own.
  private func isShort(_ area: PaperArea) -> Bool {
    area.entries.count <= 5 && area.entries.count { $0.chart != nil } <= 1
  }

  private func article(_ entry: PaperEntry, of paper: Paper) -> HTMLNode {
    let id = prefix + entry.id
    return tag("article", class: "goal", ["id": "g-" + id]) {
      tag("div", class: "says") {
        tag("h3") { say(entry.name) }
        tag("p", class: "outlook") { outlook(entry.outlook, say(entry.words)) }
        if let figure = entry.figure {
          tag("p", class: "figure") {
            tag("b") { say(figure) }
            if let rest = entry.rest { " " + say(rest) }
          }
        }
        facts(entry.facts, "facts")
        tag("p", class: "plan") {
          tag("q") { entry.planText }
          " "
          tag("span") { say(.planLine(entry.source.line)) }
        }
      }
      tag("div", class: "shows") {
        if let chart = entry.chart { drawing(chart, id, entry, of: paper) }
        if let done = entry.done { tag("p", class: "done") { say(done) } }
        facts(entry.board, "facts board")
      }
    }
  }

  @HTMLBuilder
  private func drawing(_ chart: Chart, _ id: String, _ entry: PaperEntry, of paper: Paper) -> [HTMLNode] {
    let title = say(.chartTitle(entry.plainName, unit: nil))
    switch chart {
    case .course(let course):
      CourseDrawing(course, book, isExample: paper.isExample).node(id: "c-" + id, title: title)
      table(of: course, title)
    case .windows(let windows):
      WindowDrawing(chart: windows, book: book).node(id: "c-" + id, title: title)
      table(of: windows, title)
    case .steps(let steps):
      table(of: steps, title, entry)
    }
  }

  /// The figures of a course by month.
  private func table(of chart: CourseChart, _ title: String) -> HTMLNode {
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
  private func table(of chart: WindowChart, _ title: String) -> HTMLNode {
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
  private func table(of chart: StepChart, _ title: String, _ entry: PaperEntry) -> HTMLNode {
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
