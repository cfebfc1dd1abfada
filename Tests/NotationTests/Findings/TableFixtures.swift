import Goals
import Notation

extension Fixture {
  /// What can be wrong with the tables of goals.
  static let tables: [Fixture] = [
    table(
      "columns that are no years", "»| Arbetarekommun | I år | Sedan |«", "| Ale | 1 | 2 |", .unreadableTable),
    table("a year twice", "»| Arbetarekommun | 2024 | 2024 |«", "| Ale | 1 | 2 |", .unreadableTable),
    table("a first column of years", "»| År | 2024 |«", "| Ale | 1 |", .unreadableTable),
    table("a header alone", "»| Arbetarekommun | 2024 |«", "", .emptyTable),
    Fixture("a heading with an id alone", "## »Samtal« {#a}\n\nText", .headingWithoutTable),
    Fixture("a wordless heading alone", "## »{#a}«", .headingWithoutTable),
    table(
      "a mistyped arbetarekommun", "| Arbetarekommun | 2024 |", "| »Lilla Edett« | 1 |",
      .unknownUnit("Lilla Edett", suggestion: "Lilla Edet", known: 2)),
    table(
      "an arbetarekommun of elsewhere", "| AK | Valdistrikt |", "| »Norsjö« | A |",
      .unknownUnit("Norsjö", suggestion: nil, known: 2)),
    table(
      "a row twice", "| Arbetarekommun | 2024 |", "| Ale | 1 |\n| »Ale« | 2 |",
      .repeatedRow("Ale", firstLine: 11)),
    table("a cell of words", "| Arbetarekommun | 2024 |", "| Ale | »många« |", .badNumber("många")),
    table("an ambiguous number", "| Arbetarekommun | 2024 |", "| Ale | »1.200« |", .badNumber("1.200")),
    table("a negative number", "| Arbetarekommun | 2024 |", "| Ale | »-3« |", .badNumber("-3")),
    table("an empty cell", "| Arbetarekommun | 2024 | 2025 |", "»| Ale | | 3 |«", .badNumber("")),
    table(
      "a cell too many", "| Arbetarekommun | 2024 |", "»| Ale | 1 | 2 |«", .raggedRow(cells: 3, expected: 2)),
    table("a name's cell missing", "| AK | Valdistrikt |", "»| Ale |«", .raggedRow(cells: 1, expected: 2)),
    table(
      "a total that is not", "| Arbetarekommun | 2024 | 2025 |",
      "| Ale | 1 | 5 |\n| Lilla Edet | 2 | 6 |\n| Totalt | 3 | »12« |",
      .totalMismatch(year: 2025, stated: Quantity(12), computed: Quantity(11), firstLine: 11, lastLine: 12)),
    table(
      "a total above its rows, too low", "| AK | 2024 |", "| Totalt | »2« |\n| Ale | 3 |",
      .totalMismatch(year: 2024, stated: Quantity(2), computed: Quantity(3), firstLine: 12, lastLine: 12)),
    table("a name before any arbetarekommun", "| AK | Valdistrikt |", "| | »Surte« |", .nameWithoutUnit),
    table("a target of nobody", "| Arbetarekommun | 2024 |", "»| | 4 |«", .nameWithoutUnit),
  ]

  /// The table under a heading with an id; its header stands on line 9.
  private static func table(_ name: String, _ header: String, _ rows: String, _ finding: PlanFinding)
    -> Fixture
  {
    let bars = header.count { $0 == "|" } - 1
    let rule = "|" + String(repeating: " --- |", count: bars)
    return Fixture(name, "## Samtal {#a}\n\n\(header)\n\(rule)\n\(rows)\n", finding)
  }
}
