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
    let title = entry.plainName
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
}
