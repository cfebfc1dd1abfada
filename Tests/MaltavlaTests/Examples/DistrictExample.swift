import Goals

extension ExampleScript {
  /// An arbetarekommun's conversations in the first and second quarter of 2024, after midsummer, and its members.
  private struct Branch {
    let name: String
    let spring: (first: Int, second: Int)
    let later: Int
    let members: [Int]
    let districts: [String]
  }

  private static let branches = [
    Branch(
      name: "Ale", spring: (53, 159), later: 118, members: [318, 320, 322, 325],
      districts: [
        "Nödinge södra", "Bohus södra", "Nol södra", "Älvängen södra",
      ]),
    Branch(
      name: "Alingsås", spring: (167, 221), later: 352, members: [241, 243, 244, 247],
      districts: [
        "Noltorp V", "Noltorp Ö", "Ingared", "Östlyckan/Brogården",
      ]),
    Branch(
      name: "Härryda", spring: (302, 302), later: 410, members: [226, 228, 226, 229],
      districts: [
        "Rävlanda", "Hällingsjö", "Djupedalsäng m.fl.", "Båtmanstorpet m.fl.",
      ]),
    Branch(
      name: "Kungälv", spring: (173, 198), later: 305, members: [287, 296, 309, 318],
      districts: [
        "Komarken V", "Fridhem-Tveten", "Ytterby C-Kastellegården",
      ]),
    Branch(
      name: "Lerum", spring: (52, 66), later: 71, members: [204, 205, 209, 215],
      districts: [
        "Centrala Lerum", "Sjövik",
      ]),
    Branch(
      name: "Lilla Edet", spring: (41, 20), later: 12, members: [131, 130, 129, 131],
      districts: ["Göta", "Ström"]),
    Branch(
      name: "Mölndal", spring: (116, 131), later: 190, members: [312, 313, 315, 318],
      districts: [
        "Eklanda östra", "Brattås norra", "Kvarnbyn södra",
      ]),
    Branch(
      name: "Partille", spring: (122, 140), later: 160, members: [263, 270, 281, 289],
      districts: [
        "Partille centrum", "Oluf Nilssons väg", "Skulltorp-Kåbäcken",
      ]),
    Branch(
      name: "Stenungsund", spring: (149, 160), later: 240, members: [189, 194, 198, 203],
      districts: [
        "Svenshögen-Ucklum", "Getskär-Valeberget",
      ]),
    Branch(
      name: "Tjörn", spring: (70, 14), later: 0, members: [98, 99, 99, 99],
      districts: ["Myggenäs", "Höviksnäs-Hakenäset"]),
    Branch(
      name: "Öckerö", spring: (95, 123), later: 170, members: [99, 106, 111, 117],
      districts: ["Hönö nordväst"]),
  ]

  /// Göteborgsområdet 2024–2025: eleven arbetarekommuner, one of which falls silent.
  mutating func district() {
    for branch in ExampleScript.branches {
      conversations(
        branch, branch.spring.first, from: day(2024, 1, 13), evenings: branch.name == "Tjörn" ? 4 : 6)
      let last = branch.name == "Tjörn" ? day(2024, 4, 14) : day(2024, 6, 30)
      conversations(
        branch, branch.spring.second, from: day(2024, 4, 6), to: last,
        evenings: branch.name == "Tjörn" ? 1 : 8)
      if branch.later > 0 {
        conversations(branch, branch.later, from: day(2024, 8, 17), to: day(2024, 12, 8), evenings: 9)
        conversations(branch, branch.later * 2, from: day(2025, 1, 18), to: day(2025, 10, 26), evenings: 16)
      }
      members(branch)
    }
    readings()
    courses()
    boardOfTheDistrict()
    mistakes()
  }

  private mutating func conversations(
    _ branch: Branch, _ sum: Int, from first: Day, to last: Day? = nil, evenings: Int
  ) {
    let last = last ?? day(2024, 3, 28)
    let days = (0..<evenings).map { index in
      evenings == 1 ? last : first + (last - first) * index / (evenings - 1)
    }
    for (index, amount) in split(sum, into: evenings).enumerated() {
      let tag = pick(1...3) == 1 ? [] : ["--tag", "valdistrikt=\(pick(of: branch.districts))"]
      log("samtal", "\(amount)", days[index], ak: branch.name, after: pick(0...3), tag)
    }
  }

  private mutating func members(_ branch: Branch) {
    let days = [day(2023, 12, 31), day(2024, 3, 31), day(2024, 6, 30), day(2024, 12, 31)]
    let isSilent = branch.name == "Tjörn"
    for (index, count) in branch.members.enumerated() where !(isSilent && index > 1) {
      log("medlemmar", "=\(count)", days[index], ak: branch.name, after: 3)
    }
  }

