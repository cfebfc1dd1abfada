extension Goal {
  private static let million = 1_000_000

  /// All goals, in the order of the page.
  static let all: [Goal] =
    appends + [lineCount(million), lineCount(10 * million)] + peers + [marginal, memory, growth]

  private static let appends = [
    Goal(
      claim: "`log`, durable, a whole process, against `/bin/true`", floor: .atMost(2.5), aim: .atMost(1.6),
      measure: .ratio
    ) { $0.appends?.ratio(AppendResult.users, to: Contestant.nothing) },
    Goal(
      claim: "`log` on a journal of 10⁷ events against an empty one", floor: .atMost(1.15),
      aim: .atMost(1.05), measure: .ratio
    ) { result in
      result.appends?.events == 10 * million
        ? result.appends?.ratio(AppendResult.full, to: AppendResult.empty) : nil
    },
  ]

  private static func lineCount(_ events: Int) -> Goal {
    Goal(
      claim: "the figures against `wc -l`, \(NumberText.power(events))", floor: .atMost(6), aim: .atMost(3.5),
      measure: .ratio
    ) { $0[events]?.ratio(Contestant.ours, to: Contestant.lineCount) }
  }

  private static let peers =
    [million, 10 * million].map { faster(than: DuckDB(threads: 1), at: $0, floor: 4, aim: 8) }
    + [million, 10 * million].map { faster(than: SQLite(), at: $0, floor: 2.5, aim: 4) }
    + [
      faster(than: Ledger(), at: 100_000, floor: 150, aim: 300),
      faster(than: Hledger(), at: 100_000, floor: 250, aim: 500),
    ]

  private static func faster(than peer: any Peer, at events: Int, floor: Double, aim: Double) -> Goal {
    Goal(
      claim: "faster than \(peer.name), \(NumberText.power(events))", floor: .atLeast(floor),
      aim: .atLeast(aim), measure: .ratio
    ) { $0[events]?.ratio(peer.name, to: Contestant.ours) }
  }

  /// What each further event costs the processors, from a million to ten.
  private static let marginal = Goal(
    claim: "processor time for each further event, 10⁶ to 10⁷", floor: .atMost(35), aim: .atMost(20),
    measure: .nanoseconds
  ) { result in
    guard let few = result[million]?.median(Contestant.ours, .processor),
      let many = result[10 * million]?.median(Contestant.ours, .processor)
    else { return nil }
    return (many - few) / Double(9 * million)
  }

  private static let memory = Goal(
    claim: "peak memory, 10⁷", floor: .atMost(12), aim: .atMost(7), measure: .megabytes
  ) { $0[10 * million]?.median(Contestant.ours, .peak).map(NumberText.megabytes) }

  private static let growth = Goal(
    claim: "peak memory of 10⁷ against 10⁴", floor: .atMost(1.1), aim: nil, measure: .ratio
  ) { result in
    guard let few = result[10_000]?.median(Contestant.ours, .peak),
      let many = result[10 * million]?.median(Contestant.ours, .peak)
    else { return nil }
    return many / few
  }
}
