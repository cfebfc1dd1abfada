import Goals
import Reports

extension PaperSections {
  /// The arbetarekommuner beside each other, what they lack, and the course of each.
  @HTMLBuilder
  func units(of paper: Paper) -> [HTMLNode] {
    if let grid = paper.units {
      tag("section", class: "area units") {
        tag("header", class: "head") {
          tag("h2") { say(.units) }
          if grid.order == .share, let first = grid.columns.first {
            tag("p", class: "tally") { say(.lowestFirst(first.name)) }
          }
        }
        key
        // A page holds so many columns that their figures can be read.
        for columns in groups(of: grid) { table(grid, columns) }
        outlookKey
        notes(paper.unitNotes)
        for (index, courses) in paper.courses.enumerated() {
          multiples(courses, number: index + 1, asOf: paper.masthead.asOf)
        }
      }
    } else if !paper.unitNotes.isEmpty {
      tag("section", class: "area units") { notes(paper.unitNotes) }
    }
  }

  private static let mostColumns = 4

  private func groups(of grid: UnitGrid) -> [Range<Int>] {
    stride(from: 0, to: grid.columns.count, by: PaperSections.mostColumns).map {
      $0..<min($0 + PaperSections.mostColumns, grid.columns.count)
    }
  }

  private var key: HTMLNode {
    tag("p", class: "key") {
      tag("span") {
        UnitBar(reached: 0.45, planned: 0.6, isSilent: false).node
        say(.key(.bar))
      }
      tag("span") {
        UnitBar(reached: 0.45, planned: 0.6, isSilent: true).node
        say(.key(.silent))
      }
    }
  }

  private var outlookKey: HTMLNode {
    tag("p", class: "key marks") {
      for mark in Outlook.allCases where mark != .unmeasured {
        tag("span") { outlook(mark, say(.outlook(mark, nil))) }
      }
      tag("span") { outlook(.unmeasured, say(.outlook(.unmeasured, .notAssessed))) }
      tag("span") {
        Symbol.pending
        say(.notYet)
      }
    }
  }

  private func table(_ grid: UnitGrid, _ columns: Range<Int>) -> HTMLNode {
    tag("table", class: "grid") {
      tag("caption") { say(.units) + ": " + columns.map { grid.columns[$0].name }.joined(separator: ", ") }
      tag("thead") {
        tag("tr") {
          tag("th", ["scope": "col"]) { say(Word.arbetarekommun) }
          for index in columns {
            let column = grid.columns[index]
            tag("th", ["scope": "col"]) {
              column.name
              tag("small") { column.unit + (column.year.map { " \($0)" } ?? "") }
            }
          }
        }
      }
      tag("tbody") {
        for row in grid.rows { unit(row, grid, columns) }
      }
      tag("tfoot") {
        tag("tr", class: "total") {
          tag("th", ["scope": "row"]) {
            say(.whole)
            tag("small") { say(.unitsReported(grid.reported)) }
          }
          for index in columns { cell(grid.total[index], grid.columns[index], index, isSilent: false) }
        }
      }
    }
  }

  private func unit(_ row: UnitGrid.Row, _ grid: UnitGrid, _ columns: Range<Int>) -> HTMLNode {
    tag("tr") {
      tag("th", ["scope": "row"]) {
        row.name
        if row.isSilent {
          tag("small", class: "silent") { say(.known(row.reported, asOf: grid.asOf)) }
        } else {
          tag("small") { say(.reported(row.reported, asOf: grid.asOf)) }
        }
      }
      for index in columns { cell(row.cells[index], grid.columns[index], index, isSilent: row.isSilent) }
    }
  }

  private func cell(_ cell: UnitGrid.Cell, _ column: UnitGrid.Column, _ index: Int, isSilent: Bool)
    -> HTMLNode
  {
    if cell.isEmpty { return tag("td", class: "none", ["data-goal": column.name]) { "–" } }
    let words = say(.outlook(cell.outlook, cell.reason))
    return tag("td", ["data-goal": column.name]) {
      if column.isYesOrNo, cell.target == Quantity(1) || cell.target == nil {
        tag("p") { yesOrNo(cell, words) }
      } else {
        tag("p") {
          hidden(cell.outlook, words)
          tag("b") {
            cell.actual.map { book.numbers.text($0, isPercent: cell.isPercent && cell.target == nil) } ?? "–"
          }
          if let target = cell.target { " " + say(.ofTarget(target, unit: .things, things: nil, share: nil)) }
          if index == 0, let share = cell.share, share >= 0 {
            " "
            tag("span", class: "share") { book.numbers.percent(share) }
          }
        }
      }
      if cell.target != nil { UnitBar(reached: cell.share, planned: cell.planned, isSilent: isSilent).node }
    }
  }

  @HTMLBuilder
  private func yesOrNo(_ cell: UnitGrid.Cell, _ words: String) -> [HTMLNode] {
    if cell.outlook == .reached {
      Symbol.mark(.reached)
      tag("b") { say(.yes(cell.done)) }
    } else if cell.reason == .unreported {
      outlook(.unmeasured, words)
    } else {
      Symbol.pending
      say(.notYet)
    }
  }
}
