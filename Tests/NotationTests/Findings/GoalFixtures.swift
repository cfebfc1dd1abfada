import Goals
import Notation
import Reading

extension Fixture {
  /// What can be wrong with goals and their attributes.
  static let goals: [Fixture] = [
    Fixture("no closing brace", "- Tio möten »{#a«", .malformedAttributes),
    Fixture("a word in the attributes", "- Tio möten {#a »kind«}", .malformedAttributes),
    Fixture("attributes before the end", "- Tio möten »{#a}« i maj", .malformedAttributes),
    Fixture(
      "a mistyped attribute", "- Tio möten {#a »knd=count«}", .unknownAttribute("knd", suggestion: "kind")),
    Fixture("an attribute twice", "- Tio möten {#a kind=count »kind=level«}", .repeatedAttribute("kind")),
    Fixture("two ids", "- Tio möten {#a »#b«}", .repeatedAttribute("#")),
    Fixture(
      "an id in capitals", "- Tio möten {»#Åre«}",
      .badAttribute(name: "id", value: "Åre", .identifier(suggestion: "are"))),
    Fixture(
      "a kind that is none", "- Tio möten {#a »kind=cuont«}",
      .badAttribute(
        name: "kind", value: "cuont", .oneOf(Kind.allCases.map(\.rawValue), suggestion: "count"))),
    Fixture("an id twice", "- Tio möten {#a}\n- Nio samtal {#»a«}", .repeatedID("a", firstLine: 7)),
    Fixture(
      "a step's id twice", "- Ny hemsida {#a kind=milestone}\n  - [ ] Ett {#b}\n  - [ ] »Två« {#b}",
      .repeatedID("b", firstLine: 8)),
    Fixture("a goal without an id", "Mål:\n\n- »Tio torgmöten«", .missingID(given: "torgmoten"), .remark),
    Fixture(
      "two targets in a sentence", "- »Hålla minst tio möten och föra minst 50 samtal« {#a}",
      .furtherTargets(["a-2"]), .remark),
    Fixture(
      "people or occasions", "- »Minst tio medlemmar går en kurs« {#a}",
      .unsure(
        CloseCall(
          .personsOrOccasions, kind: .distinct, target: Target(.atLeast, Quantity(10)), unit: "medlemmar")),
      .remark),
    Fixture(
      "a range", "- »Hålla 4–6 möten« {#a}",
      .unsure(
        CloseCall(
          .oneEndOfRange, kind: .count, target: Target(.atLeast, Quantity(4)), unit: "möten",
          other: Quantity(6))),
      .remark),
    Fixture(
      "no more of something, from nowhere", "- »Medelåldern ökar inte« {#a}",
      .unsure(CloseCall(.mayNotRise, kind: .qualitative, unit: "medelåldern")), .remark),
    Fixture("a count of nothing", "- »Hålla möten« {#a kind=count}", .missingTarget(.count)),
    Fixture("a rate without a window", "- »Hålla tio möten« {#a kind=rate}", .missingWindow),
    Fixture(
      "a deadline in the past", "- »Hålla tio möten« {#a by=2023-12-31}",
      .deadlineBeforePlan(day("2023-12-31"), start: day("2024-01-01"))),
    Fixture("a ticked step", "- Ny hemsida {#a}\n  - »[x]« Upphandlad {#b}", .tickedStep),
    Fixture("a ticked goal", "- »[x]« Ny hemsida {#a}", .tickedStep),
    Fixture(
      "steps of a count", "- Tio möten {#a kind=count}\n  - [ ] »Planerade« {#b}", .stepsUnderKind(.count)),
    Fixture(
      "a list with a slip", "- Alla får besök {#a »of=arbetarkommuner«}",
      .unknownList("arbetarkommuner", suggestion: "arbetarekommuner")),
    Fixture(
      "every arbetarekommun of none",
      file:
        "---\ntitle: A\norganisation: B\nperiod: 2024\n---\n\n- Alla får besök {#a »of=arbetarekommuner«}\n",
      .noUnits, .remark),
    Fixture(
      "a flow that is read elsewhere",
      "- Minst tio möten {#a metric=m kind=count}\n- Minst tio {#»b« metric=m kind=level}",
      .mixedMeasure(
        metric: "m", other: SourceLocation(file: "plan.md", line: 7, column: 3), here: .stock)),
  ]

  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
}
