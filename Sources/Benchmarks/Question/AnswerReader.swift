import Goals

/// Makes a table of what a program answered, row by row.
struct AnswerReader {
  private(set) var table: FigureTable
  /// The first row that makes no sense.
  private(set) var strange: String?

  private let metrics: [String: Int]
  private let units: [String: Int]
  private let quarters: [String: Int]
  private var seen: Set<FigureTable.Place> = []

  init(_ district: SyntheticDistrict) {
    table = FigureTable(units: district.units.count)
    metrics = AnswerReader.numbers(SyntheticDistrict.metrics.map(\.text))
    units = AnswerReader.numbers(district.units.map(\.name))
    quarters = AnswerReader.numbers(Quarters.names)
  }

  private static func numbers(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Takes a row: names as in the plan and ``Quarters``, whole numbers. No figure may come twice.
  mutating func take(
    metric: some StringProtocol, unit: some StringProtocol, quarter: some StringProtocol,
    sum: some StringProtocol, target: (some StringProtocol)?
  ) {
    let place = place(String(metric), String(unit), String(quarter))
    guard let place, let amount = AnswerReader.number(sum), seen.insert(place).inserted else {
      refuse("\(metric), \(unit), \(quarter): \(sum)")
      return
    }
    table.add(amount, at: place)
    guard let target else { return }
    table.set(target: AnswerReader.number(target), at: place)
  }

  /// Keeps a row that cannot be understood.
  mutating func refuse(_ row: String) { strange = strange ?? row }

  private func place(_ metric: String, _ unit: String, _ quarter: String) -> FigureTable.Place? {
    guard let metric = metrics[metric], let unit = units[unit], let quarter = quarters[quarter] else {
      return nil
    }
    return FigureTable.Place(metric: metric, unit: unit, quarter: quarter)
  }

  /// A whole number; no number at all is 0, as where nothing was done.
  private static func number(_ text: some StringProtocol) -> Int? { text.isEmpty ? 0 : Int(text) }
}
