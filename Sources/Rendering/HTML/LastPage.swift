import Goals
import Reports

extension PaperSections {
  /// How each goal was read, and what the figures rest on.
  func last(of paper: Paper) -> HTMLNode {
    tag("section", class: "area readings") {
      tag("header", class: "head") { tag("h2") { say(.readings) } }
      tag("table", class: "plain") {
        tag("thead") {
          tag("tr") {
            for word in [Word.line, .id, .kind, .understood] {
              tag("th", class: word == .line ? "num" : nil, ["scope": "col"]) { say(word) }
            }
          }
        }
        tag("tbody") {
          for reading in paper.readings {
            tag("tr") {
              tag("td", class: "num") { "\(reading.source.line)" }
              tag("th", ["scope": "row"]) { reading.id }
              tag("td") { say(.kind(reading.kind)) }
              tag("td") { say(reading.understood) }
            }
          }
        }
      }
      if let basis = paper.basis {
        tag("p", class: "basis") {
          say(.basis(basis))
        }
        tag("template") { basis.record }
      }
    }
  }

  /// Blocks of a page without a layout: headings, lines and tables.
  @HTMLBuilder
  func notes(_ blocks: [Page.Block]) -> [HTMLNode] {
    for block in blocks {
      switch block {
      case .title(let phrase), .heading(let phrase): tag("h3", class: "sub") { say(phrase) }
      case .paragraph(let phrases): tag("p") { phrases.map(say).joined(separator: " ") }
      case .lines(let phrases):
        if phrases.count == 1, let phrase = phrases.first {
          tag("p") { say(phrase) }
        } else {
          tag("ul", class: "lines") { for phrase in phrases { tag("li") { say(phrase) } } }
        }
      case .facts(let facts): self.facts(facts, "facts")
      case .table(let table): plain(table)
      case .matter(let matter):
        tag("h3", class: "sub") { say(matter.title) }
        facts(matter.facts, "facts")
      }
    }
  }

  private func plain(_ table: Table) -> HTMLNode {
    let cells = CellWriter(book)
    func text(_ cell: Table.Cell) -> String { cells.text(cell).plain }
    func style(_ index: Int) -> String? { table.columns[index].alignment == .right ? "num" : nil }
    func row(_ values: [Table.Cell], _ rowStyle: String?) -> HTMLNode {
      tag("tr", class: rowStyle) {
        for (index, value) in values.enumerated() {
          if index == 0 {
            tag("th", class: style(index), ["scope": "row"]) { text(value) }
          } else {
            tag("td", class: style(index)) { text(value) }
          }
        }
      }
    }
    return tag("table", class: "plain") {
      tag("thead") {
        tag("tr") {
          for (index, column) in table.columns.enumerated() {
            tag("th", class: style(index), ["scope": "col"]) { column.title.map(say) ?? "" }
          }
        }
      }
      tag("tbody") {
        for line in table.rows {
          switch line {
          case .cells(let values): row(values, nil)
          case .total(let values): row(values, "total")
          case .group(let phrase):
            tag("tr") {
              tag("th", ["colspan": "\(table.columns.count)", "scope": "colgroup"]) { say(phrase) }
            }
          }
        }
      }
    }
  }
}
