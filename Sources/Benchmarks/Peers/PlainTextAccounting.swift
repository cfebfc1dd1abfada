import Goals

/// The events that count as a journal of plain text accounting: a posting each to an account of metric and
/// arbetarekommun.
struct PlainTextAccounting {
  let stage: Stage

  var journal: String { stage.file("events.journal") }

  /// Writes it, unless another program of the kind has it written already.
  func write() throws(BenchmarkFailure) {
    try stage.rows(to: journal) { append in
      let units = stage.district.units.map(\.name)
      stage.workspace.forEach { event in
        guard event.isInForce else { return }
        let metric = SyntheticDistrict.metrics[event.metric].text
        append("\(event.day) \(metric)\n    (\(metric):\(units[event.unit]))  \(event.amount)\n\n")
      }
    }
  }

  /// The metric and the arbetarekommun of an account; nil where it is another.
  static func names(_ account: String) -> (metric: Substring, unit: Substring)? {
    let parts = account.split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}
