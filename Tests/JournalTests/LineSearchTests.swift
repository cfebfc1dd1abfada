import Goals
import Journal
import Storage
import TestSupport
import Testing

@Suite("A line is found by its first columns") struct LineSearchTests {
  private static func event(
    _ day: Int, _ metric: String, _ unit: String, _ value: Event.Value, number: UInt64 = 1
  ) throws -> Event {
    Event(
      id: EventID(
        milliseconds: 1_700_000_000_000, mark: WriterMark(of: try #require(Identifier("anna"))),
        remainder: number),
      day: Day(number: day), metric: try #require(Identifier(metric)),
      arbetarekommun: Arbetarekommun(unit), value: value)
  }

  @Test(
    "present and absent",
    arguments: [
      (19_760, "samtal", "Ale", Event.Value.change(Quantity(42)), true),
      (19_760, "samtal", "Tjörn", .change(Quantity(12)), true),
      (19_761, "medlemmar", "", .reading(Quantity(2_420)), true),
      (19_760, "samtal", "Ale", .change(Quantity(4)), false),
      (19_760, "samtal", "Al", .change(Quantity(42)), false),
      (19_761, "samtal", "Ale", .change(Quantity(42)), false),
      (19_760, "samtal", "", .change(Quantity(42)), false),
      (19_761, "medlemmar", "", .change(Quantity(2_420)), false),
    ])
  func finds(day: Int, metric: String, unit: String, value: Event.Value, expected: Bool) throws {
    let folder = TemporaryFolder()
    let events = [
      try LineSearchTests.event(19_760, "samtal", "Ale", .change(Quantity(42))),
      try LineSearchTests.event(19_760, "samtal", "Tjörn", .change(Quantity(12)), number: 2),
      try LineSearchTests.event(19_761, "medlemmar", "", .reading(Quantity(2_420)), number: 3),
    ]
    let text = events.map { String(decoding: EventLine.bytes(of: $0), as: UTF8.self) }.joined(separator: "\n")
    try WholeFile.replace(folder.file("bo.tsv"), with: Array("# exempel\n\n".utf8))
    // The last line has no newline behind it.
    try WholeFile.replace(folder.file("anna.tsv"), with: Array(text.utf8))
    let reader = JournalReader(folder: folder.path)
    #expect(try reader.mayHold(LineSearchTests.event(day, metric, unit, value)) == expected)
  }

  @Test("a journal that is not there holds nothing") func missing() throws {
    let folder = TemporaryFolder()
    let reader = JournalReader(folder: folder.file("journal"))
    #expect(try !reader.mayHold(LineSearchTests.event(0, "samtal", "", .change(.zero))))
  }
}
