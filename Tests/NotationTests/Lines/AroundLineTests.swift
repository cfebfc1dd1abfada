import Goals
import Notation
import Testing

@Suite("Headings, words around the figures, and what a mail carries along")
struct AroundLineTests {
  @Test(
    "a line",
    arguments: [
      ("Hej Anna!", "prose"),
      ("Här kommer siffrorna:", "heading"),
      ("Hälsningar från Ale", "prose"),
      ("070-123 45 67", "prose"),
      ("möte kl 18 i Folkets hus", "prose"),
      ("Anna Öst, 070-123 45 67", "prose"),
      (
        "Ale:\n42 samtal\n1 insats i går\n\nTjörn:\ninga samtal",
        "heading / 42 samtal Ale ? / 1 insatser Ale 2024-06-27 / heading / 1: unsureDay"
      ),
      ("Samtal v25:\nAle 42\nTjörn 12", "heading / 42 samtal Ale 2024-06-23* / 12 samtal Tjörn 2024-06-23*"),
      ("Siffror för Ale i maj:\n42 samtal", "heading / 42 samtal Ale 2024-05-31*"),
      (
        "Ale i maj\n42 samtal\nÖvrigt:\n3 insatser",
        "heading / 42 samtal Ale 2024-05-31* / heading / 1: unsureDay"
      ),
      ("> 42 samtal i Ale", ""),
      ("42 samtal i Ale\n-- \n12 samtal i Tjörn", "42 samtal Ale ?"),
      ("-----Ursprungligt meddelande-----\n42 samtal i Ale", "1: mailDay"),
      ("Datum: 27/6\n42 samtal i Ale", "heading / 42 samtal Ale 2024-06-27"),
      ("Från: Britt\nÄmne: Siffror\n42 samtal i Ale i går", "17: unknownToday"),
      ("Till: alla\n42 samtal i Ale", "1: unread(lines: [2]) / beside 1"),
      (
        "Vi träffades i går.\n42 samtal i Ale\n12 samtal i Tjörn i dag",
        "1: unread(lines: [2, 3]) / beside 1 / beside 1"
      ),
      (
        "Tack för senast i Ale!\n42 samtal i går\nTjörn:\n12 samtal i går",
        "1: unread(lines: [2, 4]) / beside 1 / heading / beside 1"
      ),
      ("42 samtal i Ale\nHälsningar från Tjörn", "42 samtal Ale ? / prose"),
      ("Den 20 juni skrev Anna Öst:\n> 12 samtal i Tjörn\n42 samtal i Ale", "42 samtal Ale ?"),
      ("On Thu, Jun 20, 2024 Anna wrote:\n42 samtal i Ale", "1: mailDay"),
    ])
  func line(line: String, expected: String) { #expect(LinePlans.told(line) == expected) }
}
