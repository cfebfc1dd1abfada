import Goals
import Testing

/// Lines of what may be to come, and of those who did something rather than of what was done.
@Suite("Lines that tell of no deed, or not yet, on Friday 28 June 2024")
struct UndoneLineTests {
  @Test(
    "whoever did something is not counted",
    arguments: [
      "8 medlemmar hade 42 samtal i Ale i går", "Två medlemmar i Ale hade 42 samtal i går",
      "I Ale hade 8 medlemmar 42 samtal i går", "Ales 8 medlemmar hade 42 samtal i går",
      "8 medlemmar i Ale har 1 studiecirkel", "8 medlemmar fick 42 samtal i Ale i går",
      "3 nya medlemmar höll 1 torgmöte i Ale i går", "8 medlemmar lämnade 1 torgmöte i Ale i går",
      "Ingen medlem hade 42 samtal i Ale i går", "Inga insatser hade 42 samtal i Ale",
      "1 insats i Ale i går, hade 8 medlemmar", "1 torgmöte blev 1 insats i Ale i går",
      "Antal insatser och samtal i Ale: 60", "42 samtal i Ale /Vecka", "42 personer i Ale i går",
      "Samtal i Ale: 42 personer",
      "2 personer S1 i Ale", "3 personer nya medlemmar i Ale", "6 personer 42 samtal var",
      "Vi pratade med 42 personer i Ale i går",
    ])
  func deed(line: String) { #expect(!tellsEvent(line), "\(LinePlans.told(line))") }

  @Test(
    "what may be to come is not counted",
    arguments: [
      "1 insats i Ale i dag kl 18", "Fredag 28 juni kl 18: 1 insats i Ale", "1 insats i Ale på kvällen",
      "1 torgmöte i Ale i eftermiddag", "Tisdag kl 18: 1 insats i Ale", "1 torgmöte i Ale lördag kl 10",
      "Plats för 42 samtal i Ale i går", "Det fanns plats för 5 S1 i Ale", "Datum för 1 torgmöte i Ale: 24/5",
      "Genomförde Ale 2 insatser i maj", "Höll Ale 2 torgmöten i maj",
      "Ale har 12 fler medlemmar", "Ale har 5 färre medlemmar",
      "Ale har 640 medlemmar och hade 42 samtal i går",
    ])
  func toCome(line: String) { #expect(!tellsEvent(line), "\(LinePlans.told(line))") }

  @Test("of a week that begins today only today has been")
  func begun() throws {
    let monday = Day(number: LinePlans.today.number + 3)
    for (line, isSaved) in [
      ("2 insatser i Ale den här veckan", false), ("Vecka 27: 2 insatser i Ale", false),
      ("1 juli 2 insatser i Ale", true), ("2 insatser i Ale i juli", false), ("2 insatser i Ale v 26", true),
    ] {
      let told = LinePlans.told(line, today: monday)
      #expect(told.contains("2 insatser Ale") == isSaved, "\(told)")
    }
  }

  @Test(
    "what has been, with an hour and who was there",
    arguments: [
      ("1 insats i Ale i går kl 18", "1 insatser Ale 2024-06-27 \"kl 18\""),
      ("1 insats i Ale i tisdags kl 18", "1 insatser Ale 2024-06-25 \"kl 18\""),
      ("1 insats i Ale i morse kl 9", "1 insatser Ale 2024-06-28 \"kl 9\""),
      ("42 samtal i Ale i går kväll", "42 samtal Ale 2024-06-27"),
      ("42 samtal i Ale i går, 8 deltagare", "42 samtal Ale 2024-06-27 \"8 deltagare\""),
      ("Vi var 6 personer ute i Ale i går, 42 samtal", "42 samtal Ale 2024-06-27 \"var 6 personer\""),
      ("1 insats i Ale i går, 42 samtal", "1 insatser Ale 2024-06-27 & 42 samtal Ale 2024-06-27"),
      ("42 samtal från Ale i går /Kicki", "42 samtal Ale 2024-06-27"),
      ("42 samtal i Ale i går 👍", "42 samtal Ale 2024-06-27"),
      ("Tack för rapporten! 42 bra samtal i Ale i går", "42 samtal Ale 2024-06-27"),
      ("I maj genomfördes två insatser i Ale", "2 insatser Ale 2024-05-31*"),
      ("§ 5 Rapporter\na) Ale: 42 samtal i går", "prose / 42 samtal Ale 2024-06-27"),
      (
        "Vi var 6 ute i Ale i går, 42 samtal på 2 timmar",
        "42 samtal Ale 2024-06-27 \"var 6 ute, på 2 timmar\""
      ),
      ("Hej Anna, tack för senast! 42 samtal i Ale i går", "42 samtal Ale 2024-06-27"),
      ("En kort rapport från Tjörn: 42 samtal i går", "42 samtal Tjörn 2024-06-27"),
      (
        "42 samtal i Ale i går\n\nDet var roligt.\n\nMed vänlig hälsning\nSiv",
        "42 samtal Ale 2024-06-27 / prose / prose / prose"
      ),
      ("Helgen:\n42 samtal i Ale i lördags", "heading / 42 samtal Ale 2024-06-22"),
      ("Helgen:\n42 samtal i Ale i går", "heading / 1: unsureDay"),
      ("Siffror från helgen: 42 samtal i Ale", "42 samtal Ale 2024-06-23*"),
      ("Samtal v 25\n- Ale: 42", "heading / 42 samtal Ale 2024-06-23*"),
      ("Samtal i går\n42 i Ale", "heading / 42 samtal Ale 2024-06-27"),
      ("Torgmöte\nTjörn 12", "1: noAmount / 7: noMetric"),
      ("Torgmöte:\nTjörn 12", "heading / 7: noMetric"),
      ("Samtal\n\nAle 42", "1: noAmount / 5: noMetric"),
      ("Nya medlemmar:\nAle 3", "heading / +3 medlemmar Ale ?"),
      ("Inget att rapportera från Tjörn\n42 samtal i Ale", "prose / 42 samtal Ale ?"),
      ("Lördag (5 pers)\n42 samtal i Ale", "heading / 42 samtal Ale 2024-06-22"),
    ])
  func told(line: String, expected: String) { #expect(LinePlans.told(line) == expected) }

  @Test(
    "of two places, days or names the second is not the next number's",
    arguments: [
      "2 insatser i Ale i lördags och i söndags och 42 samtal",
      "42 samtal i Ale i lördags och i söndags, 1 insats",
      "42 samtal i Ale 26/6, 27/6, 1 insats", "Ale: 42 samtal i förrgår och i går, 1 insats",
      "2 insatser i Ale i april och maj, 42 samtal", "42 samtal v 20 och v 21 i Ale, 3 insatser",
      "2 insatser i Ale (lördag och söndag), 42 samtal", "1 insats i Ale och Tjörn i går, 42 samtal",
      "42 samtal i Ale och Tjörn i går, inga insatser",
      "2 torgmöten i Nol södra och Surte norra i lördags, 42 samtal",
      "Tjörn: 16 samtal i Centrum och Myggenäs, 1 insats", "Torgmöten i Ale: 26, 27 juni",
      "Den 3 insatsen i Ale i går", "42 samtal i Ale i går /Inställt", "42 samtal i Ale i går. Mvh Planerat",
      "1 torgmöte i Ale i dag. Vi ses!", "1 S1 i Ale, 8 deltagare", "En S1 i Ale i går med 7 deltagare",
    ])
  func lists(line: String) { #expect(!tellsEvent(line), "\(LinePlans.told(line))") }

  private func tellsEvent(_ line: String) -> Bool {
    let told = LinePlans.told(line)
    return ["samtal ", "insatser ", "medlemmar ", "torgmoten ", "s1 ", "studiecirklar "].contains { metric in
      ["Ale", "Tjörn", "?"].contains { told.contains(metric + $0) }
    }
  }
}
