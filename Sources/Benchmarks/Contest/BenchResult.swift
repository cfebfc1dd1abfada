/// All that was measured in one run.
struct BenchResult: Sendable {
  let conditions: Conditions
  /// From the smallest journal of the fewest arbetarekommuner to the largest of the most.
  var sizes: [SizeResult] = []
  var appends: AppendResult?

  /// The result of so many events, with as many arbetarekommuner as were tried.
  subscript(events: Int) -> SizeResult? {
    sizes.last { $0.events == events && $0.units == units }
  }

  /// How many answered wrong or failed.
  var refusals: Int { sizes.map(\.refused.count).reduce(0, +) + (appends?.refused.count ?? 0) }

  /// The most arbetarekommuner that were tried: those that the goals are about.
  var units: Int { sizes.map(\.units).max() ?? 0 }
}
