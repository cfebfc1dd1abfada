import Goals
import Notation
import Testing

@Suite("Lines of which every event is certain, on Friday 28 June 2024")
struct CertainLineTests {
  @Test(
    "a line",
    arguments: [
      (
        "42 samtal och 1 insats i Ale i går, Nol södra",
        "42 samtal Ale 2024-06-27 valdistrikt=Nol södra & 1 insatser Ale 2024-06-27 valdistrikt=Nol södra"
      ),
      ("inga samtal i Tjörn i juni", "0 samtal Tjörn 2024-06-28*"),
      ("medlemmar är 2 420 den 27 juni", "=2420 medlemmar ? 2024-06-27"),
      ("42 samtal i Ale i går", "42 samtal Ale 2024-06-27"),
      ("42 SAMTAL I ALE IGÅR", "42 samtal Ale 2024-06-27"),
      ("Ale 42 samtal 27/6", "42 samtal Ale 2024-06-27"),
      (
        "Ale: 42 samtal och 1 insats, Tjörn: 12 samtal",
        "42 samtal Ale ? & 1 insatser Ale ? & 12 samtal Tjörn ?"
      ),
      ("samtal: Ale 42, Tjörn 12", "42 samtal Ale ? & 12 samtal Tjörn ?"),
      ("42 samtal i Ale och 12 i Tjörn i går", "42 samtal Ale 2024-06-27 & 12 samtal Tjörn 2024-06-27"),
      ("I går 42 samtal i Ale och 12 i Tjörn", "42 samtal Ale 2024-06-27 & 12 samtal Tjörn 2024-06-27"),
      ("I måndags 12 samtal i Ale, i tisdags 8", "12 samtal Ale 2024-06-24 & 8 samtal Ale 2024-06-25"),
      ("42 samtal i Ale i måndags, i tisdags 8 samtal", "42 samtal Ale 2024-06-24 & 8 samtal Ale 2024-06-25"),
      (
        "42 samtal i Ale, Tjörn 12 samtal, Härryda 3",
        "42 samtal Ale ? & 12 samtal Tjörn ? & 3 samtal Härryda ?"
      ),
      ("inga samtal i Tjörn och Ale i juni", "0 samtal Tjörn 2024-06-28* & 0 samtal Ale 2024-06-28*"),
      ("Ale hade 42 samtal i fredags", "hade 42 samtal Ale 2024-06-21"),
      ("tolv samtal i Lilla Edet den 14 juni", "12 samtal Lilla Edet 2024-06-14"),
      ("Rapport Ale: 42 samtal i går", "42 samtal Ale 2024-06-27"),
      ("Gårdagens siffror: 42 samtal i Ale", "42 samtal Ale 2024-06-27"),
      ("Dagens samtal i Ale: 42", "42 samtal Ale 2024-06-28"),
      ("Helgens samtal: Ale 42, Tjörn 12", "42 samtal Ale 2024-06-23* & 12 samtal Tjörn 2024-06-23*"),
      ("Här kommer siffrorna för Ale i går:\n42 samtal", "heading / 42 samtal Ale 2024-06-27"),
      ("Hej! Här kommer vår rapport från Ale.\n42 samtal", "heading / 42 samtal Ale ?"),
      ("Tjörn, Centrum: 16 samtal", "16 samtal Tjörn ? valdistrikt=Centrum"),
      ("42 samtal i Ale i går. /Anna", "42 samtal Ale 2024-06-27"),
      ("3 nya medlemmar i Ale i går", "+3 medlemmar Ale 2024-06-27"),
      ("Ale har 212 medlemmar", "har 212 medlemmar Ale ?"),
      ("vi har 212 medlemmar i Ale", "har 212 medlemmar Ale ?"),
      ("medlemmarna i Ale ökade med 5 i maj", "+5 medlemmar Ale 2024-05-31*"),
      ("medlemmarna i Ale ökade till 217 i maj", "=217 medlemmar Ale 2024-05-31*"),
      ("2 färre medlemmar i Tjörn v25", "-2 medlemmar Tjörn 2024-06-23*"),
      ("autogiro i Ale är 21,4 % den 31 maj", "=21,4% autogiro Ale 2024-05-31"),
      ("42 samtal i Ale i går, efter lunch", "42 samtal Ale 2024-06-27 \"efter lunch\""),
      ("42 samtal i Ale i går (efter lunch, glada)", "42 samtal Ale 2024-06-27 \"efter lunch, glada\""),
      ("42 samtal (Ale) i går", "42 samtal Ale 2024-06-27"),
      ("42 samtal i Nol södra i går", "42 samtal Ale 2024-06-27 valdistrikt=Nol södra"),
      ("42 samtal i Ale i går, Centrum", "42 samtal Ale 2024-06-27 valdistrikt=Centrum"),
      ("en insats i Ale i går", "1 insatser Ale 2024-06-27"),
      ("42 samtal i Ale kl 18-20 i går", "42 samtal Ale 2024-06-27 \"kl 18-20\""),
      ("42 samtal i Ale torsdag 27 juni", "42 samtal Ale 2024-06-27"),
      ("- 42 samtal i Ale i går", "42 samtal Ale 2024-06-27"),
      ("* 42 samtal i Ale i går", "42 samtal Ale 2024-06-27"),
      ("1. 42 samtal i Ale i går", "42 samtal Ale 2024-06-27"),
      ("42 samtal", "42 samtal ? ?"),
      ("240627 42 samtal i Ale", "42 samtal Ale 2024-06-27"),
      ("2024-06-27 42 samtal Ale", "42 samtal Ale 2024-06-27"),
      ("14-16 juni 42 samtal i Ale", "42 samtal Ale 2024-06-16*"),
      ("42 samtal i Ale i helgen", "42 samtal Ale 2024-06-23*"),
      ("42 samtal i Ale förra veckan", "42 samtal Ale 2024-06-23*"),
      ("42 samtal 1 insats i Ale i går", "42 samtal Ale 2024-06-27 & 1 insatser Ale 2024-06-27"),
      ("samtal 42 insatser 1 Ale igår", "42 samtal Ale 2024-06-27 & 1 insatser Ale 2024-06-27"),
      ("0 samtal i Ale v 25", "0 samtal Ale 2024-06-23*"),
      ("Ale AK: 42 samtal i går", "42 samtal Ale 2024-06-27"),
      ("Ales arbetarekommun hade 42 samtal i går", "hade 42 samtal Ale 2024-06-27"),
      ("4 S1 i Ale i går", "4 s1 Ale 2024-06-27"),
      ("fem studiecirklar i Ale i maj", "5 studiecirklar Ale 2024-05-31*"),
      ("2 torgmöten i Ale i lördags", "2 torgmoten Ale 2024-06-22"),
      ("medlemmar i distriktet är 2420", "=2420 medlemmar - ?"),
      ("distriktet: medlemmar = 2 420, 27/6", "=2420 medlemmar - 2024-06-27"),
      (
        "42 samtal i Ale i går, bra stämning trots regn!",
        "42 samtal Ale 2024-06-27 \"bra stämning trots regn\""
      ),
      ("42 samtal i Ale i går. Bra stämning!", "42 samtal Ale 2024-06-27 \"Bra stämning\""),
      ("två torgmöten i Ale och ett i Tjörn", "2 torgmoten Ale ? & 1 torgmoten Tjörn ?"),
      (
        "Ale i går: 42 samtal, 1 insats. Tjörn i går: inga samtal",
        "42 samtal Ale 2024-06-27 & 1 insatser Ale 2024-06-27 & 0 samtal Tjörn 2024-06-27"
      ),
      ("42 samtal i Ale & 3 i Tjörn 26/6", "42 samtal Ale 2024-06-26 & 3 samtal Tjörn 2024-06-26"),
      ("Ale\t42\tsamtal", "42 samtal Ale ?"),
      ("42st samtal i Ale i går", "42 samtal Ale 2024-06-27"),
      ("+17 samtal i Ale i går", "+17 samtal Ale 2024-06-27"),
      ("medlemmar +3 Ale i går", "+3 medlemmar Ale 2024-06-27"),
      ("medlemmar -2 i Ale i går", "-2 medlemmar Ale 2024-06-27"),
      ("plus 3 medlemmar i Ale", "+3 medlemmar Ale ?"),
      ("minus 2 medlemmar i Ale", "-2 medlemmar Ale ?"),
      (
        "inga samtal i Tjörn, Ale och Lilla Edet i maj",
        "0 samtal Tjörn 2024-05-31* & 0 samtal Ale 2024-05-31* & 0 samtal Lilla Edet 2024-05-31*"
      ),
      (
        "medlemmar är 212 i Ale och 87 i Tjörn den 31 maj",
        "=212 medlemmar Ale 2024-05-31 & =87 medlemmar Tjörn 2024-05-31"
      ),
      ("42 samtal i Ale i går, efter lunch och fika", "42 samtal Ale 2024-06-27 \"efter lunch och fika\""),
      (
        "En insats och tolv samtal i Härryda, 20/6",
        "1 insatser Härryda 2024-06-20 & 12 samtal Härryda 2024-06-20"
      ),
      ("Vi knackade dörr i Ale i går: 42 samtal!", "42 samtal Ale 2024-06-27"),
      (
        "I Ale blev det 42 samtal i lördags och 12 i söndags",
        "42 samtal Ale 2024-06-22 & 12 samtal Ale 2024-06-23"
      ),
      ("42 samtal i Ale igår kväll", "42 samtal Ale 2024-06-27"),
      ("1 maj hade Ale 42 samtal", "hade 42 samtal Ale 2024-05-01"),
      ("Ale, 42 samtal, 27/6, Nol södra", "42 samtal Ale 2024-06-27 valdistrikt=Nol södra"),
      (
        "42 samtal i Ale i går, Nol södra och Surte norra",
        "42 samtal Ale 2024-06-27 valdistrikt=Nol södra valdistrikt=Surte norra"
      ),
      (
        "42 samtal i Ale i går, \"fin kväll, 12 grader\"", "42 samtal Ale 2024-06-27 \"fin kväll, 12 grader\""
      ),
      (
        "42 samtal, 1 insats, 2 torgmöten: Ale, i går",
        "42 samtal Ale 2024-06-27 & 1 insatser Ale 2024-06-27 & 2 torgmoten Ale 2024-06-27"
      ),
      ("I Ale: 42 samtal den 26/6 och 12 den 27/6", "42 samtal Ale 2024-06-26 & 12 samtal Ale 2024-06-27"),
      ("27 juni 2024: 42 samtal i Ale", "42 samtal Ale 2024-06-27"),
      ("tjugofem samtal i Ale den 5:e juni", "25 samtal Ale 2024-06-05"),
      ("42 samtal i Ale 5 juni 2023", "42 samtal Ale 2023-06-05"),
      ("42 samtal i Ale v. 25", "42 samtal Ale 2024-06-23*"),
      ("42 samtal i Ale vecka 25", "42 samtal Ale 2024-06-23*"),
      ("medlemmar = 212 i Ale", "=212 medlemmar Ale ?"),
      ("3 medlemmar lämnade i Ale", "-3 medlemmar Ale ?"),
      ("ingen ny medlem i Ale i juni", "+0 medlemmar Ale 2024-06-28*"),
      ("en ny medlem i Ale i går", "+1 medlemmar Ale 2024-06-27"),
      ("noll samtal i Ale", "0 samtal Ale ?"),
      ("12 samtalen i Ale", "12 samtal Ale ?"),
      ("42 samtal i ale ak igår", "42 samtal Ale 2024-06-27"),
      ("42 samtal i Härrydas AK", "42 samtal Härryda ?"),
      ("42 samtal Ale 12 Tjörn", "42 samtal Ale ? & 12 samtal Tjörn ?"),
      ("medlemmar är nu 212 i Ale \"var 210\"", "=212 medlemmar Ale ? \"var 210\""),
      ("42 samtal i Ale 1-2/6", "42 samtal Ale 2024-06-02*"),
      ("42 samtal i Ale lör 22/6", "42 samtal Ale 2024-06-22"),
      ("42 samtal i Ale tors. 27 juni", "42 samtal Ale 2024-06-27"),
      ("samtal – Ale – 42", "42 samtal Ale ?"),
      ("2024-06-27;samtal;Ale;42", "42 samtal Ale 2024-06-27"),
      ("1 insats (42 samtal) i Ale i går", "1 insatser Ale 2024-06-27 & 42 samtal Ale 2024-06-27"),
      ("3 nya medlemmar i Ale och 1 lämnade i Tjörn", "+3 medlemmar Ale ? & -1 medlemmar Tjörn ?"),
      ("ett torgmöte i Ale och inget i Tjörn", "1 torgmoten Ale ? & 0 torgmoten Tjörn ?"),
      (
        "42 samtal i Nol södra och 12 i Myggenäs i går",
        "42 samtal Ale 2024-06-27 valdistrikt=Nol södra & 12 samtal Tjörn 2024-06-27 valdistrikt=Myggenäs"
      ),
      ("42 samtal i Ale juni 2023", "42 samtal Ale 2023-06-30*"),
    ])
  func line(line: String, expected: String) { #expect(LinePlans.told(line) == expected) }
}
