import Goals
import Reports

/// The tables of a letter: every goal, and the arbetarekommuner beside each other.
struct LetterTables {
  let letter: Letter
  let tags: MailTags

  private static let line = "padding:6px 0;border-bottom:1px solid \(MailStyle.track);"

  @HTMLBuilder var all: [HTMLNode] {
    tags.heading(tags.say(.allGoals(letter.goals)))
    if !letter.table.rows.isEmpty { goals }
    if !letter.others.isEmpty { others }
    if let units = letter.units { arbetarekommuner(units) }
  }

  private var goals: HTMLNode {
    tags.figures {
      tag("tr") {
        tags.head(tags.say(Word.goal))
        tags.head(tags.say(Word.actual), "text-align:right;")
        tags.head(tags.say(Word.againstPlan), "text-align:right;padding-left:14px;", class: "wide")
        tags.head(tags.say(Word.outlook), "padding-left:14px;")
      }
      for row in letter.table.rows {
        switch row {
        case .group(let name):
          tag("tr") {
            tags.cell(
              MailStyle.breaking
                + "padding:12px 0 3px 0;font-size:12px;font-weight:bold;color:\(MailStyle.accent);", span: 4
            ) { tags.say(name) }
          }
        case .cells(let cells), .total(let cells): goal(cells)
        }
      }
    }
  }

  /// The cells of a status: mark, name, bar or direction, figure, gap, outlook.
  private func goal(_ cells: [Table.Cell]) -> HTMLNode? {
    guard cells.count == 6 else { return nil }
    let text = CellWriter(tags.book)
    return tag("tr") {
      tags.cell(LetterTables.line + MailStyle.breaking) {
        if case .mark(let outlook) = cells[0] { tags.mark(outlook) }
        "\u{A0}" + text.text(cells[1]).plain
        if case .phrase(.wanted(let way)) = cells[2] { ", " + tags.say(Phrase.wanted(way)) }
      }
      tags.cell(LetterTables.line + "padding-left:10px;text-align:right;") { text.text(cells[3]).plain }
      tags.cell(LetterTables.line + "padding-left:14px;text-align:right;white-space:nowrap;", class: "wide") {
        text.text(cells[4]).plain
      }
      tags.cell(LetterTables.line + "padding-left:14px;") { text.text(cells[5]).plain }
    }
  }

  private var others: HTMLNode {
    tags.figures {
      tag("tr") {
        tags.cell(
          MailStyle.breaking
            + "padding:12px 0 3px 0;font-size:12px;font-weight:bold;color:\(MailStyle.accent);", span: 2
        ) {
          tags.say(Phrase.boardHeading(letter.others.reduce(0) { $0 + $1.names.count }))
        }
      }
      for group in letter.others {
        tag("tr") {
          tags.cell(LetterTables.line + "width:30%;") {
            tags.mark(group.outlook)
            "\u{A0}" + tags.say(group.words).capitalizedFirst
          }
          tags.cell(LetterTables.line + MailStyle.breaking + "padding-left:10px;") {
            group.names.joined(separator: ", ")
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func arbetarekommuner(_ units: LetterUnits) -> [HTMLNode] {
    tags.heading(tags.say(.unitsOf(units.goal)))
    tags.figures {
      tag("tr") {
        tags.head(tags.say(Word.arbetarekommun))
        tags.head(units.unit.capitalizedFirst, "text-align:right;")
        tags.head(tags.say(.lowestFirst), "padding-left:14px;")
        tags.head(tags.say(Word.againstPlan), "text-align:right;padding-left:10px;", class: "wide")
        tags.head(tags.say(Word.outlook), "padding-left:14px;")
      }
      for row in units.rows { unit(row) }
    }
  }

  private func unit(_ row: LetterUnits.Row) -> HTMLNode {
    tag("tr") {
      tags.cell(LetterTables.line + MailStyle.breaking) { row.name }
      tags.cell(LetterTables.line + "padding-left:6px;text-align:right;white-space:nowrap;") {
        tags.say(row.figure)
      }
      tag(
        "td", class: "bar",
        ["style": LetterTables.line + "width:120px;padding-left:14px;vertical-align:middle;"]
      ) {
        if let bar = row.bar { MailBar(bar: bar, isSilent: row.isSilent, height: 8).node }
      }
      tags.cell(LetterTables.line + "padding-left:10px;text-align:right;white-space:nowrap;", class: "wide") {
        CellWriter(tags.book).text(row.gap).plain
      }
      tags.cell(LetterTables.line + "padding-left:14px;") {
        tags.mark(row.outlook)
        "\u{A0}" + tags.say(row.words)
      }
    }
  }
}
