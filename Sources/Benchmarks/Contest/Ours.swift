/// How the program that is measured is asked, and how its answer reads.
struct Ours: Sendable {
  let program: String

  func launch(_ stage: Stage) -> Launch {
    Launch(
      program,
      [
        "export", "--figures", "quarter", "--format", "csv", "--plans", stage.plans, "--as-of",
        "\(SyntheticDistrict.years.upperBound)-12-31",
      ])
  }

  /// Rows of CSV under a heading. Those without an arbetarekommun are the whole's, and nobody else is asked for them.
  func read(_ answer: [UInt8], into reader: inout AnswerReader) {
    let rows = String(decoding: answer, as: UTF8.self).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let head = (rows.first ?? []).map { String($0.filter { $0 != "\u{FEFF}" }) }
    let columns = ["metric", "arbetarekommun", "period", "sum", "target"].compactMap {
      head.firstIndex(of: $0)
    }
    guard columns.count == 5 else { return reader.refuse(head.joined(separator: ",")) }
    for row in rows.dropFirst() {
      guard row.count == head.count else { return reader.refuse(row.joined(separator: ",")) }
      let cells = columns.map { row[$0] }
      guard !cells[1].isEmpty else { continue }
      reader.take(metric: cells[0], unit: cells[1], quarter: cells[2], sum: cells[3], target: cells[4])
    }
  }
}
