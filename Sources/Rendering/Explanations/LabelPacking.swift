/// Puts labels below what they belong to, on as few rows as they fit.
enum LabelPacking {
  /// Columns between two labels of a row.
  static let gap = 2

  /// A label's place: the row from the top, and the column where it begins.
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  /// The places of labels that belong to rising columns. A label begins where its mark does, or as far to the left
  /// as it must to end within `room`; it takes the first row whose labels it does not touch.
  static func places(of labels: [(column: Int, width: Int)], in room: Int) -> [Place] {
    var ends: [Int] = []
    return labels.map { label in
      let column = max(0, min(label.column, room - label.width))
      let row = ends.firstIndex { $0 + gap <= column } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = column + label.width
      return Place(row: row, column: column)
    }
  }
}
