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
        "heading / 42 samtal Ale ? / 1 insatser Ale 2024-06-27 / heading / 0 samtal Tjörn ?"
      ),
      ("Samtal v25:\nAle 42\nTjörn 12", "heading / 42 samtal Ale 2024-06-23* / 12 samtal Tjörn 2024-06-23*"),
      ("Siffror för Ale i maj:\n42 samtal", "heading / 42 samtal Ale 2024-05-31*"),
      (
        "Ale i maj\n42 samtal\nÖvrigt:\n3 insatser",
        "heading / 42 samtal Ale 2024-05-31* / heading / 3 insatser ? ?"
      ),
      ("> 42 samtal i Ale", ""),
      ("42 samtal i Ale\n-- \n12 samtal i Tjörn", "42 samtal Ale ?"),
      ("-----Ursprungligt meddelande-----\n42 samtal i Ale", ""),
    ])
  func line(line: String, expected: String) { #expect(LinePlans.told(line) == expected) }
}
