import Goals
import Journal

/// One event of a synthetic journal: a pure function of the seed, its number and how many there are, so that nothing
/// is stored and whatever is written of it in another form agrees.
struct SyntheticEvent: Sendable {
  /// The increments lie between 1 and 39.
  static let meanAmount = 20

  let number: Int
  /// Index of the arbetarekommun.
  let unit: Int
  /// Index of the metric.
  let metric: Int
  let day: Day
  let amount: Int
  let role: Role
  /// Milliseconds since 1970 at which it was logged.
  let logged: UInt64
  private let random: UInt64

  /// What an event is to the one before it.
  enum Role: Sendable {
    case plain
    /// Stands in the place of the event before it.
    case corrects
    /// Takes the event before it back.
    case voids
    /// Is corrected or taken back by the event after it.
    case replaced
  }

  /// One pair of events in this many is an event and what puts it right, half of them voids.
  private static let pairsPerCorrection: UInt64 = 1000

  init(_ number: Int, of count: Int, seed: UInt64, units: Int, in period: Period) {
    self.number = number
    // Pairs share place and metric, so that the second may put the first right.
    let pair = mixed(seed, number / 2)
    random = mixed(seed ^ 0x5DEE_CE66, number)
    unit = Int(pair >> 8 % UInt64(units))
    metric = Int(pair >> 40 % UInt64(SyntheticDistrict.metrics.count))
    day = period.start + Int(number / 2 * 2 * period.days / max(count, 1))
    amount = 1 + Int(random % UInt64(2 * SyntheticEvent.meanAmount - 1))
    switch (pair % SyntheticEvent.pairsPerCorrection, number.isMultiple(of: 2), number + 1 < count) {
    case (0, true, true), (1, true, true): role = .replaced
    case (0, false, _): role = .corrects
    case (1, false, _): role = .voids
    default: role = .plain
    }
    let span = UInt64(period.days) * 86_400_000
    logged =
      UInt64(period.start.number) * 86_400_000 + UInt64(Double(span) * Double(number) / Double(max(count, 1)))
  }

  /// Whether it counts, when all is settled.
  var isInForce: Bool { role == .plain || role == .corrects }

  /// Its id under a writer: 48 bits of time, the writer's mark, and 60 bits that rise with its number.
  func id(mark: WriterMark) -> EventID {
    EventID(milliseconds: logged, mark: mark, remainder: UInt64(number) << 16 | random >> 48)
  }

  /// Every third conversation names a district, and one event in five has a note.
  var tags: [(name: String, value: String)] {
    guard metric == 0, random >> 32 % 3 == 0 else { return [] }
    return [("valdistrikt", ["Centrum", "Nol södra", "Västra hamnen", "Älvängen"][Int(random >> 20 % 4)])]
  }

  var note: String {
    guard random >> 24 % 5 == 0 else { return "" }
    return [
      "Efter lunch, fem par", "Regn hela kvällen", "Tre nya följde med",
      "Många var hemma, trevligt mottagande",
    ][
      Int(random >> 12 % 4)]
  }
}
