import Goals
import Notation
import Rendering
import Testing

@testable import maltavla

/// The plan that a workspace begins with is a plan that nobody has anything to say of.
@Suite struct ExamplePlanTests {
  static let kinds: Set<Kind> = [.level, .count, .coverage, .distinct, .rate, .milestone, .qualitative]

  @Test(arguments: Language.allCases, [2024, 2026, 2099])
  func isRead(_ language: Language, _ year: Int) throws {
    let book = phrasebook(language)
    for organisation in [book.exampleOrganisation, "Sandvikens arbetarekommun", "Norrbottens partidistrikt"] {
      let read = PlanReader.read(
        Array(book.examplePlan(year, organisation).utf8), name: book.exampleFile(year))
      #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
      let plan = try #require(read.plan)
      #expect(plan.language == language)
      #expect(plan.period == Period(year: year))
      #expect(Set(plan.goals.map(\.kind)) == ExamplePlanTests.kinds)
      #expect(plan.arbetarekommuner.count == (organisation.hasSuffix("arbetarekommun") ? 1 : 0))
      #expect(plan.metrics.contains { $0.text == book.exampleMetric })
      #expect(plan.goals.allSatisfy { $0.kind != .milestone || $0.steps.count == 2 })
    }
  }

  /// The two are one plan: what is measured, and how much is asked, is the same.
  @Test func isTheSameInBoth() throws {
    let plans = try Language.allCases.map { language in
      let book = phrasebook(language)
      return try #require(
        PlanReader.read(
          Array(book.examplePlan(2026, book.exampleOrganisation).utf8), name: book.exampleFile(2026)
        ).plan)
    }
    let shapes = plans.map { plan in
      plan.goals.map { goal in
        [
          "\(goal.kind)", goal.target.map { "\($0.value)" } ?? "–", "\(goal.target?.isPercent ?? false)",
          "\(goal.steps.count)",
        ]
      }
    }
    #expect(shapes[0] == shapes[1])
  }
}