  /// What the district itself reads from the party's register.
  private mutating func readings() {
    for (day, count) in [
      (day(2023, 12, 31), 2368), (day(2024, 3, 31), 2391), (day(2024, 6, 30), 2420),
      (day(2024, 12, 31), 2468),
    ] { log("medlemmar", "=\(count)", day, ak: "-", after: 5) }
    for (day, share) in [(day(2024, 3, 31), "65"), (day(2024, 5, 31), "64"), (day(2024, 12, 31), "65,5")] {
      log("andra-avgiften", "=\(share)", day, ak: "-", after: 6)
    }
    for (day, share) in [(day(2024, 3, 31), "20,6"), (day(2024, 6, 15), "21,4"), (day(2025, 3, 31), "23,1")] {
      log("autogiro", "=\(share)", day, ak: "-", after: 6)
    }
    log("medelalder", "=62", day(2024, 6, 15), ak: "-", after: 6)
    log("medelalder", "=61,4", day(2025, 3, 31), ak: "-", after: 6)
  }

  /// Courses in the arbetarekommuner.
  private mutating func courses() {
    let first = ["Ale", "Alingsås", "Kungälv", "Lerum", "Mölndal", "Partille", "Öckerö"]
    for (index, name) in first.enumerated() {
      log("medlemsutbildning-1", "\(pick(4...14))", day(2024, 2, 3) + index * 17, ak: name, after: 2)
      log("medlemsutbildning-1", "\(pick(4...14))", day(2025, 2, 1) + index * 24, ak: name, after: 2)
    }
    for (index, name) in ["Alingsås", "Kungälv", "Partille", "Öckerö"].enumerated() {
      log("medlemsutbildning-2", "\(pick(3...9))", day(2024, 3, 9) + index * 21, ak: name, after: 2)
    }
    for (index, name) in ["Ale", "Härryda", "Kungälv", "Mölndal", "Partille"].enumerated() {
      log("ledarskapsutbildning", "\(pick(1...4))", day(2024, 4, 20) + index * 9, ak: name, after: 2)
    }
    for (index, name) in ["Alingsås", "Härryda", "Kungälv", "Lerum", "Mölndal", "Stenungsund"].enumerated() {
      log("nationell-handledare", "1", day(2024, 2, 24) + index * 12, ak: name, after: 4)
    }
  }

  private mutating func boardOfTheDistrict() {
    let plan = "goteborgsomradet-2024"
    assess(
      plan, "motioner", "uppnått", day(2024, 6, 17),
      [
        "--note", "Sju AK har skrivit motioner, två för första gången", "--reference", "§ 8",
      ])
    assess(
      plan, "natverk", "på god väg", day(2024, 6, 17),
      ["--note", "Tre träffar av fyra", "--reference", "§ 8"])
    assess(plan, "rost-i-media", "på god väg", day(2024, 6, 17), ["--reference", "§ 8"])
    assess(plan, "valjarsamtal", "på god väg", day(2024, 6, 17), ["--reference", "§ 8"])
    assess(
      plan, "ekonomi", "osäkert", day(2024, 6, 17),
      [
        "--note", "Fyra AK saknar budget", "--action", "Kassörsträff", "--responsible", "Distriktskassören",
        "--by", "30 september", "--reference", "§ 9",
      ])
    assess(plan, "facklig-plan", "osäkert", day(2024, 6, 17), ["--reference", "§ 9"])
    assess(
      plan, "dorrknackning", "kommentar", day(2024, 6, 17),
      [
        "--note", "Kraften gick till EP-valet. Två AK saknar kampanjledare",
        "--action", "Gemensamma helger i Härryda, Ale och Tjörn", "--responsible", "Kampanjledningen",
        "--by", "30 september", "--reference", "§ 10",
      ])
    assess(
      plan, "andra-avgiften", "kommentar", day(2024, 6, 17),
      [
        "--action", "Påminnelsesamtal inom 14 dagar", "--responsible", "Distriktskassören", "--by",
        "31 augusti",
        "--reference", "§ 11",
      ])
    assess(
      plan, "ekonomi", "på god väg", day(2025, 11, 10),
      ["--note", "Alla AK har budget", "--reference", "§ 6"])
    assess(plan, "jamstallt", "delvis", day(2025, 11, 10), ["--reference", "§ 7"])
  }

  /// What was logged wrongly, and put right.
  private mutating func mistakes() {
    log("samtal", "42", day(2024, 4, 27), ak: "Ale", after: 0, ["--note", "Fel: 24 och inte 42"])
    add(day(2024, 4, 27), ["correct", "24"])
    add(day(2024, 4, 28), ["undo", "--note", "Redan inräknat i lördagens siffra"])
    log("samtal", "18", day(2024, 6, 8), ak: "Lerum", after: 0, ["--note", "Dubbelt rapporterat"])
    add(day(2024, 6, 8), ["undo"])
    log("samtal", "+0", day(2024, 7, 20), ak: "Öckerö", after: 2)
  }
}
