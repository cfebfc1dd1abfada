internal import Goals

/// Room for a piece of rows, which is handed over when it is full.
struct RowRoom {
  private var bytes: [UInt8]
  /// How much of it is written.
  private var count: Int

  /// How many bytes are handed over at a time.
  private static let piece = 1 << 16

  /// Room in which something stands already.
  init(_ opening: [UInt8] = []) {
    bytes = opening
    count = opening.count
  }

  /// Writes the rows of one of the metrics, at the places that are wanted, and hands pieces over to `take`.
  mutating func write(
    _ metric: Int, of sums: PlanSums, _ cells: SumCells, places isWanted: [Bool], to take: ([UInt8]) -> Void
  ) {
    let least = max(count, RowRoom.piece) + cells.longestRow
    if bytes.count < least { bytes += Array(repeating: 0, count: least - bytes.count) }
    sums.forEach(of: metric) { row in
      guard isWanted[row.spot.place] else { return }
      write(row, cells)
      if count >= RowRoom.piece { handOver(take) }
    }
  }

  /// Hands over what is written.
  mutating func handOver(_ take: ([UInt8]) -> Void) {
    guard count > 0 else { return }
    take(Array(bytes[..<count]))
    count = 0
  }

  private mutating func write(_ row: SumRow, _ cells: SumCells) {
    let start = count
    var span = bytes.mutableSpan
    var room = span.mutableBytes
    count = cells.write(row, to: &room, at: start)
  }
}
