/// hledger, the plain text accounting program of the best reputation for care.
struct Hledger: Peer {
  let name = "hledger, quarterly balance"
  let label = "hledger"
  let program = "hledger"
  let installation = "apt-get install hledger"
  let method = """
    The same journal as ledger's; a quarterly balance in CSV. It has no targets to set beside them here.
    """
  let most: Int? = 100_000
  let hasTargets = false

  func prepare(_ stage: Stage, program: String) throws(BenchmarkFailure) {
    try PlainTextAccounting(stage: stage).write()
  }

  func launch(_ stage: Stage, program: String) -> Launch {
    Launch(
      program,
      [
        "-f", PlainTextAccounting(stage: stage).journal, "balance", "--quarterly", "--flat", "--no-total",
        "--output-format", "csv",
      ])
  }

  /// A row for each account, a column for each quarter.
  func read(_ answer: [UInt8], into reader: inout AnswerReader) {
    let rows = String(decoding: answer, as: UTF8.self).split(separator: "\n").map(Hledger.cells)
    guard let head = rows.first else { return }
    for row in rows.dropFirst() {
      guard row.count == head.count, let account = row.first.flatMap(PlainTextAccounting.names) else {
        return reader.refuse(row.joined(separator: ","))
      }
      for (quarter, sum) in zip(head, row).dropFirst() {
        reader.take(
          metric: account.metric, unit: account.unit, quarter: "\(quarter.prefix(4))-\(quarter.suffix(2))",
          sum: sum, target: String?.none)
      }
    }
  }

  /// The cells of a row in which every cell is quoted; no name here holds a quote or a comma.
  private static func cells(_ row: Substring) -> [String] {
    row.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } }
  }
}
