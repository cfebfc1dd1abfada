/// Another program that answers the benchmark's question, in the way that suits it best.
protocol Peer: Sendable {
  /// What tables call it.
  var name: String { get }
  /// What the picture calls it, where there is little room.
  var label: String { get }
  /// Its name in the folders of `PATH`.
  var program: String { get }
  /// The line that installs it.
  var installation: String { get }
  /// How it answers, for the page.
  var method: String { get }
  /// The most events that it is asked about; nil for any number.
  var most: Int? { get }
  /// Whether it sets what was asked for beside what was done.
  var hasTargets: Bool { get }

  /// Gives it the events as it wants them. This is not timed.
  func prepare(_ stage: Stage, program: String) throws(BenchmarkFailure)
  /// How it is asked.
  func launch(_ stage: Stage, program: String) -> Launch
  /// Reads its answer, row by row.
  func read(_ answer: [UInt8], into reader: inout AnswerReader)
}

extension Peer {
  var most: Int? { nil }
  var hasTargets: Bool { true }
  func prepare(_ stage: Stage, program: String) throws(BenchmarkFailure) {}

  /// Rows of metric, arbetarekommun, quarter, sum and target, parted by tabs.
  func read(_ answer: [UInt8], into reader: inout AnswerReader) {
    for row in answer.split(separator: UInt8(ascii: "\n")) {
      let cells = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 5 else { return reader.refuse(String(decoding: row, as: UTF8.self)) }
      reader.take(metric: cells[0], unit: cells[1], quarter: cells[2], sum: cells[3], target: cells[4])
    }
  }
}

/// The peers, in the order of the tables.
enum Peers {
  static func all(threads: Int) -> [any Peer] {
    [SQLite(), DuckDB(threads: threads), Mawk(), Ledger(), Hledger()]
  }
}
