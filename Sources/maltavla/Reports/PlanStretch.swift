import Goals
import Journal
import Reports

/// A plan and the stretch of the calendar that is followed up.
struct PlanStretch {
  let plan: Plan
  let period: NamedPeriod
  let today: Day

  /// The day that the figures are of.
  var asOf: Day { FollowUp.day(of: plan, period: period, today: today) }

  /// What must be asked of the journal. Only a paper draws courses, and asks for the days that they are made of.
  func request(isPaper: Bool) -> TallyRequest {
    isPaper
      ? Paper.request(for: plan, period: period, today: today)
      : FollowUp.request(for: plan, period: period, today: today)
  }

  /// The events that the figures rest on.
  var marks: MarkRequest { MarkRequest(PlanScope(of: plan), asOf: asOf) }
}

extension Paper.Basis {
  /// What a document says of its fingerprint.
  init(_ fingerprint: Fingerprint) {
    self.init(
      events: fingerprint.counted.count, through: fingerprint.asOf, fingerprint: fingerprint.shown,
      record: fingerprint.text)
  }
}
