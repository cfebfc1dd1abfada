public import Goals

/// How one goal's figures came about: where it stands in the plan, its rule, every event and the arithmetic.
public struct WhyReport: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// The goal with its figures.
  public let goal: GoalStatus
  /// How they came about.
  public let account: Account
  /// Every line of the journal that could have counted, by day and id, with what became of it.
  public let records: [Record]
  /// The line of the plan as it stands there, and where.
  public let line: (place: SourceLocation, text: String?)
  /// The day by which the figures are known, where one is asked for.
  public let knownBy: Day?

  /// A line of the journal and what became of it.
  public struct Record: Hashable, Sendable {
    /// The event.
    public let event: Event
    /// Its value as the journal writes it.
    public let value: String
    /// Who logged it.
    public let writer: String
    /// When.
    public let logged: Day
    /// What became of it.
    public let fate: Fate

    /// A line of the journal and what became of it.
    public init(event: Event, value: String, writer: String, logged: Day, fate: Fate) {
      self.event = event
      self.value = value
      self.writer = writer
      self.logged = logged
      self.fate = fate
    }
  }

  /// What became of an event.
  public enum Fate: Hashable, Sendable {
    /// It is in force, and this was made of it.
    case used(Account.Use)
    /// It is not in force: by which other event or file, which was logged when and says why.
    case notInForce(Phrase.EventStanding, other: String?, logged: Day?, note: String)
    /// It was not known on the day that is asked for.
    case loggedLater
  }

  /// How a goal's figures came about.
  public init(
    plan: Plan, goal: Goal, attainment: Attainment, account: Account, records: [Record],
    line: (place: SourceLocation, text: String?), knownBy: Day?
  ) {
    self.plan = plan
    self.goal = GoalStatus(goal: goal, attainment: attainment)
    self.account = account
    self.records = records
    self.line = line
    self.knownBy = knownBy
  }

  /// The events that count.
  public var counted: [Record] {
    records.filter { record in
      if case .used(.counted) = record.fate { true } else { false }
    }
  }

  /// The events that do not, but for those of other places.
  public var leftOut: [Record] {
    records.filter { record in
      if case .used(.counted) = record.fate { return false }
      return !record.isElsewhere
    }
  }

  /// How many events are other arbetarekommuner's or organisations'.
  public var elsewhere: Int { records.count(where: \.isElsewhere) }

  /// By its parts.
  public static func == (left: WhyReport, right: WhyReport) -> Bool {
    left.account == right.account && left.records == right.records && left.goal == right.goal
      && left.line.place == right.line.place && left.line.text == right.line.text
      && left.knownBy == right.knownBy && left.plan == right.plan
  }

  /// By its parts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(account)
    hasher.combine(records)
  }
}

extension WhyReport.Record {
  /// Whether it is of a place that the figures do not look at.
  var isElsewhere: Bool { fate == .used(.leftOut(.otherUnit)) }

  /// The role and amount of an event that counts.
  var part: (role: Account.Role, amount: Quantity?)? {
    if case .used(.counted(let role, let amount)) = fate { (role, amount) } else { nil }
  }
}
