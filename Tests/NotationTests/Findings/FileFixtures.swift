import Notation

extension Fixture {
  /// What can be wrong with the file as such and with its front matter.
  static let files: [Fixture] = [
    Fixture(
      "a byte of Latin-1", bytes: Array(goodFrontMatter.utf8) + [0x6D, 0xE5, 0x6C, 0x0A],
      .notUTF8(byte: 0xE5), at: (7, 2), length: 1),
    Fixture("an escape character", "Text »\u{1B}«[31m", .hazardousCharacter(0x1B)),
    Fixture("a right-to-left override", "Text »\u{202E}«x", .hazardousCharacter(0x202E)),
    Fixture(
      "a file name in capitals", file: "»-«" + goodFrontMatter.dropFirst(), named: "plans/Ale 2024.md",
      .badFileName("Ale 2024.md", suggestion: "ale-2024")),
    Fixture(
      "a file beyond the limit", bytes: [UInt8](repeating: 0x0A, count: PlanReader.largestFile + 1),
      .tooLarge(bytes: PlanReader.largestFile + 1, limit: PlanReader.largestFile), at: (1, 1), length: 1),
    matter(
      "a name beyond the limit", "foreningar: »\(String(repeating: "å", count: 1_001))«",
      .beyond(.name, count: 1_001)),
    matter(
      "more arbetarekommuner than any country",
      "»arbetarekommuner«: \((1...1_001).map { "A\($0)" }.joined(separator: ","))",
      .beyond(.units, count: 1_001)),
    Fixture("an empty file", file: "", .missingFrontMatter),
    Fixture("no front matter", file: "»#« Studier\n", .missingFrontMatter),
    Fixture(
      "front matter without an end", file: "»---«\ntitle: A\norganisation: B\nperiod: 2024\n# C\n",
      .unclosedFrontMatter),
    matter("a line without a colon", "»adopted 2024«", .malformedLine),
    matter("a line without a key", "»: 2024«", .malformedLine),
    matter("a mistyped key", "»adoptd«: 2024-01-01", .unknownKey("adoptd", suggestion: "adopted")),
    matter("a key of nothing", "»väder«: sol", .unknownKey("väder", suggestion: nil)),
    matter("a key twice", "»title«: B", .repeatedKey("title", firstLine: 2)),
    Fixture(
      "no organisation", file: "»---«\ntitle: A\nperiod: 2024\n---\n", .missingKey("organisation")),
    Fixture("no title", file: "»---«\norganisation: A\nperiod: 2024\n---\n", .missingKey("title")),
    Fixture("no period", file: "»---«\norganisation: A\ntitle: A\n---\n", .missingKey("period")),
    Fixture(
      "an empty title", file: "---\n»title«:\norganisation: A\nperiod: 2024\n---\n",
      .badValue(key: "title", value: "", .text)),
    Fixture(
      "a period that ends first", file: "---\ntitle: A\norganisation: A\nperiod: »2025..2024«\n---\n",
      .badValue(key: "period", value: "2025..2024", .period)),
    matter(
      "an impossible day", "adopted: »2023-02-29«", .badValue(key: "adopted", value: "2023-02-29", .day)),
    matter(
      "an unknown language", "language: »da«",
      .badValue(key: "language", value: "da", .oneOf(["sv", "en"], suggestion: nil))),
    matter(
      "an unreadable lull", "lull: 2024-07-01..2024-08-11, »jul«",
      .badValue(key: "lull", value: "jul", .period)),
    matter(
      "a duration in words", "reporting: »månad«", .badValue(key: "reporting", value: "månad", .duration)),
    matter("an arbetarekommun twice", "arbetarekommuner: Ale, »Ale«", .repeatedUnit("Ale")),
  ]

  private static func matter(_ name: String, _ line: String, _ finding: PlanFinding) -> Fixture {
    Fixture(name, file: "---\ntitle: A\norganisation: B\nperiod: 2024\n\(line)\n---\n", finding)
  }
}
