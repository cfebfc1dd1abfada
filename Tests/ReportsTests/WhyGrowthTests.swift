import Goals
import TestSupport
import Testing

@testable import Reports

@Suite("Accounting for a figure takes as long as its events are many", .serialized, .enabledWhereTimesAreTrue)
struct WhyGrowthTests {
  @Test func eightTimesTheEventsTakeAboutEightTimesAsLong() throws {
    let goal = try Sample.goal("samtal", .count, 5000)
    var plan = try Sample.plan([goal])
    plan.arbetarekommuner = (1...290).compactMap { Arbetarekommun("Ort \($0)") }
    let units = plan.arbetarekommuner
    let day = try Sample.day("2025-12-31")
    var request = TallyRequest()
    Attainment.ask(goal, in: plan, on: day, &request)
    func time(_ count: Int) -> Swift.Duration {
      let events = (0..<count).map { number in
        Event(
          id: EventID(milliseconds: UInt64(number), high: 0, low: 0), day: plan.period.start + number % 700,
          metric: goal.metric, arbetarekommun: units[number % units.count], value: .change(Quantity(1)))
      }
      let tally = TallyBuilder.tally(events, for: request)
      return processorTime {
        guard let account = Account(of: goal, in: plan, from: tally, events, on: day, at: nil) else { return }
        let report = WhyReport(
          plan: plan, goal: goal, attainment: Attainment(of: goal, in: plan, from: tally, on: day),
          account: account,
          records: account.entries.map {
            WhyReport.Record(
              event: $0.event, value: "+1", writer: "anna", logged: $0.event.day, fate: .used($0.use))
          }, line: (goal.source, nil), knownBy: nil)
        _ = report.page(isExample: false)
      }
    }
    let short = max(time(1_000), .milliseconds(2))
    #expect(time(8_000) < short * 20)
  }
}
