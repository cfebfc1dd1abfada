/// What everybody took, size by size, with so many arbetarekommuner.
struct SizeTables {
  let units: Int
  let sizes: [SizeResult]

  var text: String {
    let bytes = sizes.map { "\(NumberText.power($0.events)) events are \(megabytes($0.bytes)) MB" }
    var parts = [
      "## \(units) arbetarekommuner",
      "The journal: " + bytes.joined(separator: ", ") + ".",
      "From start to end, milliseconds; the least in brackets:", table { wall($0, $1) },
      "How many times as long as `maltavla`:", table(without: Contestant.ours) { ratio($0, $1) },
      "Processor time, user and system, milliseconds:", table { milliseconds($0.median($1, .processor)) },
      "Peak memory, MB:",
      table { size, name in size.median(name, .peak).map { NumberText.fixed(NumberText.megabytes($0), 1) } },
    ]
    parts += refusals
    return parts.joined(separator: "\n\n")
  }

  /// All who were timed, in the order of the rounds.
  private var names: [String] {
    let order =
      [Contestant.ours, Contestant.nothing, Contestant.lineCount] + Peers.all(threads: 1).map(\.name)
    return order.filter { name in sizes.contains { $0.series[name] != nil } }
  }

  private func table(without left: String? = nil, _ cell: (SizeResult, String) -> String?) -> String {
    MarkdownTable(
      head: [""] + sizes.map { NumberText.power($0.events) },
      aligned: [.left] + sizes.map { _ in .right },
      rows: names.filter { $0 != left }.map { name in [name] + sizes.map { cell($0, name) ?? "–" } }
    ).text
  }

  private func wall(_ size: SizeResult, _ name: String) -> String? {
    guard let median = size.median(name), let least = size.series[name]?.minimum(.wall),
      let most = sizes.flatMap({ $0.series.values.map(\.runs.count) }).max(),
      let count = size.series[name]?.runs.count
    else { return nil }
    let rounds = count == most ? "" : ", \(count) rounds"
    return "\(NumberText.short(median / 1e6)) (\(NumberText.short(least / 1e6))\(rounds))"
  }

  private func ratio(_ size: SizeResult, _ name: String) -> String? {
    size.ratio(name, to: Contestant.ours).map { NumberText.short($0) }
  }

  private func milliseconds(_ nanoseconds: Double?) -> String? {
    nanoseconds.map { NumberText.short($0 / 1e6) }
  }

  private func megabytes(_ bytes: Int) -> String { NumberText.short(Double(bytes) / 1e6) }

  private var refusals: [String] {
    let lines = sizes.flatMap { size in
      size.refused.map { "- \($0.name), \(NumberText.power(size.events)) events: \($0.reason)" }
    }
    return lines.isEmpty ? [] : ["Not timed:", lines.joined(separator: "\n")]
  }
}
