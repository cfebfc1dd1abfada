import Testing

@testable import Goals

/// Forecasts written shortly: 52 whole weeks from Monday 1 January 2024.
enum ForecastSketch {
  static let year = Period("2024-01-01..2024-12-29")

  /// When the given weeks are over, on the evening of the last one's Sunday.
  static func count(
    _ target: Quantity, _ weekly: [Int], _ comparison: Comparison = .atLeast, actual: Quantity? = nil
  ) throws -> CountForecast {
    let period = try #require(year)
    return CountForecast(
      comparison, target, actual: actual ?? Quantity(weekly.reduce(0, +)),
      weekly: weekly.map { Quantity($0) },
      exposure: Exposure(of: period), on: period.start + (7 * weekly.count - 1))
  }

  /// Weeks with nothing but in those named, which are numbered from 1.
  static func weeks(_ number: Int, _ busy: [Int: Int]) -> [Int] {
    (0..<number).map { busy[$0 + 1] ?? 0 }
  }

  /// The campaign of FORECAST.md's golden values: six evenings far apart.
  static let campaign = [5: 143, 6: 88, 7: 210, 10: 176, 15: 301, 17: 512]

  /// One value of each unknown, without a prior: μ as a multiple of the target's pace, and r.
  static func grid(mean: Double, size: Double) -> CountGrid {
    CountGrid(
      means: [.init(logarithm: Elementary.log(mean), logPrior: 0)],
      sizes: [.init(logarithm: Elementary.log(size), logPrior: 0)])
  }
}
