import Goals
import Reports
import Text

/// A cell as text, with its colour.
struct CellText {
  var plain: String
  var color: Ink.Color?
}

/// Writes typed cells as text for people.
struct CellWriter {
  let book: any Phrasebook

  init(_ book: any Phrasebook) { self.book = book }

  func text(_ cell: Table.Cell) -> CellText {
    switch cell {
    case .empty: CellText(plain: "")
    case .unknown: CellText(plain: "–", color: .dim)
    case .phrase(.outlook(let outlook, let reason)):
      CellText(plain: book.text(Phrase.outlook(outlook, reason)), color: outlook.color)
    case .phrase(.level(let level)):
      CellText(plain: book.text(Phrase.level(level)), color: level.outlook.color)
    case .phrase(.reachedLate(let lateness)):
      CellText(plain: book.text(Phrase.reachedLate(lateness)), color: Outlook.reached.color)
    case .phrase(let phrase): CellText(plain: book.text(phrase).harmless)
    case .number(let value): CellText(plain: book.numbers.text(value))
    case .difference(let value): CellText(plain: book.numbers.signed(value))
    case .share(let share): CellText(plain: book.numbers.percent(share))
    case .bar(let bar): CellText(plain: BarWriter.text(bar))
    case .mark(let outlook): CellText(plain: outlook.mark, color: outlook.color)
    case .day(let day): CellText(plain: book.text(Phrase.shortDay(day)))
    }
  }
}

/// Draws a bar in ten columns: nine cells, and a line where the plan would be.
enum BarWriter {
  static let cells = 9

  static func text(_ bar: Table.Bar) -> String {
    let filled = filledCells(bar.filled)
    let planned = bar.planned.map { min(cells, max(0, Int($0 * Double(cells)))) }
    var text = ""
    for index in 0..<cells {
      if index == planned { text += "│" }
      text += index < filled ? "█" : "·"
    }
    if planned == cells { text += "│" }
    return text
  }

  /// Something is never drawn as nothing, and what is short of all never as all.
  private static func filledCells(_ share: Double) -> Int {
    guard share > 0, share.isFinite else { return 0 }
    if share >= 1 { return cells }
    return min(cells - 1, max(1, Int(share * Double(cells) + 0.5)))
  }
}
