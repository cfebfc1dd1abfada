import Goals
import Notation
import Testing

@Suite("Lines with something that is not certain, and where")
struct RefusedLineTests {
  @Test(
    "a line",
    arguments: [
      ("medlemmar är 2 420 den 30 juni", "20: distantDay(2023-06-30)"),
      ("12 samtl i Härryda 14/6", "4: unknown(\"samtl\", metric, suggestion: (\"samtal\"))"),
      ("42 samtal i Ale, Tjörn 12 samtal, Lerum 3", "35: numberInNote"),
      ("42 samtal i Ale och Tjörn", "21: idlePlace(\"Tjörn\")"),
      (
        "tolv samtal i Lila Edet den 14 juni",
        "15: unknown(\"Lila Edet\", place, suggestion: (\"Lilla Edet\"))"
      ),
      ("medlemmarna i Ale är 5 fler", "22: unclearValue"),
      ("ca 40 samtal i Ale", "1: vague(\"ca\")"),
      ("40-50 samtal i Ale", "1: range(\"40-50\")"),
      ("1.200 samtal i Ale", "1: badNumber(\"1.200\")"),
      ("totalt 54 samtal i Ale", "1: total(\"totalt\")"),
      ("42 samtal i Ale i går, efter lunch, fem par", "37: numberInNote"),
      ("42 samtal i Ale i gåt", "19: unknown(\"gåt\", place, suggestion: (\"igår\"))"),
      ("42 samtal, Alle, i går", "12: unknown(\"Alle\", anything, suggestion: (\"Ale\"))"),
      (
        "42 samtal i Tjörn i går, Nol södra",
        "26: nameElsewhere(\"Nol södra\", of: [\"Ale\"], not: \"Tjörn\")"
      ),
      ("42 samtal i Centrum i går", "13: ambiguousName(\"Centrum\", [\"Ale\", \"Tjörn\"])"),
      ("42 samtal i Ale i morgon", "17: futureDay(2024-06-29)"),
      ("42 samtal i Ale den 30 juli", "17: distantDay(2023-07-30)"),
      ("42 samtal i Ale den 30 juli 2024", "17: futureDay(2024-07-30)"),
      ("42 samtal i Ale onsdagen den 27 juni", "17: wrongWeekday(\"onsdagen\", 2024-06-27)"),
      ("42 samtal i Ale fredag", "17: unsureWeekday(\"fredag\")"),
      ("42 samtal i Ale på fredag", "17: unsureWeekday(\"fredag\")"),
      ("-42 samtal i Ale i går", "1: dashedNumber(\"-42\")"),
      ("42 samtal planeras i Ale", "11: unknown(\"planeras\", anything, suggestion: nil)"),
      ("inte 42 samtal i Ale", "1: unknown(\"inte\", anything, suggestion: nil)"),
      ("42 samtal i Ale, varav 12 i Nol södra", "18: unknown(\"varav\", anything, suggestion: nil)"),
      ("42 samtal i Ale?", "16: question"),
      ("samtal i Ale i går", "1: noAmount"),
      ("240627 samtal i Ale", "8: noAmount"),
      ("12 gick S1 i Ale", "4: unknown(\"gick\", anything, suggestion: nil)"),
      ("fem studiecirklar i Ale i vår", "25: notADay(\"i vår\")"),
      ("1 cirkel i Ale", "3: unknown(\"cirkel\", metric, suggestion: nil)"),
      ("två möten på torget i Ale", "5: unknown(\"möten\", metric, suggestion: nil)"),
      ("42 samtal i Ale i går, tror jag", "24: doubtful(\"tror\")"),
      ("målet är 714 samtal i Ale", "1: unknown(\"målet\", anything, suggestion: nil)"),
      ("42 av 714 samtal i Ale", "4: unknown(\"av\", metric, suggestion: nil)"),
      ("42 samtal per kväll i Ale", "11: unknown(\"per\", anything, suggestion: nil)"),
      ("två kvällar, 42 samtal i Ale", "5: unknown(\"kvällar\", metric, suggestion: nil)"),
      ("42 samtal i Ale i går i Tjörn", "25: severalPlaces"),
      ("42 samtal i Ale i går i dag", "23: severalDays"),
      ("42 samtal i Ale och Lerum", "21: unknown(\"Lerum\", anything, suggestion: nil)"),
      ("42 samtal i Ale och Tjörn i går", "21: idlePlace(\"Tjörn\")"),
      ("42 samtal i Ale i går (ungefär)", "24: doubtful(\"ungefär\")"),
      ("42 samtal i Ale 31/6", "17: notADay(\"31/6\")"),
      ("42 samtal i Ale vecka 30", "17: distantDay(2023-07-30)"),
      ("två hundra samtal i Ale", "1: noMetric"),
      ("42 samtal och hej i Ale", "15: unknown(\"hej\", anything, suggestion: nil)"),
      ("Ale 42", "5: noMetric"),
      ("42", "1: noMetric"),
      ("Medlemsantal i Ale: 212", "1: unknown(\"Medlemsantal\", anything, suggestion: nil)"),
      ("andelen autogiro i Ale är 21,4 procent", "1: unknown(\"andelen\", anything, suggestion: nil)"),
    ])
  func line(line: String, expected: String) { #expect(LinePlans.told(line) == expected) }
}
