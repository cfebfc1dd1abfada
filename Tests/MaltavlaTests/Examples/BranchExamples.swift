import Goals

extension ExampleScript {
  /// Norrköping 2020: a year that began well.
  mutating func norrkoping2020() {
    let ak = "Norrköping"
    let plan = "norrkoping-2020"
    let registered = split(87, into: 20)
    for (index, count) in registered.enumerated() {
      let joined = day(2020, 1, 12) + index * 17
      log("nya-medlemmar", "\(count)", joined, ak: ak, after: 2)
      if index < 18 { log("valkomstsamtal", "\(count)", joined + (index == 7 ? 25 : 9), ak: ak) }
      if index < 15 { log("inbjudan", "\(count)", joined + 20, ak: ak) }
    }
    for (index, count) in [1731, 1764, 1802, 1877, 1921].enumerated() {
      log("foljare", "=\(count)", day(2019 + (index + 3) / 4, [12, 3, 6, 9, 12][index], 28), ak: ak)
    }
    let societies = [
      "Vilbergen", "Hageby", "Ljura", "Lindö", "Krokek", "Åby", "Skärblacka", "Kolmården", "Östra staden",
      "Marielund",
      "Klockaretorpet",
    ]
    for (index, society) in societies.enumerated() {
      log(
        "studiecirklar", "1", day(2020, 2, 4) + index * 24, ak: ak, after: 4,
        ["--tag", "forening=\(society)"])
    }
    log("utskottstraffar", "1", day(2020, 5, 11), ak: ak)
    log("sakomraden", "1", day(2020, 3, 2), ak: ak)
    log("sakomraden", "1", day(2020, 4, 6), ak: ak)
    log("forankrade-sakomraden", "1", day(2020, 9, 14), ak: ak)
    done(plan, "politikutveckling", "paborjat", day(2020, 4, 20))
    log("fackligt-aktiva", "=214", day(2019, 12, 31), ak: ak)
    log("fackligt-aktiva", "=209", day(2020, 11, 30), ak: ak)
    assess(plan, "facebook", "uppnått", day(2020, 12, 7), ["--note", "Tre inlägg i veckan"])
    assess(plan, "medlemsbrev", "delvis", day(2020, 12, 7), ["--note", "Fyra brev i stället för sex"])
  }

  /// Norrköping 2023: conversations in four campaigns.
  mutating func norrkoping2023() {
    let ak = "Norrköping"
    let plan = "norrkoping-2023"
    let campaigns = [(3, 11, 610), (5, 6, 820), (8, 19, 1180), (9, 9, 1312), (10, 14, 890)]
    for (month, number, sum) in campaigns {
      log("samtalskampanjer", "1", day(2023, month, number), ak: ak)
      for (index, amount) in split(sum, into: 12).enumerated() {
        log("samtal", "\(amount)", day(2023, month, number) + index, ak: ak, after: pick(0...2))
      }
    }
    for (index, count) in [2104, 2121, 2150, 2166, 2171].enumerated() {
      log("medlemmar", "=\(count)", day(2022 + (index + 3) / 4, [12, 3, 6, 9, 12][index], 30), ak: ak)
    }
    for (metric, dates) in [
      ("funktionarsmoten", [38, 90, 131, 180, 250, 300]),
      ("medlemstraffar", [30, 61, 95, 120, 160, 240, 275, 310]),
      ("nymedlemstraffar", [45, 75, 105, 140, 230, 262, 290, 330]), ("partievenemang", [121, 245, 320]),
    ] {
      for offset in dates { log(metric, "1", day(2023, 1, 1) + offset, ak: ak, after: pick(1...4)) }
    }
    for offset in [40, 70, 110, 200, 260] {
      log("s1", "\(pick(6...13))", day(2023, 1, 1) + offset, ak: ak)
      log("s2", "\(pick(2...4))", day(2023, 1, 1) + offset + 12, ak: ak)
      log("introduktion", "\(pick(4...8))", day(2023, 1, 1) + offset + 5, ak: ak)
    }
    for society in ["Hageby", "Ljura", "Lindö", "Åby", "Marielund", "Krokek"] {
      log(
        "studiecirklar", "1", day(2023, 2, 1) + pick(0...280), ak: ak, after: 3,
        ["--tag", "forening=\(society)"])
    }
    for society in ["Hageby", "Ljura", "Åby", "Marielund", "Lindö"] {
      log(
        "aktivare-foreningar", "1", day(2023, 3, 1) + pick(0...250), ak: ak, after: 3,
        ["--tag", "forening=\(society)"])
    }
    for (index, count) in [1922, 1958, 1979, 2011].enumerated() {
      log("foljare", "=\(count)", day(2022 + (index + 3) / 4, [12, 4, 8, 12][index], 20), ak: ak)
    }
    for (index, count) in [3, 5, 6, 8].enumerated() {
      log("handledare", "=\(count)", day(2022 + (index + 3) / 4, [12, 4, 8, 11][index], 15), ak: ak)
    }
    done(plan, "some-strategi", "framtagen", day(2023, 5, 22))
    done(plan, "some-strategi", "inford", day(2023, 11, 14))
    assess(
      plan, "diskussionsmetoder", "delvis", day(2023, 12, 4),
      ["--note", "Samtalskortet används, debattkvällarna inte"])
  }

  /// Linköping 2024: evenings at doors, two in every three weeks.
  mutating func linkoping() {
    let ak = "Linköping"
    let plan = "linkoping-2024"
    for window in 0..<17 {
      let start = day(2024, 1, 1) + window * 21
      let evenings = [4, 9, 12].contains(window) ? 1 : pick(2...4)
      for evening in 0..<evenings {
        log("insatser", "1", start + 2 + evening * 4, ak: ak, after: pick(0...3))
      }
    }
    for (index, count) in [1188, 1196, 1205, 1219, 1243].enumerated() {
      log("medlemmar", "=\(count)", day(2023 + (index + 3) / 4, [12, 3, 6, 9, 12][index], 29), ak: ak)
    }
    done(plan, "valstrategi", nil, day(2024, 2, 21))
    done(plan, "foreningsdag", nil, day(2024, 4, 13))
    done(plan, "radslag", nil, day(2024, 3, 7))
    assess(plan, "fackligt-natverk", "på god väg", day(2024, 11, 18))
    assess(
      plan, "cirklar-och-seminarier", "uppnått", day(2024, 11, 18),
      ["--note", "Nio cirklar, fyra seminarier"])
  }

  /// Sandviken 2025: open house every week.
  mutating func sandviken() {
    let ak = "Sandviken"
    for week in 0..<46 where ![7, 26, 27, 28, 29, 30].contains(week) {
      log("sosserian", "1", day(2025, 1, 2) + week * 7, ak: ak, after: pick(0...2))
    }
    for (index, count) in [421, 425, 433, 431, 438].enumerated() {
      log("medlemmar", "=\(count)", day(2024 + (index + 3) / 4, [12, 3, 6, 9, 11][index], 30), ak: ak)
    }
    done("sandviken-2025", "forelasningsserie", nil, day(2025, 3, 19))
    assess("sandviken-2025", "studier", "på god väg", day(2025, 11, 20), ["--note", "Tre cirklar i höst"])
    assess("sandviken-2025", "lokalen", "uppnått", day(2025, 11, 20))
  }
}
