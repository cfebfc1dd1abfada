import Goals
import Notation
import Testing

/// Lines that were once read as more, or as other, than they say: parts beside their sum, headcounts, years and times of
/// day. None of them may count anything.
@Suite("Lines that tell less than their numbers, on Friday 28 June 2024")
struct MisleadingLineTests {
  @Test(
    "nothing is counted of it",
    arguments: [
      "42 samtal: 12 i Ale, 30 i Tjörn",
      "Vi hade 42 samtal, 30 i Ale och 12 i Tjörn",
      "42 samtal (12 i Ale, 30 i Tjörn)",
      "Samtal: 54 (Ale 42, Tjörn 12)",
      "42 samtal i Ale: 12 i lördags, 30 i söndags",
      "42 samtal i distriktet, 12 i Ale",
      "Vi är 624 medlemmar: 412 i Ale och 212 i Tjörn",
      "42 samtal i Ale, vi var 8 i går",
      "1 insats i Ale, vi var 8 i Ale",
      "42 samtal i Ale, vi var 8 i Tjörn",
      "42 samtal i Ale, 18.30 i går",
      "1 insats 18.00 i Ale",
      "42 samtal, 18.30 i Ale",
      "Samtal 2024: Ale 42, Tjörn 12",
      "Samtal 2024",
      "Insatser 28 och 29 maj: 2 i Ale",
      "Samtal 1 - 15 maj: Ale 42",
      "Samtal v 20 och 21: Ale 42",
      "Samtal 12.30 i går: 42 i Ale",
      "42 samtal i Ale, 1 insats, 12 samtal i Tjörn, 2 insatser",
      "under 40 samtal i Ale",
      "Ale 1,200 samtal",
      "42 samtal i Ale, ställdes in",
      "42 samtal i Ale, stryk detta",
      "42 samtal i Ale, fel siffra",
      "42 samtal i Ale, uppskattningsvis",
      "42 samtal i Ale, redan rapporterat",
      "42 samtal i Ale, vardera",
      "42 samtal i Ale, minst",
      "1 insats i Tjörn den 3/6. 42 samtal i Ale.",
      "42 samtal i Ale, Nol södra, 12 samtal, Surte norra",
      "Minus: 42 samtal i Ale",
      "42 samtal i Ale, förra året",
      "42 samtal i Ale, per kväll",
      "2 insatser i Ale, 42 samtal var",
      "Samtal v 20 och 21 i Ale",
      "Samtal v20 och 21 i Ale",
      "Ale,samtal,42,1",
      "42,1 samtal,Ale",
      "Samtal: Ale 30.11",
      "Samtal: Ale 42 i går, Tjörn 12",
      "42 samtal i Ale i går, 12 i Tjörn",
      "42 samtal i Ale i går. Inga i Tjörn.",
    ])
  func line(line: String) {
    let told = LinePlans.told(line)
    // "12: noMetric": where it is uncertain, and why.
    let place = told.prefix { $0.isNumber }
    #expect(!place.isEmpty && told.dropFirst(place.count).hasPrefix(": "), "\(told)")
  }

