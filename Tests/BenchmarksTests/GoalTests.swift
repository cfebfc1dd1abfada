import Testing

@testable import Benchmarks

/// Ratios decide, times do not.
@Suite struct GoalTests {
  @Test(
    arguments: [
      (Bound.atMost(2.5), 2.5, true), (.atMost(2.5), 2.51, false), (.atLeast(4), 4, true),
      (.atLeast(4), 3.99, false),
    ])
  func bounds(bound: Bound, figure: Double, holds: Bool) {
    #expect(bound.holds(figure) == holds)
  }

  /// The goals by their claims, and what comes of them where the program takes so many times what it may.
  private func verdicts(_ result: BenchResult) -> [String: Goal.Verdict] {
    Dictionary(Goal.all.map { ($0.claim, $0.verdict(result)) }) { first, _ in first }
  }

  @Test func everyClaimIsMadeOnce() {
    #expect(Set(Goal.all.map(\.claim)).count == Goal.all.count)
  }

  @Test func halfOfWhatIsAllowedHolds() {
    let verdicts = verdicts(Invented.result(scale: 0.5))
    #expect(verdicts["the figures against `wc -l`, 10⁶"] == .aimed)
    #expect(verdicts["`log`, durable, a whole process, against `/bin/true`"] == .aimed)
    #expect(verdicts["faster than SQLite, covering index, 10⁷"] == .aimed)
    #expect(verdicts["faster than hledger, quarterly balance, 10⁵"] == .aimed)
    #expect(verdicts["peak memory of 10⁷ against 10⁴"] == .aimed)
    #expect(verdicts["faster than ledger, quarterly register, 10⁵"] == .unmeasured)
    #expect(!verdicts.values.contains(.missed))
  }

  @Test func whatIsJustAllowedHolds() {
    let verdicts = verdicts(Invented.result(scale: 1))
    #expect(verdicts["the figures against `wc -l`, 10⁷"] == .held)
    #expect(verdicts["peak memory, 10⁷"] == .held)
    #expect(verdicts["`log` on a journal of 10⁷ events against an empty one"] == .held)
  }

  @Test func moreIsMissed() {
    let verdicts = verdicts(Invented.result(scale: 1.02))
    for claim in [
      "the figures against `wc -l`, 10⁶", "the figures against `wc -l`, 10⁷", "peak memory, 10⁷",
      "faster than SQLite, covering index, 10⁶", "faster than DuckDB from text, 10⁷",
      "faster than hledger, quarterly balance, 10⁵", "`log`, durable, a whole process, against `/bin/true`",
      "`log` on a journal of 10⁷ events against an empty one",
    ] {
      #expect(verdicts[claim] == .missed, "\(claim)")
    }
  }

  /// On a machine half as fast everything takes twice as long, and every ratio is what it was.
  @Test func timesDoNotDecide() {
    let deciding = Goal.all.filter { $0.measure.decides }
    #expect(Goal.all.filter { !$0.measure.decides }.map(\.measure) == [.nanoseconds])
    var slow = Invented.result(scale: 1)
    func slowed(_ series: Series) -> Series {
      var slowed = Series()
      for run in series.runs {
        slowed.append(
          Measurement(wall: run.wall * 2, processor: run.processor * 2, peak: run.peak, status: 0))
      }
      return slowed
    }
    for index in slow.sizes.indices { slow.sizes[index].series = slow.sizes[index].series.mapValues(slowed) }
    if let appends = slow.appends { slow.appends?.series = appends.series.mapValues(slowed) }
    #expect(deciding.map { $0.verdict(slow) } == deciding.map { $0.verdict(Invented.result(scale: 1)) })
  }

  @Test func nothingMeasuredIsNoGoalMissed() {
    let verdicts = verdicts(BenchResult(conditions: Invented.conditions))
    #expect(verdicts.values.allSatisfy { $0 == .unmeasured })
  }
}
