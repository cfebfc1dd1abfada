public import Goals
internal import Threads

/// Writes the rows of plans' sums as bytes, a piece at a time.
///
/// What a row says of its metric, place, period and goal is the same on thousands of rows: it is written once, when
/// the plan begins, and copied from there. So a row costs no text of its own, and of all rows no more are in memory than
/// those of a metric for each thread.
public struct SumWriter {
  private let notation: SumNotation
  private let threads: Int?
  private var room: RowRoom

  /// Below so many rows one thread is done before another has begun.
  private static let many = 10_000
  /// Each thread keeps the rows of a metric, and memory shall be small.
  private static let mostThreads = 2

  /// A writer of rows; what stands before all of them comes first. How many threads there are follows the number of rows
  /// where it is not given.
  public init(_ notation: SumNotation, threads: Int? = nil) {
    self.notation = notation
    self.threads = threads
    room = RowRoom(Array(notation.opening.utf8))
  }

  /// Writes the rows of one plan, of the metrics and places that are wanted, and hands pieces over to `take`.
  public mutating func write(
    _ sums: PlanSums, isExample: Bool, metrics: (SumMetric) -> Bool = { _ in true },
    places: (SumPlace) -> Bool = { _ in true }, to take: ([UInt8]) -> Void
  ) {
    let cells = SumCells(of: sums, isExample: isExample, in: notation)
    let isWanted = sums.places.map(places)
    let wanted = sums.metrics.indices.filter { metrics(sums.metrics[$0]) }
    let threads = threads(for: wanted.count * sums.places.count * sums.periods.count)
    guard threads > 1 else {
      for metric in wanted { room.write(metric, of: sums, cells, places: isWanted, to: take) }
      return
    }
    room.handOver(take)
    for start in stride(from: 0, to: wanted.count, by: threads) {
      let pieces = Workers.run(min(threads, wanted.count - start)) { number in
        SumWriter.rows(of: wanted[start + number], sums, cells, isWanted)
      }
      for piece in pieces.joined() { take(piece) }
    }
  }

  /// Hands over what is left.
  public mutating func finish(to take: ([UInt8]) -> Void) { room.handOver(take) }

  /// The rows of one metric, in pieces.
  private static func rows(
    of metric: Int, _ sums: PlanSums, _ cells: SumCells, _ isWanted: [Bool]
  ) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var room = RowRoom()
    room.write(metric, of: sums, cells, places: isWanted) { pieces.append($0) }
    room.handOver { pieces.append($0) }
    return pieces
  }

  private func threads(for rows: Int) -> Int {
    threads ?? (rows < SumWriter.many ? 1 : min(SumWriter.mostThreads, Workers.processors))
  }
}
