/// The columns of a table that spaces lay out, and which words of a row stand in which.
struct ColumnLayout: Hashable, Sendable {
  /// Where each column begins.
  let starts: [Int]

  /// The columns below the cells of a header.
  init(header: [TextRow.Chunk]) { starts = header.map(\.start) }

  /// The cells of a row, empty ones included; nil for a line that runs through the columns, as prose does.
  func cells(_ row: TextRow) -> [String]? {
    let chunks = row.chunks
    guard let first = chunks.first, !row.words.isEmpty else { return nil }
    if chunks.count == starts.count, first.start < starts[1] {
      // A cell as wide as its column pushes those after it aside, but their number is right.
      return chunks.map(\.text)
    }
    var cells = [String](repeating: "", count: starts.count)
    var column = -1
    for chunk in chunks {
      let near = nearest(chunk.start)
      column = near > column ? near : column
      for (index, word) in chunk.words.enumerated() {
        if index > 0, column + 1 < starts.count, word.start == starts[column + 1] { column += 1 }
        cells[column] += cells[column].isEmpty ? word.text : " " + word.text
        let runsOver = column + 1 < starts.count && word.end > starts[column + 1]
        if runsOver, chunks.count == 1 { return nil }
      }
    }
    return cells
  }

  private func nearest(_ start: Int) -> Int {
    starts.indices.min { abs(starts[$0] - start) < abs(starts[$1] - start) } ?? 0
  }
}
