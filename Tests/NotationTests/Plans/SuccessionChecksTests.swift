import Goals
import Notation
import Testing

@Suite("A plan beside the one before")
struct SuccessionChecksTests {
  /// Last year's goals and this year's, and the metrics that the remarks name: "new<-old".
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let old: [String]
    let new: [String]
    var organisation = "Ale"
    var period = "2025"
    var remarks: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "the same words with another number, year and metric",
      old: ["Under 2024 har vi minst 50 torgmöten {#torgmoten}"],
      new: ["Under 2025 har vi minst sextio torgmöten {#moten}"], remarks: ["moten<-torgmoten"]),
    Case(
      testDescription: "a plan after a gap follows it too",
      old: ["Minst 50 torgmöten {#torgmoten}"], new: ["Minst 50 torgmöten {#moten}"], period: "2027",
      remarks: ["moten<-torgmoten"]),
    Case(
      testDescription: "the same metric", old: ["Minst 50 torgmöten {#torgmoten}"],
      new: ["Minst 60 torgmöten {#moten metric=torgmoten}"]),
    Case(
      testDescription: "S1 and S2 are two things", old: ["Minst 50 medlemmar går S1 {#s1}"],
      new: ["Minst 50 medlemmar går S2 {#s2}"]),
    Case(
      testDescription: "other content words are another goal",
      old: ["Minst 50 samtal på torget {#torgsamtal}"], new: ["Minst 50 samtal vid dörren {#dorrsamtal}"]),
    Case(
      testDescription: "more of the same words are another goal",
      old: ["Minst 8 träffar {#traffar}"], new: ["Minst 9 träffar med våra grannar {#nytraffar}"]),
    Case(
      testDescription: "the old metric lives on in another goal",
      old: ["Minst 50 samtal {#samtal}"],
      new: ["Minst 50 samtal {#b}", "Fler samtal på torget {#samtal measure=flow}"]),
    Case(
      testDescription: "the new metric was counted before",
      old: ["Minst 50 samtal {#samtal}", "Minst 20 samtal på torget {#torg}"],
      new: ["Minst 50 samtal {#torg}"]),
    Case(
      testDescription: "last year had two such goals, and nobody knows which",
      old: ["Minst 50 möten {#a}", "Minst 20 möten {#b}"], new: ["Minst 30 möten {#c}"]),
    Case(
      testDescription: "another organisation's goal", old: ["Minst 50 samtal {#samtal}"],
      new: ["Minst 50 samtal {#b}"], organisation: "Tjörn"),
    Case(
      testDescription: "plans beside each other in time", old: ["Minst 50 samtal {#samtal}"],
      new: ["Minst 50 samtal {#b}"], period: "2024..2025"),
    Case(
      testDescription: "goals without figures have no metric to compare",
      old: ["Samvaron stärks {#a kind=qualitative}"],
      new: ["Samvaron stärks {#b kind=qualitative}"]),
    Case(
      testDescription: "a reading is another sort of thing than a sum",
      old: ["Minst 50 handledare {#a kind=count}"],
      new: ["Minst 50 handledare {#b kind=level}"]),
    Case(
      testDescription: "numbers alone are no promise", old: ["50 {#a kind=count target=50}"],
      new: ["60 {#b kind=count target=60}"]),
  ]

  private static func plan(_ goals: [String], of organisation: String, _ period: String) throws -> Plan {
    let text =
      "---\ntitle: A\norganisation: \(organisation)\nperiod: \(period)\n---\n\n"
      + goals.map { "- \($0)\n" }.joined()
    let name = "plan-\(period.prefix(4)).md"
    return try #require(PlanReader.read(Array(text.utf8), name: name).plan)
  }

  @Test("a goal that reads as last year's under another metric is remarked on", arguments: cases)
  func remarks(_ example: Case) throws {
    let old = try Self.plan(example.old, of: "Ale", "2024")
    let new = try Self.plan(example.new, of: example.organisation, example.period)
    for plans in [[old, new], [new, old]] {
      let found = SuccessionChecks.diagnostics(of: plans)
      #expect(found.allSatisfy { $0.severity == .remark && $0.location.file == new.file })
      let names = found.compactMap { diagnostic -> String? in
        guard case .plan(.renamedMetric(let new, let before, let other)) = diagnostic.finding else {
          return nil
        }
        #expect(other.file == old.file)
        return "\(new)<-\(before)"
      }
      #expect(names == example.remarks)
    }
  }

  @Test("only the latest plan before is looked at")
  func latest() throws {
    let plans = [
      try Self.plan(["Minst 50 samtal {#a}"], of: "Ale", "2022"),
      try Self.plan(["Minst 50 samtal {#b}"], of: "Ale", "2023"),
      try Self.plan(["Minst 50 samtal {#b}"], of: "Ale", "2024"),
    ]
    #expect(SuccessionChecks.diagnostics(of: plans).map(\.location.file) == ["plan-2023.md"])
  }
}
