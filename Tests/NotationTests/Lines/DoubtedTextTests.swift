import Notation
import Testing

/// Texts whose figures stand below, above or beside words that could make other figures of them.
@Suite("Lines beside words that are not understood, on Friday 28 June 2024")
struct DoubtedTextTests {
  @Test(
    "nothing is counted below or above it",
    arguments: [
      "Mål:\n- 714 samtal i Ale", "Våra mål är:\n- 714 samtal i Ale\n- 603 samtal i Tjörn",
      "Vi ska göra:\n- 714 samtal i Ale", "Att göra:\n\n- 714 samtal i Ale", "Planering\nAle 42 samtal",
      "Nästa vecka\nAle 42 samtal", "Beslut:\n- 1 torgmöte i Ale", "Förra året\n\nAle 42 samtal",
      "Inställt:\n- ett torgmöte i Ale", "Ca\n42 samtal i Ale", "Minst\n42 samtal i Ale",
      "Tidigare rapporterat:\n42 samtal i Ale\nNytt:\n12 samtal i Ale", "Summa:\n42 samtal i Ale",
      "Det blev inte\n42 samtal i Ale", "Stämmer det att\n42 samtal i Ale",
      "Vi planerar att under våren göra\n42 samtal i Ale och 12 i Tjörn.",
      "Jämfört med förra året, då vi gjorde\n42 samtal i Ale", "Mål 2024\nAle 42 samtal",
      "§ 7 Rapporter\nAle: 42 samtal\n§ 8 Mål\nAle: 714 samtal", "2023\nAle 42 samtal",
      "42 samtal i Ale\nStryk ovanstående", "42 samtal i Ale\n\nDetta är målet",
      "42 samtal i Ale\n(preliminärt)",
      "42 samtal i Ale\nInte bekräftat", "42 samtal i Ale\nFörlåt, Tjörn", "42 samtal i Ale\nStämmer det?",
      "42 samtal i Ale\nRättelse:\n40 samtal i Ale", "42 samtal i Ale\nsom vi hoppas hinna med",
      "Ale:\n42 samtal\nVi var också i Kungälv.\n12 samtal",
      "Lördag 14.00\n42 samtal i Ale", "Nästa lördag:\n42 samtal i Ale",
      "Vecka 30\n- Lördag: ett torgmöte i Ale", "Före 20/6:\nAle 42 samtal", "Varje lördag:\n42 samtal i Ale",
      "Bo Ek <b@b.se>\nfre 2024-06-21 08:00\nTill: Anna\n\n42 samtal i Ale igår",
      "Skickat: igår\n42 samtal i Ale igår",
    ])
  func doubted(text: String) { #expect(LinePlans.told(text).contains("samtal") == false) }

  @Test(
    "what stands below a line may take it back",
    arguments: [
      "Det var i Tjörn", "Nej, Tjörn", "Tjörn menar jag", "Tillsammans med Tjörn", "Det var i lördags",
      "Gäller vecka 20",
      "Det var förra året", "Det är målet", "Plan", "Så många ska vi göra", "Inställt", "Regnade bort",
      "Ångra", "Test",
      "Preliminärt", "Kanske", "Totalt", "Per vecka", "- Det är totalt", "(Det är totalt)",
      "Siffror från förra året",
      "Nej, 40 samtal", "Ska vara 40", "Jag menade 40", "I lördags", "28/5", "Vecka 20", "Datum: 28/5",
      "Tjörn!", "*Tjörn",
      "Tjörn också", "Också i Tjörn", "Kommer",
    ])
  func below(words: String) {
    let told = LinePlans.told("42 samtal i Ale\n" + words)
    #expect(told.hasPrefix("beside 2"), "\(told)")
  }

  @Test(
    "a paragraph of its own may be about what stands above it",
    arguments: [
      "Vi fick ställa in.", "Ursäkta, det gällde Härryda.", "Det gällde lördagen.", "Hälften var i Tjörn.",
      "Hälften av samtalen var i Tjörn.", "Per räknade dubbelt.", "Det är planen", "Gäller i fjol",
      "Inställt",
      "Utgår.", "Makulerat", "Preliminärt", "Per person.", "Gamla siffror", "PS. Rätt siffra är 43",
      "Nej, 40 samtal", "Mvh Anna\n\nPS. Det var i Tjörn", "Mvh Anna\ndet var i Tjörn",
    ])
  func paragraph(words: String) {
    let told = LinePlans.told("42 samtal i Ale\n\n" + words)
    #expect(told.hasPrefix("beside "), "\(told)")
  }

  @Test(
    "a day, a place or a number below lines may be theirs",
    arguments: [
      "Ale\nSamtal: 42\nDatum: 27/6", "Ale\n42 samtal\n1 insats\ntorsdag 27/6", "Ale:\n- 42 samtal\n- Tjörn",
      "Ale:\n- 42 samtal\n- 8 deltagare\n- lördag", "Ale:\n- 42 samtal\n- Nol södra",
      "Ale 42 samtal\n\nSiffrorna är för vecka 25.\n\nMvh\nAnna",
      "Samtal i Ale: 42\n\nMvh\nAnna\nSiffrorna är för vecka 25.", "Ale\nSamtal: 42\nVecka: 25",
      "Ale\n42 samtal\nv 24\nTjörn\n31 samtal\nv 25", "42 samtal i Ale\nDet blev 43 till slut.",
      "42 samtal i Ale\n\nDet blev 43 till slut.", "42 samtal i Ale\nOj, 24", "42 samtal i Ale\n42 -> 24",
      "42 samtal i Ale\nMobilen säger 24 samtal", "Ale:\n42 samtal\n1 ställdes in",
      "Ale:\n42 samtal\nminus 2",
      "Ale:\n42 samtal\n10 av dem i Tjörn", "Ale:\n42 samtal\n10 av samtalen i Tjörn",
      "42 samtal i Ale\n(1 väntar på besked)",
      "42 samtal i Ale\nSiffrorna är från 2023.", "42 samtal i Ale\nI fjol.", "42 samtal i Ale\n2023",
      "42 samtal i Ale\nMålet för 2025", "42 samtal i Ale\n5/7", "42 samtal i Ale\n18.00",
      "42 samtal i Ale\n8 anmälda", "Ale:\n42 samtal\nI morgon", "Samtal:\nAle 42\nTjörn 1\n5/7",
    ])
  func below(text: String) {
    #expect(!LinePlans.told(text).contains("42 samtal"), "\(LinePlans.told(text))")
  }

  @Test(
    "a stretch with more in a part of it than in the whole is not sure",
    arguments: [
      (
        "Inga samtal i Ale v 25\n31 samtal i Ale 20/6", "1: perhapsSum(lines: [2]) / 31 samtal Ale 2024-06-20"
      ),
      (
        "31 samtal i Ale 20/6\nInga samtal i Ale v 25", "31 samtal Ale 2024-06-20 / 1: perhapsSum(lines: [1])"
      ),
      (
        "42 samtal i Ale i maj\n43 samtal i Ale v 20",
        "1: perhapsSum(lines: [2]) / 43 samtal Ale 2024-05-19*"
      ),
      ("Inga samtal i Ale 20/6\n31 samtal i Ale v 25", "0 samtal Ale 2024-06-20 / 31 samtal Ale 2024-06-23*"),
    ])
  func within(text: String, expected: String) { #expect(LinePlans.told(text) == expected) }

  @Test(
    "what another line tells by itself changes nothing above it",
    arguments: [
      "12 samtl i Härryda 14/6", "12 flygblad i Tjörn", "12 samtal i Kungälv", "Tjörn 12",
      "14 samtal i Ale den 20 juni, avbokat", "Nästa möte 5/7",
    ])
  func beside(line: String) {
    #expect(LinePlans.told("42 samtal i Ale\n" + line).hasPrefix("42 samtal Ale"))
  }

  @Test(
    "who wrote, and what comes next, change nothing above them",
    arguments: [
      "Anna Öst", "Anna", "Mvh\nAnna Öst\nordförande i Ale\nAle arbetarekommun", "Nästa möte är på lördag.",
      "Tack för en fin kväll!", "Mvh Per, kassör",
    ])
  func signature(words: String) {
    let told = LinePlans.told("42 samtal i Ale\n\n" + words)
    #expect(told.hasPrefix("42 samtal Ale"), "\(told)")
  }

  @Test(
    "what a mail is about may make something else of its lines",
    arguments: [
      ("Så ser målen ut", false), ("Mål för november", false), ("Inställt", false), ("Inbjudan", false),
      ("Förra årets siffror", false), ("Rättelse", false), ("Sv: Rättelse", false), ("Möte", false),
      ("Siffror", true), ("Sv: Rapport", true), ("Re: Fwd: Rapport Ale", true), ("Dörrknackning i Ale", true),
      ("42 samtal", true), ("", true),
    ])
  func subject(words: String, isSaved: Bool) {
    let told = LinePlans.told("Från: Per\nDatum: 27 juni 2024\nÄmne: \(words)\n\n42 samtal i Ale i går")
    #expect(told.contains("42 samtal Ale 2024-06-26") == isSaved, "\(told)")
  }

  @Test("whoever says that the words around change nothing is believed")
  func anyway() {
    let lines = ["Mål:", "42 samtal i Ale", "", "Vi fick ställa in.", "12 samtl i Ale"]
    let read = LogText(lines, LinePlans.vocabulary, today: LinePlans.today, isAnyway: true)
    let told = read.entries.map { LinePlans.told($0.meaning) }
    #expect(told[1] == "42 samtal Ale ?")
    #expect(told[3].contains("unknown"))
  }

  @Test(
    "a weekday, or a date without a year, is of the days above it",
    arguments: [
      "v 20\n\nLördag\nAle 42 samtal\n\nSöndag\nAle 12 samtal", "15-16/6\n\nLördag\nAle 42 samtal",
      "Maj 2023\n\nv 20\nAle 42 samtal", "Lördag 15/6 hade vi 42 samtal i Ale. På söndagen 12 samtal i Ale.",
      "42 samtal i Ale lördag 15/6 och 12 i Tjörn söndag", "Ale: 15/6 42 samtal, söndag 12 samtal",
      "28 maj 2023 42 samtal i Ale, 29 maj 12 i Tjörn", "Ale 42 samtal i maj 2023 och 12 i juni",
      "2023: Ale 42 samtal\n5 maj: Tjörn 3 samtal",
    ])
  func moved(text: String) {
    #expect(LinePlans.told(text).contains(" samtal ") == false, "\(LinePlans.told(text))")
  }

  @Test(
    "a weekday below a date is asked for its own",
    arguments: [
      ("Lördag 15/6: 42 samtal i Ale\nSöndag: 12 samtal i Ale", "42 samtal Ale 2024-06-15 / 9: unsureDay"),
      ("Vecka 20: 42 samtal i Ale\nLördag: 12 samtal i Tjörn", "42 samtal Ale 2024-05-19* / 9: unsureDay"),
      (
        "Maj 2023:\nAle 42 samtal\nJuni:\nAle 12 samtal",
        "heading / 42 samtal Ale 2023-05-31* / 1: unsureDay & 1: unread(lines: [4]) / beside 3"
      ),
      ("2023-06-20: 42 samtal i Ale\n21/6: 12 samtal i Ale", "42 samtal Ale 2023-06-20 / 7: unsureDay"),
      (
        "15/6: 42 samtal i Ale\nI går: 12 samtal i Ale", "42 samtal Ale 2024-06-15 / 12 samtal Ale 2024-06-27"
      ),
    ])
  func below(text: String, expected: String) { #expect(LinePlans.told(text) == expected) }

  @Test(
    "a heading that is not understood wholly is none",
    arguments: [
      "Ale och Tjörn:\n42 samtal", "Ale Tjörn\n42 samtal", "Ale, inte Tjörn:\n42 samtal",
      "Alla utom Ale:\n42 samtal",
      "Tjörn (Ale hjälpte till):\n42 samtal", "Göteborg och Ale:\n42 samtal", "Ale Karlsson:\n42 samtal",
      "Målet för Ale:\n714 samtal", "Ale (mål):\n714 samtal", "Ale ska göra:\n714 samtal",
      "Kvar i Ale:\n714 samtal",
      "Mål samtal:\nAle 714\nTjörn 603", "Planerade samtal:\nAle 42", "Samtal per person:\nAle 42",
      "Samtal och insatser:\nAle 42\nTjörn 2", "Personer på torgmötet:\nAle 42",
      "I Ale, per vecka:\n2 insatser",
      "Fredag och lördag:\n42 samtal i Ale", "27/5 och 28/5\n42 samtal i Ale", "Lördag v 20\n42 samtal i Ale",
      "Juni förra året:\nAle 42 samtal", "20/6:\n42 samtal i Ale igår", "Kommer:\n42 samtal i Ale",
      "Resultat efter vecka 20:\nAle 420 samtal", "Från 1/5:\nAle 420 samtal", "Maj:\n5/6 42 samtal i Ale",
      "Torsdag\nOnsdag\n42 samtal i Ale", "Ale\nTjörn\n42 samtal", "Samtal:\nTorgmöten:\nAle 42",
    ])
  func heading(text: String) {
    let told = LinePlans.told(text).split(separator: " / ").dropFirst()
    #expect(
      told.allSatisfy {
        $0.hasPrefix("beside") || $0 == "heading" || $0.first?.isNumber == true && $0.contains(": ")
      }, "\(told)"
    )
  }

  @Test(
    "what stands apart is counted",
    arguments: [
      (
        "**Ale**\n42 samtal\n**Kungälv**\n12 samtal",
        "heading / 42 samtal Ale ? / 1: unread(lines: [4]) / beside 3"
      ),
      (
        "Ale\n- 42 samtal\n\n- Mål\n  - 714 samtal",
        "heading / 42 samtal Ale ? / 1: unread(lines: [5]) / beside 4"
      ),
      (
        "12 samtl i Härryda\n1 insaats i Ale\n42 samtal i Ale",
        "4: unknown(\"samtl\", metric, suggestion: (\"samtal\")) / 3: unknown(\"insaats\", metric, suggestion: nil) / 42 samtal Ale ?"
      ),
      (
        "Ale i går: 27 samtal\nNol södra: 12 samtal\nSurte norra: 15 samtal",
        "27 samtal Ale 2024-06-27 / 12: unsureDay / 14: unsureDay"
      ),
      ("Ale 42 samtal 27/6\nTjörn 17 samtal", "42 samtal Ale 2024-06-27 / 7: unsureDay"),
      ("Ale v20: ca 60 samtal\nNol södra 25 samtal", "10: vague(\"ca\") / 11: unsureDay"),
      ("Dörrknackning:\n42 samtal i Ale\nTjörn 12", "heading / 42 samtal Ale ? / 7: noMetric"),
      ("42 samtal i Ale\n\nSkickat från min iPhone", "42 samtal Ale ?"),
      (
        "Från: Bo\nSkickat: den 27 juni 2024\n\nMål för nästa helg:\n- 100 samtal i Ale",
        "1: unread(lines: [5]) / beside 4"
      ),
      (
        "Plats: Ale\nDatum: 4/6\nSamtal: 42\n\nPlats: Tjörn\nDatum: 5/6\nSamtal: 12",
        "heading / heading / 42 samtal Ale 2024-06-04 / heading / heading / 12 samtal Tjörn 2024-06-05"
      ),
      ("Samtal i Ale:\n42 samtal\n3 nya", "heading / beside 3 / 1: noMetric & 1: unread(lines: [2])"),
      (
        "Ale:\n42 samtal\nTjörn, 5 pers\n12 samtal",
        "heading / 42 samtal Ale ? / heading / 12 samtal Tjörn ?"
      ),
      (
        "Ale\n42 samtal\n30 samtal i Kungälv\n12 torgmöten",
        "heading / 42 samtal Ale ? / 13: unknown(\"Kungälv\", place, suggestion: nil) / 1: unsurePlace"
      ),
      (
        "Ale:\n42 samtal\nca 12 samtal\n3 insatser",
        "heading / 42 samtal Ale ? / 1: vague(\"ca\") / 3 insatser Ale ?"
      ),
      (
        "Hej Anna och Bo!\n42 samtal i Ale\nBra jobbat alla!\n/Britt",
        "prose / 42 samtal Ale ? / prose / prose"
      ),
      (
        "Hej!\n\nVi har haft en fantastisk vecka i kommunen.\n\nAle i går:\n42 samtal",
        "prose / 1: unread(lines: [6]) / heading / beside 3"
      ),
      ("Vi har haft en fantastisk vecka.\n\n42 samtal i Ale", "1: unread(lines: [3]) / beside 1"),
      (
        "42 samtal i Ale\n\nMvh\nAnna\nTjörns arbetarekommun\n12 samtal",
        "42 samtal Ale ? / 1: unread(lines: [6]) / prose / heading / beside 3"
      ),
      (
        "28/5\n42 samtal i Ale\nÖvrigt\n50 samtal i Tjörn",
        "heading / 42 samtal Ale 2024-05-28 / prose / 1: unsureDay"
      ),
      ("28/5: 42 samtal i Ale\n12 samtal i Tjörn", "42 samtal Ale 2024-05-28 / 1: unsureDay"),
      (
        "Ale: 42 samtal\nAle i lördags 30 samtal\nAle i söndags 12 samtal",
        "6: perhapsSum(lines: [2, 3]) / 30 samtal Ale 2024-06-22 / 12 samtal Ale 2024-06-23"
      ),
      (
        "Ale v 25: 42 samtal\nAle 20/6: 30 samtal\nAle 4/6: 12 samtal",
        "11: perhapsSum(lines: [2]) / 30 samtal Ale 2024-06-20 / 12 samtal Ale 2024-06-04"
      ),
      (
        "Ale 3 nya medlemmar\nTjörn 2 nya medlemmar\nDistriktet 5 nya medlemmar",
        "+3 medlemmar Ale ? / +2 medlemmar Tjörn ? / 12: perhapsSum(lines: [1, 2])"
      ),
      ("Ale 42 samtal, Tjörn 12 samtal, distriktet 54 samtal", "44: perhapsSum(lines: [1])"),
      ("42 samtal\nAle\n12 samtal\nTjörn", "beside 2 / 1: unread(lines: [1, 3]) / beside 2 / heading"),
      (
        "Ale\n- onsdag\n  - 42 samtal\n- 1 torgmöte",
        "heading / heading / 42 samtal Ale 2024-06-26 / 3: unsureDay"
      ),
      (
        "Ale:\nOnsdag:\n42 samtal\n\nTjörn:\n5 samtal",
        "heading / heading / 42 samtal Ale 2024-06-26 / heading / 1: unsureDay"
      ),
      (
        "Onsdag:\nAle:\n42 samtal\n\nTjörn:\n5 samtal",
        "heading / heading / 42 samtal Ale 2024-06-26 / heading / 5 samtal Tjörn 2024-06-26"
      ),
      (
        "Ale:\n42 samtal\n12 samtal i Härryda\n1 torgmöte",
        "heading / 42 samtal Ale ? / 12 samtal Härryda ? / 1: unsurePlace"
      ),
      (
        "Samtal:\nAle 42\nTjörn 12 torgmöten\nHärryda 5",
        "heading / 42 samtal Ale ? / 12 torgmoten Tjörn ? / 9: noMetric"
      ),
      ("42 samtal i Ale i lördags\noch 12 samtal i Tjörn", "42 samtal Ale 2024-06-22 / 5: unsureDay"),
      (
        "42 samtal i Ale\n*40 samtal i Ale",
        "beside 2 / 1: unknown(\"*\", anything, suggestion: nil) & 1: unread(lines: [1])"
      ),
      (
        "Nol södra 12 samtal\nSurte norra 30 samtal\nAle 42 samtal",
        "12 samtal Ale ? valdistrikt=Nol södra / 30 samtal Ale ? valdistrikt=Surte norra / 5: perhapsSum(lines: [1, 2])"
      ),
      (
        "Ale 42 samtal\nTjörn 12 samtal\nDistriktet 54 samtal",
        "42 samtal Ale ? / 12 samtal Tjörn ? / 12: perhapsSum(lines: [1, 2])"
      ),
    ])
  func apart(text: String, expected: String) { #expect(LinePlans.told(text) == expected) }

  @Test(
    "a mail's day is the one that it says",
    arguments: [
      (
        "From: Bo\nSent: Friday, May 10, 2024 8:00 AM\nSubject: Ale\n\n42 samtal i Ale igår",
        "42 samtal Ale 2024-05-09"
      ),
      (
        "Från: Bo\nDatum: 20 juni\n\n42 samtal i Ale igår", "42 samtal Ale 2024-06-19"
      ),
      ("Från: Bo\nDatum: 20 juli\n\n42 samtal i Ale igår", "17: unknownToday"),
      (
        "Date: Thu, 20 Jun 2024 14:05:00 +0100\nSubject: Siffror\n\n42 samtal i Ale igår",
        "42 samtal Ale 2024-06-19"
      ),
      (
        "Den tors 20 juni 2024 kl 14:05 skrev Anna <a@b.se>:\n\n42 samtal i Ale igår",
        "42 samtal Ale 2024-06-19"
      ),
      (
        "On Thu, Jun 20, 2024 at 2:05 PM Anna <a@b.se> wrote:\n\n42 samtal i Ale igår",
        "42 samtal Ale 2024-06-19"
      ),
      ("Anna skrev den 20/6:\n42 samtal i Ale igår", "17: unknownToday"),
      (
        "42 samtal i Ale\n\nDen fre 21 juni 2024 kl 08:00 skrev Bo\n<b@b.se>:\n\n30 samtal i Ale",
        "42 samtal Ale ?"
      ),
      ("42 samtal i Ale\n\nFrån: Bo\n\n30 samtal i Ale", "42 samtal Ale ?"),
      ("42 samtal i Ale\n\n» 30 samtal i Ale", "42 samtal Ale ?"),
    ])
  func mail(text: String, expected: String) { #expect(LinePlans.told(text) == expected) }
}
