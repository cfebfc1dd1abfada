import Reports
import Text

/// Lays a table out in columns of a terminal.
///
/// Columns are as wide as their widest cell. Where that is more than there is room for, the gaps shrink first, then
/// the flexible columns and at last the others, whose cells then run over several lines.
struct TableLayout {
  let table: Table
  let ink: Ink
  private let rows: [Line]
  private let titles: [String]

  /// A row as text.
  private enum Line {
    case cells([CellText], isTotal: Bool)
    case group(String)
  }

  init(_ table: Table, book: any Phrasebook, ink: Ink) {
    self.table = table
    self.ink = ink
    let cells = CellWriter(book)
    titles = table.columns.map { $0.title.map { book.text($0).harmless } ?? "" }
    rows = table.rows.map { row in
      switch row {
      case .cells(let values): .cells(values.map(cells.text), isTotal: false)
      case .total(let values): .cells(values.map(cells.text), isTotal: true)
      case .group(let phrase): .group(book.text(phrase).harmless.uppercased())
      }
    }
  }

  /// The table's lines, none wider than `width` where the columns can be made to fit.
  func lines(width: Int) -> [String] {
    let (widths, gap) = columns(in: width)
    let rule = String(repeating: "─", count: min(width, widths.reduce(0, +) + gap * (widths.count - 1)))
    var lines: [String] = []
    var rows = rows[...]
    if case .group(let name) = rows.first, name.displayWidth <= roomBesideTitles(widths) {
      // The first group's name shares a line with the columns' titles.
      lines.append(header(widths, gap, first: name))
      rows.removeFirst()
    } else if case .group = rows.first {
      lines.append(header(widths, gap, first: nil))
    } else {
      lines += [header(widths, gap, first: nil), rule]
    }
    for row in rows {
      switch row {
      case .group(let name): lines.append(ink.bold(groupName(name, widths, gap).truncated(to: width)))
      case .cells(let cells, let isTotal): lines += (isTotal ? [rule] : []) + line(cells, widths, gap)
      }
    }
    return lines
  }

  /// The columns that a group's name may take beside the titles: those of the names below it.
  private func roomBesideTitles(_ widths: [Int]) -> Int { widths.count > 1 ? widths[1] : 0 }

  private func groupName(_ name: String, _ widths: [Int], _ gap: Int) -> String {
    titles.first == "" ? String(repeating: " ", count: (widths.first ?? 0) + gap) + name : name
  }

  private func header(_ widths: [Int], _ gap: Int, first name: String?) -> String {
    var cells: [String] = []
    for (index, title) in titles.enumerated() {
      let shown = index == 1 ? name ?? title : title
      let isRight = table.columns[index].alignment == .right
      let fits = shown.truncated(to: max(widths[index], 1))
      cells.append(isRight ? fits.leftPadded(to: widths[index]) : fits.padded(to: widths[index]))
    }
    return ink.bold(cells.joined(separator: String(repeating: " ", count: gap)).withoutTrailingSpaces)
  }

  /// One row; a cell that is too wide runs on below.
  private func line(_ cells: [CellText], _ widths: [Int], _ gap: Int) -> [String] {
    let parts = cells.enumerated().map { index, cell -> [String] in
      guard cell.plain.displayWidth > widths[index] else { return [cell.plain] }
      return cell.plain.wrapped(to: widths[index]).map { $0.truncated(to: widths[index]) }
    }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { row in
      var texts: [String] = []
      for (index, part) in parts.enumerated() {
        let plain = row < part.count ? part[row] : ""
        let painted = ink.paint(plain, cells[index].color)
        let fill = String(repeating: " ", count: max(0, widths[index] - plain.displayWidth))
        texts.append(table.columns[index].alignment == .right ? fill + painted : painted + fill)
      }
      return texts.joined(separator: String(repeating: " ", count: gap))
    }
  }

  private func columns(in width: Int) -> (widths: [Int], gap: Int) {
    var widths = titles.enumerated().map { index, title in
      rows.reduce(table.columns[index].isFlexible ? 0 : title.displayWidth) { widest, row in
        guard case .cells(let cells, _) = row, index < cells.count else { return widest }
        return max(widest, cells[index].plain.displayWidth)
      }
    }
    for (index, title) in titles.enumerated() where table.columns[index].isFlexible {
      widths[index] = max(widths[index], min(title.displayWidth, 12))
    }
    let wide = widths.reduce(0, +) + 2 * (widths.count - 1)
    let gap = wide <= width ? 2 : 1
    var excess = widths.reduce(0, +) + gap * (widths.count - 1) - width
    let flexible = widths.indices.filter { table.columns[$0].isFlexible }
    let others = widths.indices.filter { !table.columns[$0].isFlexible }
    // The last flexible column gives way first, down to what a short name needs: names stand to the left. Then the
    // others, whose numbers are never broken; at last the flexible ones again.
    for (indices, floor) in [(flexible, { _ in 12 }), (others, unbreakable), (flexible, { _ in 6 })] {
      for index in indices.reversed() {
        let given = max(0, min(excess, widths[index] - floor(index)))
        widths[index] -= given
        excess -= given
      }
    }
    return (widths, gap)
  }

  /// The width of a column's title or longest word.
  private func unbreakable(_ index: Int) -> Int {
    rows.reduce(titles[index].displayWidth) { widest, row in
      guard case .cells(let cells, _) = row, index < cells.count else { return widest }
      return cells[index].plain.split(separator: " ").reduce(widest) { max($0, $1.displayWidth) }
    }
  }
}
