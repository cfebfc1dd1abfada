import Testing

@Suite("Tables among lines, which another command reads")
struct TextTableTests {
  @Test(
    "a table is named once, and none of its rows is read",
    arguments: [
      "AK\tSamtal\tInsatser\nAle\t42\t1\nTjörn\t12\t0", "Arbetarekommun;Samtal\nAle;42\nTjörn;12",
      "AK,Samtal\nAle,42\nTjörn,12", "| AK | Samtal |\n| Ale | 42 |\n| Tjörn | 12 |",
      "\tSamtal\tInsatser\nAle\t42\t1\nTjörn\t12\t0",
      "Datum;Mått;Antal\n2024-06-27;samtal;42\n2024-06-26;samtal;1",
      "Arbetarekommun;2023;2024\nAle;42;12\nTjörn;3;4",
    ])
  func table(text: String) {
    let told = LinePlans.told(text)
    #expect(told.hasSuffix("table(rows: [2, 3]) / beside 1 / beside 1"), "\(told)")
  }

  @Test("the rule below a heading is no row")
  func rule() {
    #expect(
      LinePlans.told("| AK | Samtal |\n|---|---:|\n| Ale | 42 |")
        == "1: table(rows: [3]) / prose / beside 1")
  }

  @Test(
    "what looks a little like one is read as lines",
    arguments: [
      ("Ale, Tjörn\n42 samtal, 12 insatser", "table"), ("Hej, Anna\nAle 42, 12", "table"),
      ("Samtal\nAle\t42", "table"), ("Ale; Tjörn\n42 samtal i Ale; 12 i Tjörn", "table"),
      ("AK\tSamtal\nAle\t42 samtal", "table"),
    ])
  func noTable(text: String, word: String) {
    #expect(LinePlans.told(text).contains(word) == false, "\(LinePlans.told(text))")
  }
}
