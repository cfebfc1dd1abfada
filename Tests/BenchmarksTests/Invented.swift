import Goals
import TestSupport

@testable import Benchmarks

/// Invented journals and results that the tests share.
enum Invented {
  /// A workspace of so many events, not yet written.
  static func workspace(events: Int, units: Int, in folder: String) -> SyntheticWorkspace {
    SyntheticWorkspace(
      events: events, district: SyntheticDistrict(units: units), seed: 3, folder: folder)
  }

  /// Runs that took so many milliseconds and megabytes of memory.
  static func series(_ milliseconds: [Double], megabytes: Double = 3) -> Series {
    var series = Series()
    for time in milliseconds {
      series.append(
        Measurement(
          wall: Int(time * 1e6), processor: Int(time * 0.9e6), peak: Int(megabytes * 1_000_000 / 1024),
          status: 0))
    }
    return series
  }

  static let conditions = Conditions(
    day: Day(number: 20_000),
    machine: Machine(processors: 2, model: "Abacus", gibibytes: 8, kernel: "6.1"), load: 0.04, rounds: 3,
    threads: 2,
    missing: [Conditions.Missing(name: "ledger", installation: "apt-get install ledger")])

  /// A run in which the program takes `scale` times what it should at most.
  static func result(scale: Double = 0.5) -> BenchResult {
    var result = BenchResult(conditions: conditions)
    for events in [10_000, 100_000, 1_000_000, 10_000_000] {
      var size = SizeResult(events: events, units: 290, bytes: events * 80)
      let count = 1 + Double(events) / 100_000
      let ours = count * 6 * scale
      size.series[Contestant.ours] = series([ours, ours * 1.1, ours * 0.9], megabytes: 12 * scale)
      size.series[Contestant.lineCount] = series([count, count, count], megabytes: 2)
      size.series[Contestant.nothing] = series([0.5, 0.5, 0.5], megabytes: 2)
      size.series[SQLite().name] = series([count * 6 * 2.5], megabytes: 8)
      size.series[DuckDB(threads: 2).name] = series([count * 6 * 4, count * 6 * 4], megabytes: 130)
      if events <= 100_000 {
        size.series[Hledger().name] = series([count * 6 * 250], megabytes: 600)
        size.refused.append((Ledger().name, "wrong answer: samtal is 3, not 4"))
      }
      result.sizes.append(size)
    }
    var appends = AppendResult(events: 10_000_000)
    appends.series[Contestant.nothing] = series([0.5])
    appends.series[AppendResult.users] = series([1.25 * scale])
    appends.series[AppendResult.empty] = series([1])
    appends.series[AppendResult.full] = series([1.15 * scale])
    result.appends = appends
    return result
  }
}
