import Goals

/// An invented country of so many arbetarekommuner that follow the same twenty goals for four years.
struct SyntheticDistrict: Sendable {
  /// The years that events lie in, and that the plans have targets for.
  static let years = 2022...2025
  static let period = Period(year: 2022).flatMap { first in
    Period(year: 2025).flatMap { Period(first.start, $0.end) }
  }

  /// What is counted: two goals for each of ten sorts of work.
  static let metrics: [Identifier] = [
    "samtal", "dorrknackningar", "torgmoten", "studiecirklar", "valsamtal", "fikabord", "utskick", "inlagg",
    "insandare", "flygblad", "moten", "utbildningar", "motioner", "besok", "telefonsamtal", "hembesok",
    "nya-medlemmar", "aterkomster", "arbetsplatsbesok", "gruppmoten",
  ].compactMap { Identifier($0) }

  /// The most that there are names for: as many as Sweden has municipalities.
  static let most = 290

  let units: [Arbetarekommun]

  /// Names with letters that take two bytes, as Swedish names do.
  init(units count: Int) {
    let beginnings = [
      "Ål", "Björk", "Ek", "Gran", "Hög", "Klöv", "Lind", "Myr", "Näs", "Sjö", "Tall", "Väst",
    ]
    let endings = ["by", "fors", "hult", "köping", "lunda", "mora", "torp", "vik", "ås", "ö"]
    units = (0..<count).compactMap { number in
      let name = beginnings[number % beginnings.count] + endings[number / beginnings.count % endings.count]
      let round = number / (beginnings.count * endings.count)
      return Arbetarekommun(["", "Norra ", "Södra "][round] + name)
    }
  }

  /// The journal's writer of each arbetarekommun.
  var writers: [Identifier] { units.compactMap { Identifier(folding: $0.name) } }

  /// What a goal asks of one arbetarekommun in a year.
  func target(of metric: Int, at unit: Int, in year: Int, events: Int) -> Int {
    let cells = units.count * SyntheticDistrict.metrics.count * SyntheticDistrict.years.count
    let usual = max(1, events / cells * SyntheticEvent.meanAmount)
    return usual * (80 + Int(mixed(7, (metric * 1000 + unit) * 10 + year % 10) % 41)) / 100 + 1
  }
}
