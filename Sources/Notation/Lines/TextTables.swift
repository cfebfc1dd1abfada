import Goals
import Text

/// Finds tables with a heading row among a text's lines, which are no lines but columns: another command reads them.
enum TextTables {
  /// The entries, with the heading rows of tables refused and the rows below them left out.
  static func refused(in entries: [LogText.Entry]) -> [LogText.Entry] {
    var entries = entries
    var place = 0
    while place < entries.count {
      let rows = rows(below: place, in: entries)
      if !rows.isEmpty {
        let head = entries[place]
        let fault = LogLine.Fault(
          finding: .table(rows: rows.map { entries[$0].number }), column: 1, length: max(1, head.text.count))
        entries[place].meaning = .refused([fault] + doubts(of: head, but: rows.map { entries[$0].number }))
        for row in rows { entries[row].meaning = .doubted(by: head.number) }
      }
      place = (rows.last ?? place) + 1
    }
    return entries
  }

  /// What a heading row says of other lines than its rows.
  private static func doubts(of head: LogText.Entry, but rows: [Int]) -> [LogLine.Fault] {
    guard case .refused(let faults) = head.meaning else { return [] }
    return faults.compactMap { fault in
      guard case .unread(let lines) = fault.finding else { return nil }
      let others = lines.filter { !rows.contains($0) }
      return others.isEmpty
        ? nil : LogLine.Fault(finding: .unread(lines: others), column: fault.column, length: fault.length)
    }
  }

  /// The lines below a heading row that have its columns; none where it is no such row, or where lines say something by
  /// themselves.
  private static func rows(below place: Int, in entries: [LogText.Entry]) -> [Int] {
    guard let sign = signs.first(where: { isHead(cells(entries[place].text, $0)) }) else { return [] }
    let count = cells(entries[place].text, sign).count
    let below = entries.indices[(place + 1)...].prefix { row in
      let cells = cells(entries[row].text, sign)
      return cells.count == count && (isRule(cells) || cells.contains(where: isNumber))
    }
    let rows = below.filter { row in
      switch entries[row].meaning {
      case .refused(let faults): !faults.contains { if case .unread = $0.finding { true } else { false } }
      case .doubted(by: entries[place].number): true
      default: false
      }
    }
    let isRefused = below.allSatisfy { row in
      rows.contains(row) || entries[row].meaning == .prose
    }
    return isRefused ? rows : []
  }

  private static let signs: [Character] = ["\t", ";", "|", ","]

  private static func cells(_ line: String, _ sign: Character) -> [String] {
    // "Hej, Anna" has no columns.
    if sign == ",", line.holds(", ") { return [] }
    return line.split(separator: sign, omittingEmptySubsequences: sign == "|").map { String($0).trimmed }
  }

  /// Words in each of two or more columns, and no number but a year's.
  private static func isHead(_ cells: [String]) -> Bool {
    cells.count > 1
      && cells.enumerated().allSatisfy { column, cell in
        // The corner of a wide table may be empty.
        cell.isEmpty ? column == 0 : !cell.contains(where: \.isNumber) || isYear(cell)
      } && cells.contains { !$0.isEmpty && !isRule([$0]) }
  }

  private static func isYear(_ cell: String) -> Bool {
    cell.utf8.count == 4 && DayNotation.number(cell).map((1900...2999).contains) == true
  }

  private static func isNumber(_ cell: String) -> Bool { Quantity(swedish: cell) != nil }

  /// "| --- | ---: |"
  private static func isRule(_ cells: [String]) -> Bool {
    cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-:=".contains($0) } }
  }
}
