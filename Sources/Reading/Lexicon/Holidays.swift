import Goals

/// Days that a plan names by what happens on them.
enum Holiday: Sendable {
  /// The same day in every almanac.
  case fixed(month: Int, day: Int)
  /// So many days after Easter Sunday.
  case afterEaster(Int)
  /// Midsummer's Eve: the Friday before the Saturday of 20–26 June.
  case midsummerEve
  /// So many days after Midsummer's Eve.
  case afterMidsummerEve(Int)
  /// All Saints' Day: the Saturday of 31 October–6 November.
  case allSaints
  /// The first Sunday of Advent: the fourth before Christmas Day.
  case advent
  /// No day of its own; by the end of the month it has happened.
  case endOf(month: Int)

  /// Holidays by name. Add one with the rule of its day.
  static let named: WordMap<Holiday> = [
    "jul": .fixed(month: 12, day: 24), "julen": .fixed(month: 12, day: 24),
    "julhelgen": .fixed(month: 12, day: 24), "julafton": .fixed(month: 12, day: 24),
    "lucia": .fixed(month: 12, day: 13), "nyårsafton": .fixed(month: 12, day: 31),
    "valborg": .fixed(month: 4, day: 30), "valborgsmässoafton": .fixed(month: 4, day: 30),
    "nyårsdagen": .fixed(month: 1, day: 1), "trettondagen": .fixed(month: 1, day: 6),
    "trettonhelgen": .fixed(month: 1, day: 6), "trettondagsafton": .fixed(month: 1, day: 5),
    "tjugondagen": .fixed(month: 1, day: 13), "luciadagen": .fixed(month: 12, day: 13),
    "juldagen": .fixed(month: 12, day: 25), "annandagen": .fixed(month: 12, day: 26),
    "skärtorsdagen": .afterEaster(-3),
    "långfredagen": .afterEaster(-2), "påskdagen": .afterEaster(0), "påskveckan": .afterEaster(0),
    "påsklovet": .afterEaster(7), "kristi": .afterEaster(39), "pingsthelgen": .afterEaster(49),
    "pingstdagen": .afterEaster(49), "midsommardagen": .afterMidsummerEve(1), "allhelgona": .allSaints,
    "allhelgonahelgen": .allSaints, "alla-helgons-dag": .allSaints, "nationaldagen": .fixed(month: 6, day: 6),
    "kvinnodagen": .fixed(month: 3, day: 8), "fn-dagen": .fixed(month: 10, day: 24),
    "påsk": .afterEaster(-1), "påsken": .afterEaster(-1), "påskhelgen": .afterEaster(1),
    "påskafton": .afterEaster(-1), "pingst": .afterEaster(49), "pingsten": .afterEaster(49),
    "midsommar": .midsummerEve, "midsommarafton": .midsummerEve, "midsommarhelgen": .midsummerEve,
    "advent": .advent, "halvårsskiftet": .endOf(month: 6), "halvårsskifte": .endOf(month: 6),
    "skolavslutningen": .endOf(month: 6), "skolavslutning": .endOf(month: 6),
    "skolstart": .endOf(month: 8), "skolstarten": .endOf(month: 8), "terminsstarten": .endOf(month: 8),
    "terminsstart": .endOf(month: 8), "höstlovet": .endOf(month: 10), "sportlovet": .endOf(month: 2),
    "jullovet": .endOf(month: 12),
  ]

  /// The day in `year`.
  func day(in year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day): return Day(year: year, month: month, day: day)
    case .afterEaster(let days): return Holiday.easter(year).map { $0 + days }
    case .midsummerEve:
      return Day(year: year, month: 6, day: 19).map { $0 + (12 - $0.weekday) % 7 }
    case .afterMidsummerEve(let days): return Holiday.midsummerEve.day(in: year).map { $0 + days }
    case .allSaints: return Day(year: year, month: 10, day: 31).map { $0 + (13 - $0.weekday) % 7 }
    case .advent: return Day(year: year, month: 11, day: 27).map { $0 + 7 - $0.weekday }
    case .endOf(let month):
      return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }
  }

  /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
  private static func easter(_ year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let ofCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let shift = (golden + 11 * moon + 22 * weekday) / 451
    let day = moon + weekday - 7 * shift + 114
    return Day(year: year, month: day / 31, day: day % 31 + 1)
  }
}
