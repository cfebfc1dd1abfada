/// An adopted verksamhetsplan: an organisation, a period and its goals.
public struct Plan: Hashable, Sendable {
  /// The file's name without `.md`.
  public var id: Identifier
  /// The file as the user would name it.
  public var file: String
  /// Such as "Verksamhetsplan 2024–2025".
  public var title: String
  /// Whose plan it is.
  public var organisation: String
  /// Every arbetarekommun that an event may name, in the plan's order.
  public var arbetarekommuner: [Arbetarekommun]
  /// The days that the plan covers.
  public var period: Period
  /// When it was adopted.
  public var adopted: Day?
  /// The language of its documents.
  public var language: Language
  /// Where the text comes from.
  public var source: String?
  /// Planned rest.
  public var lulls: [Period]
  /// How often every arbetarekommun reports.
  public var reporting: Duration?
  /// Known S-föreningar.
  public var foreningar: [String]
  /// Every goal in the order of the plan.
  public var goals: [Goal]
  /// Whether plans of other organisations lie in the same workspace.
  public var sharesWorkspace: Bool

  /// A plan without goals; everything optional is absent until it is set.
  public init(id: Identifier, file: String, title: String, organisation: String, period: Period) {
    self.id = id
    self.file = file
    self.title = title
    self.organisation = organisation
    self.period = period
    self.arbetarekommuner = []
    self.language = .swedish
    self.lulls = []
    self.foreningar = []
    self.goals = []
    self.sharesWorkspace = false
  }

  /// The arbetarekommuner whose own figures stand beside the whole: none where the plan is one
  /// branch's own.
  public var units: [Arbetarekommun] { arbetarekommuner.count > 1 ? arbetarekommuner : [] }

  /// How long an arbetarekommun may be silent before its figures are no longer current; nil where silence says
  /// nothing.
  public var reportingInterval: Duration? {
    reporting ?? (arbetarekommuner.count > 1 ? Duration(1, .month) : nil)
  }

  /// From the plan's start to the goal's deadline, even one beyond the plan.
  public func period(of goal: Goal) -> Period {
    guard let deadline = goal.deadline else { return period }
    return Period(period.start, deadline) ?? period
  }
}

/// The languages that the program speaks.
public enum Language: String, Sendable, CaseIterable {
  /// Svenska.
  case swedish = "sv"
  /// English.
  case english = "en"
}
