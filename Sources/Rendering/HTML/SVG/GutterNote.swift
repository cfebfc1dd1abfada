/// Lines of text that belong together, right of a plot, at the height of what they name.
struct GutterNote {
  /// The baseline of the first line.
  var y: Double
  /// The lines, each with its style.
  let lines: [(words: String, style: String)]

  init(_ y: Double, _ lines: [(String, String)]) {
    self.y = y
    self.lines = lines
  }

  /// A line of text on a telephone, where it is largest.
  private static let lineHeight = 12.0

  private var height: Double { Double(lines.count) * GutterNote.lineHeight }

  /// The notes, moved so far that none covers another and none leaves the plot.
  static func nodes(_ notes: [GutterNote], in plot: Plot) -> [HTMLNode] {
    var placed = notes.sorted { $0.y < $1.y }
    var floor = plot.top + 2
    for index in placed.indices {
      placed[index].y = max(placed[index].y, floor)
      floor = placed[index].y + placed[index].height
    }
    let excess = floor - lineHeight - plot.bottom
    return placed.flatMap { note in
      note.lines.enumerated().map { index, line in
        let y = note.y - max(excess, 0) + Double(index) * lineHeight
        return Shape.label(line.words, at: Spot(plot.right + 8, y), .start, line.style)
      }
    }
  }
}
