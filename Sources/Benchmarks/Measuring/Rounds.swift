/// Runs programs in turn, A B C A B C, so that what disturbs the machine for a while disturbs all of them.
struct Rounds: Sendable {
  /// A program in the rounds.
  struct Entrant: Sendable {
    let name: String
    let launch: Launch
    /// How many of the rounds it takes part in: fewer than all where one run takes minutes.
    let rounds: Int
  }

  let entrants: [Entrant]

  /// Every entrant's runs by its name.
  ///
  /// One that fails in a round is named and takes no further part: its series is left out.
  func run(
    _ measure: (Launch) throws(BenchmarkFailure) -> Measurement,
    failing: (String, BenchmarkFailure) -> Void
  ) -> [String: Series] {
    var series: [String: Series] = [:]
    var failed: Set<String> = []
    for round in 0..<(entrants.map(\.rounds).max() ?? 0) {
      for entrant in entrants where round < entrant.rounds && !failed.contains(entrant.name) {
        do throws(BenchmarkFailure) {
          series[entrant.name, default: Series()].append(try measure(entrant.launch))
        } catch {
          failed.insert(entrant.name)
          failing(entrant.name, error)
        }
      }
    }
    return series.filter { !failed.contains($0.key) }
  }
}
