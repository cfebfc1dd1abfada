public import Goals

/// Writes the rows of plans' sums as bytes, a piece at a time.
///
/// What a row says of its metric, place, period and goal is the same on thousands of rows: it is written once, when
/// the plan begins, and copied from there. So a row costs no text of its own, and memory does not grow with the rows.
public struct SumWriter {
  private let notation: SumNotation
  /// Room for a piece and a row.
  private var room: [UInt8]
  /// How much of it is written.
  private var count: Int

  /// How many bytes are handed over at a time.
  private static let piece = 1 << 16

  /// A writer of rows; what stands before all of them comes first.
  public init(_ notation: SumNotation) {
    self.notation = notation
    room = Array(notation.opening.utf8)
    count = room.count
  }

  /// Writes the rows of one plan, of the metrics and places that are wanted, and hands pieces over to `take`.
  public mutating func write(
    _ sums: PlanSums, isExample: Bool, metrics: (SumMetric) -> Bool = { _ in true },
    places: (SumPlace) -> Bool = { _ in true }, to take: ([UInt8]) -> Void
  ) {
    let cells = SumCells(of: sums, isExample: isExample, in: notation)
    let isWanted = sums.places.map(places)
    let least = max(count, SumWriter.piece) + cells.longestRow
    if room.count < least { room += Array(repeating: 0, count: least - room.count) }
    sums.forEach(only: metrics) { row in
      guard isWanted[row.spot.place] else { return }
      write(row, cells)
      if count >= SumWriter.piece { handOver(take) }
    }
  }

  private mutating func write(_ row: SumRow, _ cells: SumCells) {
    let start = count
    var span = room.mutableSpan
    var bytes = span.mutableBytes
    count = cells.write(row, to: &bytes, at: start)
  }

  /// Hands over what is left.
  public mutating func finish(to take: ([UInt8]) -> Void) {
    if count > 0 { handOver(take) }
  }

  private mutating func handOver(_ take: ([UInt8]) -> Void) {
    take(Array(room[..<count]))
    count = 0
  }
}