  @Test(
    "a note that could take the number back is none, nor a number that is of people, of another one or of each",
    arguments: [
      "Vi var 8 på torgmötet i Ale", "Det var 42 på torgmötet i Ale", "Vi var 8 på dörrknackning i Ale",
      "42 samtal i Ale, 8 på dörrknackningen", "8 i studiecirkeln i Ale", "Studiecirkel Ale 8",
      "Insats med 8 i Ale",
      "Dörrknackning i Ale, vi var 8", "Dörrknackning i Ale, 8 var med", "Torgmöte 3 i Ale",
      "Insats 3: 42 samtal i Ale",
      "Torgmöte Ale lördag 28", "Torgmöte Ale 11.30", "Dörrknackning Ale 17.30 i lördags",
      "42,5 samtal i Ale",
      "42 samtal i Ale (12 i Nol södra, 30 i Surte norra)", "Ale 42 samtal: Nol södra 12, Surte norra 30",
      "42 samtal i Ale (12 samtal i Nol södra)", "Ale 42 samtal, 714 samtal",
      "42 samtal i Ale (12 fler samtal)",
      "42 samtal i Ale (Tjörn 12)", "Vi är 412 medlemmar i Ale och 12 nya medlemmar",
      "Blev det 42 samtal i Ale",
      "Har vi 42 samtal i Ale", "Gjorde Ale 42 samtal", "42 samtal i Ale, stämmer det",
      "42 samtal i Ale, målet",
      "42 samtal i Ale (plan)", "42 samtal i Ale. Det är planen.", "42 samtal i Ale (nästa vecka)",
      "Ett torgmöte i Ale, avbokat", "42 samtal i Ale, regnade bort", "42 samtal i Ale (rättat från 24)",
      "42 samtal i Ale (x2)", "42 samtal i Ale (plus 12)", "42 samtal i Ale, Kungälv",
      "42 samtal i Ale (inkl. Tjörn)",
      "Inga samtal i Ale, rapport saknas", "42 samtal var i Ale", "42 samtal i veckan i Ale",
      "42 samtal med Ale",
      "42 samtal hos Ale", "1 ny medlem i Ale (250312)", "Ale: 42 samtal, v. 20: 30 samtal",
      "Ett torgmöte i Ale ikväll",
      "Till 28/5: 420 samtal i Ale", "Samtal i Ale 42 714", "Ale onsdag 28 120 samtal",
      "Den 28 120 samtal i Ale", "Ale är 412 420 medlemmar",
      "- [ ] 42 samtal i Ale", "Ale 42 samtal i helgen, 30 i lördags", "Ale 1 torgmöte, i lördags 42 samtal",
      "12 samtal i Ale. 30 i Tjörn i fredags.", "Ale: 42 samtal i lördags, Tjörn: 12 samtal",
      "42 samtal i Ale, ❌",
      "42 samtal i Ale, rapport kommer", "Nytt antal medlemmar i Ale: 412",
      "Minskat antal medlemmar i Ale: 412", "Vi blev fler medlemmar i Ale: 412",
      "Medlemmar i Ale ökade: 412", "Medlemmar Ale ny 412", "Medlemmar ökade till 412 i Ale, 3 i Tjörn",
      "Torgmöte i Ale, 12.00", "Samtal Ale 18.00", "Torgmöten Ale den 28", "Torgmöte i Ale, lördag 28",
      "Torgmöten i Ale, 2026", "v 20 och 21 samtal i Ale", "Studiecirkel i Ale, 8 nya",
      "Insats i Ale, fick 3 nya",
      "Torgmöte i Ale, 5 på plats", "Insats i Ale: 5 knackade dörr", "Torgmöte i Ale, 12 st",
      "Insats i Ale: 8",
      "3 torgmöten i Ale, ringde 42 i Tjörn", "42 samtal i Ale och 3 nya i Tjörn", "Samtal 1: Ale",
      "42 samtal i Ale, 12 i Tjörn och 3 nya medlemmar",
      "I lördags 42 samtal i Ale, igår 12 i Tjörn, 3 torgmöten",
      "12 nya medlemmar var med i Ale", "12 medlemmar var det i Ale",
    ])
  func note(line: String) {
    let told = LinePlans.told(line)
    #expect(told.first?.isNumber == true && told.contains(": "), "\(told)")
  }

