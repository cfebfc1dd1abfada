/// ledger, the first of the plain text accounting programs.
struct Ledger: Peer {
  let name = "ledger, quarterly register"
  let label = "ledger"
  let program = "ledger"
  let installation = "apt-get install ledger"
  let method = """
    The events that count, corrected beforehand, as postings to the account metric:arbetarekommun; a quarterly register. It \
    has no targets to set beside them.
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
        "--args-only", "-f", PlainTextAccounting(stage: stage).journal, "register", "--quarterly", "--format",
        "%(format_date(date, \"%Y-%m\"))\t%(account)\t%(quantity(amount))\n",
      ])
  }

  func read(_ answer: [UInt8], into reader: inout AnswerReader) {
    for row in String(decoding: answer, as: UTF8.self).split(separator: "\n") {
      let cells = row.split(separator: "\t").map(String.init)
      guard cells.count == 3, let month = Int(cells[0].suffix(2)),
        let account = PlainTextAccounting.names(cells[1])
      else { return reader.refuse(String(row)) }
      reader.take(
        metric: account.metric, unit: account.unit,
        quarter: "\(cells[0].prefix(4))-Q\((month - 1) / 3 + 1)", sum: cells[2], target: String?.none)
    }
  }
}
