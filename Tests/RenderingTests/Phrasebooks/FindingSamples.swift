import Goals
import Notation

/// One of every finding, with values that belong to no language.
enum FindingSamples {
  static let all: [Finding] =
    (plan + tables + expectations.map { .badValue(key: "k", value: "v", $0) }).map { .plan($0) }
    + (lines + events).map { .journal($0) } + loaded.map { .table($0) }

  static let loaded: [TableFinding] = [
    .unclosedQuote, .textAfterQuote, .rowTooWide(cells: 4, headings: 3),
    .cellTooLong(bytes: 5000, limit: 4096),
    .damagedCell, .tooManyRows(limit: 9), .tooManyColumns(limit: 9),
  ]

  static let plan: [PlanFinding] = [
    .notUTF8(byte: 0xE5), .hazardousCharacter(0x202E), .badFileName("X", suggestion: "x"),
    .badFileName("X", suggestion: nil), .personalNumber, .tooLarge(bytes: 9, limit: 8), .missingFrontMatter,
    .unclosedFrontMatter, .malformedLine, .unknownKey("X", suggestion: "title"),
    .repeatedKey("X", firstLine: 2), .missingKey("title"), .missingKey("period"), .repeatedUnit("X"),
    .malformedAttributes, .unknownAttribute("X", suggestion: "by"), .repeatedAttribute("X"),
    .badAttribute(name: "X", value: "Y", .target), .repeatedID("X", firstLine: 3), .missingID(given: "x"),
    .furtherTargets(["X", "Y"]), .missingTarget(.level), .missingWindow,
    .unsure(ExplanationSamples.calls[0]),
    .deadlineBeforePlan(PhraseSamples.day, start: PhraseSamples.day), .tickedStep, .stepsUnderKind(.count),
    .unknownList("X", suggestion: "Y"), .noUnits,
    .mixedMeasure(metric: "X", other: PhraseSamples.place, here: .flow),
    .mixedMeasure(metric: "X", other: PhraseSamples.place, here: .stock),
    .renamedMetric("X", before: "Y", other: PhraseSamples.place),
  ]

  static let tables: [PlanFinding] = [
    .unreadableTable, .headingWithoutTable, .unknownUnit("X", suggestion: nil, known: 0),
    .unknownUnit("X", suggestion: "Y", known: 1), .unknownUnit("X", suggestion: nil, known: 11),
    .repeatedRow("X", firstLine: 4), .badNumber(""), .badNumber("X"), .raggedRow(cells: 1, expected: 3),
    .raggedRow(cells: 2, expected: 3),
    .totalMismatch(year: 2024, stated: Quantity(5), computed: Quantity(6), firstLine: 1, lastLine: 2),
    .nameWithoutUnit, .emptyTable,
  ]

  static let expectations: [Expectation] = [
    .text, .day, .period, .duration, .target, .baseline, .identifier(suggestion: "x"),
    .oneOf(["X", "Y"], suggestion: "X"),
  ]

  static let lines: [JournalFinding] =
    [
      .notUTF8(byte: 0xE5), .zeroBytes(count: 1), .zeroBytes(count: 2), .lineTooLong(bytes: 9, limit: 8),
      .byteOrderMark, .carriageReturn, .conflictMarker, .torn, .eventInComment, .columns(found: 1),
      .columns(found: 7), .noChecksum("X"), .checksum(written: 1, computed: 2), .day("X"), .metric("X"),
      .arbetarekommun("X"), .value("X"), .number(written: "X", expected: "Y"), .id("X"), .tag("X"),
      .tagName("X"), .voidWithoutTarget, .ownTarget, .notRegularFile, .conflictCopy(name: "X"),
      .strayFile(name: "X"), .openToOthers(folder: "X"), .personalNumber,
    ]
    + JournalFinding.Column.allCases.flatMap {
      [.columnTooLong($0, bytes: 9, limit: 8), .hazardous(scalar: 0x1B, $0)]
    }

  static let id = EventID(milliseconds: 0, high: 0, low: 0)
  static let events: [JournalFinding] =
    [
      .sameID(id, other: PhraseSamples.place), .outdone(target: id, by: id), .missingTarget(id),
      .targetIsVoid(id), .circle(id), .voidDiffers(id),
    ]
    + (Identifier("x").map { name in
      [.tagRepeated(name), .tagWithoutID(name, "X")]
        + [JournalFinding.Kind.change, .reading, .done, .assessment, .void].map { .tagNotAllowed(name, $0) }
    } ?? [])
}
