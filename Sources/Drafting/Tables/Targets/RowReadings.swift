import Goals

/// The ways to group a row's figures into cells, where the same space parts cells and thousands.
///
/// Wide gaps part cells at once, spaces that do not break join thousands at once, and only what is left is open.
/// More than `most` ways are as good as none: no total can decide among them.
struct RowReadings {
  /// Most readings that are weighed for one row.
  static let most = 256

  private let words: [TextRow.Word]
  private let header: TargetHeader
  private var columns: Int { header.columns.count }

  init(_ words: [TextRow.Word], header: TargetHeader) {
    self.words = words
    self.header = header
  }

  /// Every reading; one where the row is clear.
  func all() -> [[Figure]] {
    if let clear = byGaps() { return [clear] }
    let hasWide = words.dropFirst().contains { $0.gap == .wide }
    if words.count < columns {
      let figures = words.compactMap { Figure(cell: $0.text) }
      return figures.count == words.count && !hasWide ? withHoles(figures) : []
    }
    for gaps in [Gaps(wideParts: true, firmJoins: true), Gaps(wideParts: true), Gaps()] {
      let readings = grouped(gaps)
      if !readings.isEmpty { return readings }
    }
    return []
  }

  /// The cells as wide gaps part them, each put under the column where it stands.
  private func byGaps() -> [Figure]? {
    var chunks: [(text: String, start: Int, end: Int)] = []
    for (index, word) in words.enumerated() {
      if index > 0, word.gap != .wide, let last = chunks.indices.last {
        chunks[last].text += " " + word.text
        chunks[last].end = word.end
      } else {
        chunks.append((word.text, word.start, word.end))
      }
    }
    let figures = chunks.compactMap { Figure(cell: $0.text) }
    guard figures.count == chunks.count, chunks.count > 1 || columns == 1 || header.isWide else { return nil }
    if chunks.count == columns { return figures }
    guard chunks.count < columns, header.isWide else { return nil }
    var cells = [Figure](repeating: .none, count: columns)
    var free = 0
    for (chunk, figure) in zip(chunks, figures) {
      // Two columns above one chunk: it is two cells whose gap was one space.
      guard header.columns.count(where: { $0.start < chunk.end && chunk.start < $0.end }) < 2 else {
        return nil
      }
      guard
        let column = (free..<columns).min(by: {
          distance(chunk.start, chunk.end, $0) < distance(chunk.start, chunk.end, $1)
        })
      else { return nil }
      cells[column] = figure
      free = column + 1
    }
    return cells
  }

  /// Figures stand under the middle or the right edge of their header.
  private func distance(_ start: Int, _ end: Int, _ column: Int) -> Int {
    let header = header.columns[column]
    return min(abs(end - header.end), abs((start + end) / 2 - (header.start + header.end) / 2))
  }

  /// Fewer figures than columns, and nothing to tell which cells are empty.
  private func withHoles(_ figures: [Figure]) -> [[Figure]] {
    var readings: [[Figure]] = []
    var cells: [Figure] = []
    func fill(_ next: Int) {
      guard readings.count <= RowReadings.most else { return }
      let left = columns - cells.count
      guard left > 0 else { return readings.append(cells) }
      if next < figures.count {
        cells.append(figures[next])
        fill(next + 1)
        cells.removeLast()
      }
      if left > figures.count - next {
        cells.append(.none)
        fill(next)
        cells.removeLast()
      }
    }
    fill(0)
    return readings.count > RowReadings.most ? [] : readings
  }

  /// Which gaps are taken to say something.
  private struct Gaps {
    var wideParts = false
    var firmJoins = false
  }

  private func grouped(_ gaps: Gaps) -> [[Figure]] {
    // The numbers of cells that the words from each place can make, a bit for each: it cuts every way that leads
    // nowhere, so that the search costs no more than what it finds.
    var possible = [UInt64](repeating: 0, count: words.count + 1)
    possible[words.count] = 1
    for first in words.indices.reversed() {
      for end in ends(from: first, gaps) { possible[first] |= possible[end] << 1 }
    }
    var readings: [[Figure]] = []
    var cells: [Figure] = []
    func fill(_ first: Int) {
      guard readings.count <= RowReadings.most else { return }
      let left = columns - cells.count
      guard possible[first] & (1 << UInt64(left)) != 0 else { return }
      if first == words.count { return readings.append(cells) }
      for end in ends(from: first, gaps) {
        guard let figure = figure(first..<end) else { continue }
        cells.append(figure)
        fill(end)
        cells.removeLast()
      }
    }
    fill(0)
    return readings.count > RowReadings.most ? [] : readings
  }

  /// Where a cell that begins at `first` may end.
  private func ends(from first: Int, _ gaps: Gaps) -> [Int] {
    var ends: [Int] = []
    var end = first
    repeat {
      end += 1
      let mustGoOn = end < words.count && gaps.firmJoins && words[end].gap == .firm && mayJoin(end, gaps)
      if !mustGoOn, figure(first..<end) != nil { ends.append(end) }
    } while end < words.count && end - first < 3 && mayJoin(end, gaps) && Figure.mayLead(words[first].text)
    return ends
  }

  private func figure(_ range: Range<Int>) -> Figure? {
    Figure(cell: words[range].map(\.text).joined(separator: " "))
  }

  /// Whether the word at `index` may go on the number before it.
  private func mayJoin(_ index: Int, _ gaps: Gaps) -> Bool {
    guard index > 0, Figure.isGroup(words[index].text) else { return false }
    return !(gaps.wideParts && words[index].gap == .wide)
  }
}