  @Test(
    "a label's number is its own",
    arguments: [
      ("Ale: Samtal: 42 Insatser: 2", "42 samtal Ale ? & 2 insatser Ale ?"),
      ("Insatser: 2 Samtal: 42 i Ale", "2 insatser Ale ? & 42 samtal Ale ?"),
      ("Tjörn:\n42 samtal, Ale 12 samtal", "heading / 42 samtal Tjörn ? & 12 samtal Ale ?"),
      ("42 samtal i Ale. \"Tjörn var 12 samtal\"", "42 samtal Ale ? \"Tjörn var 12 samtal\""),
      ("AK: Ale, samtal: 42", "42 samtal Ale ?"),
      ("Dörrknackning i Ale: 42 samtal", "42 samtal Ale ?"),
    ])
  func label(line: String, expected: String) { #expect(LinePlans.told(line) == expected) }

  @Test(
    "what an unread heading may have said is asked of the lines below it",
    arguments: [
      ("Samtal:\nAle 42\n\nInsatser\nAle 1", "heading / 42 samtal Ale ? / heading / 1 insatser Ale ?"),
      (
        "20/6:\n42 samtal i Ale\nFredag 27/6:\n12 samtal i Tjörn",
        "heading / 42 samtal Ale 2024-06-20 / 1: wrongWeekday(\"Fredag\", 2024-06-27) & 1: unread(lines: [4]) / beside 3"
      ),
      (
        "Ale\n42 samtal\n\nHärrryda\n12 samtal",
        "heading / 42 samtal Ale ? / 1: unread(lines: [5]) / beside 4"
      ),
      ("Ale, Nol södra:\n42 samtal", "heading / 1: unsurePlace"),
      ("Samtal:\nAle 42\nKassan\nTjörn 5 000", "heading / beside 3 / 1: unread(lines: [2]) / 7: noMetric"),
    ])
  func heading(line: String, expected: String) { #expect(LinePlans.told(line) == expected) }

  @Test(
    "a mail is read from the day that it was sent, and the one that it answers is not",
    arguments: [
      (
        "Från: Britt\nSkickat: den 25 juni 2024 09:12\nTill: Anna\n\n42 samtal i Ale i går\n12 samtal i Tjörn",
        "42 samtal Ale 2024-06-24 / 1: mailDay"
      ),
      ("Från: Britt\nDatum: 28 juni 2024\n\n42 samtal i Ale", "42 samtal Ale ?"),
      ("From: Britt\nDate: Tue, 25 Junk 2024\n\n42 samtal i Ale", "1: mailDay"),
      (
        "42 samtal i Ale i går\n\nFrån: Britt\nSkickat: den 25 juni 2024\nTill: Anna\n\n12 samtal i Tjörn i går",
        "42 samtal Ale 2024-06-27"
      ),
      (
        "42 samtal i Ale i går\n\nOn Thu, Jun 20, 2024 Anna wrote:\n\n12 samtal i Tjörn i går",
        "42 samtal Ale 2024-06-27"
      ),
      (
        "42 samtal i Ale i går\n\nDen 20 juni skrev Anna:\n> 12 samtal i Tjörn\n3 samtal i Tjörn i går",
        "42 samtal Ale 2024-06-27 / 3 samtal Tjörn 2024-06-27"
      ),
      (
        "Från: Britt\nSkickat: den 25 juni 2024\n\nAle:\n42 samtal\nTjörn i går:\n12 samtal\nÖvrigt:\n3 samtal i Ale",
        "heading / 1: mailDay / heading / 12 samtal Tjörn 2024-06-24 / heading / 1: mailDay"
      ),
      ("Från: Ale ak\nDatum: 3/6\n42 samtal i Ale", "1: mailDay"),
      (
        """
        From: Britt
        Date: Tue, 25 Junk 2024

        42 samtal i Ale i går
        12 samtal i Ale i lördags
        3 samtal i Ale 4/6
        """,
        "17: unknownToday / 17: unknownToday / 3 samtal Ale 2024-06-04"
      ),
      ("Från: Britt\nÄmne: Siffror\n\n42 samtal i Ale förra veckan", "17: unknownToday"),
    ])
  func mail(text: String, expected: String) { #expect(LinePlans.told(text) == expected) }

  @Test("a day that somebody has given is that of a mail's lines that say none")
  func given() {
    let text = LogText(
      ["Från: Britt", "Ämne: Siffror", "", "42 samtal i Ale", "12 samtal i Tjörn i går"],
      LinePlans.vocabulary,
      today: LinePlans.today, isDayGiven: true)
    let told = text.entries.map { LinePlans.told($0.meaning) }
    #expect(told == ["42 samtal Ale ?", "19: unknownToday"])
  }

  @Test("a tab parts two numbers")
  func tab() { #expect(LinePlans.told("Samtal:\nAle\t42\t120").contains("42120") == false) }
}
