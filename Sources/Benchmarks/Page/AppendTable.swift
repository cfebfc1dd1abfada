/// What logging an event took.
struct AppendTable {
  let result: BenchResult

  /// The section; nothing where nothing was logged.
  var text: String {
    guard let appends = result.appends else { return "" }
    let names = [Contestant.nothing, AppendResult.users, AppendResult.empty, AppendResult.full]
    let rows = names.compactMap { name -> [String]? in
      guard let series = appends.series[name], let median = series.median(.wall),
        let least = series.minimum(.wall), let processor = series.median(.processor),
        let peak = series.median(.peak)
      else { return nil }
      return [
        name == AppendResult.full ? "log, a journal of \(NumberText.power(appends.events)) events" : name,
        NumberText.short(median / 1e6), NumberText.short(least / 1e6), NumberText.short(processor / 1e6),
        NumberText.fixed(NumberText.megabytes(peak), 1),
      ]
    }
    let count = appends.series.values.map(\.runs.count).max() ?? 0
    let table = MarkdownTable(
      head: ["", "median ms", "least ms", "processor ms", "MB"],
      aligned: [.left, .right, .right, .right, .right], rows: rows)
    let faults = appends.refused.map { "- \($0.name): \($0.reason)" }
    return
      ([
        "## An event logged", "A whole process, until the event is on the disk; \(count) times, in turn:",
        table.text,
      ] + (faults.isEmpty ? [] : ["Not timed:", faults.joined(separator: "\n")])).joined(separator: "\n\n")
  }
}
