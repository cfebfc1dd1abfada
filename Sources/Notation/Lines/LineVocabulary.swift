public import Goals
import Text

/// The names that a line may hold, out of the plans.
public struct LineVocabulary: Sendable {
  /// A listed name, with the tag that says it and the arbetarekommun that it belongs to, where it is known.
  struct Listed: Hashable, Sendable {
    var name: String
    var tag: Identifier
    var unit: Arbetarekommun?
  }

  let metrics: NamePhrases<Identifier>
  /// Goals that count a metric of another name.
  let goals: NamePhrases<Identifier>
  let units: NamePhrases<Arbetarekommun>
  let listed: NamePhrases<Listed>
  /// Every arbetarekommun.
  let allUnits: Set<Arbetarekommun>
  /// The metrics that are measured and not counted: 2,5 hours, 19,95 per cent.
  let divisible: Set<Identifier>
  /// The metrics of which the plans count the people: members who take a course.
  let persons: Set<Identifier>
  /// What a mistyped metric may stand for.
  let metricNames: [String]
  /// What another mistyped name may stand for.
  let placeNames: [String]

  /// The names of the plans.
  public init(of plans: [Plan]) {
    var metrics = NamePhrases<Identifier>(inflects: true)
    var goals = NamePhrases<Identifier>(inflects: true)
    var names: [String] = []
    for plan in plans {
      for metric in plan.metrics.sorted() {
        metrics.add(metric.text, metric)
        names.append(metric.text)
      }
      for goal in plan.goals {
        // What a goal is called is no metric where it counts another: of "Dörrknackning" perhaps the conversations.
        if goal.id == goal.metric, let name = goal.name { metrics.add(name, goal.metric, rank: 2) }
        if goal.id != goal.metric {
          for name in [goal.id.text, goal.name].compactMap({ $0 }) { goals.add(name, goal.metric) }
        }
        if let unit = goal.unit, LineVocabulary.counts(goal.kind) { metrics.add(unit, goal.metric, rank: 3) }
      }
    }
    self.metrics = metrics
    self.goals = goals
    divisible = Set(
      plans.flatMap(\.goals).filter { goal in
        goal.isPercent || LineWords.measures.contains(goal.unit?.lowercased() ?? "")
      }.map(\.metric))
    persons = Set(
      plans.flatMap(\.goals).filter { goal in
        goal.unit.map { $0.lowercased() != goal.metric.text && LineWords.people.contains($0.lowercased()) }
          ?? false
      }.map(\.metric))
    var seen: Set<String> = []
    metricNames = names.filter { seen.insert($0).inserted }
    allUnits = Set(plans.flatMap(\.arbetarekommuner))
    var units = NamePhrases<Arbetarekommun>(inflects: false)
    for unit in allUnits.sorted() { units.add(unit.name, unit) }
    self.units = units
    let all = LineVocabulary.listed(in: plans)
    var listed = NamePhrases<Listed>(inflects: false)
    for name in all { listed.add(name.name, name) }
    self.listed = listed
    placeNames = allUnits.sorted().map(\.name) + all.map(\.name)
  }

  /// Kinds whose unit is what is counted; others count who does something.
  private static func counts(_ kind: Kind) -> Bool {
    switch kind {
    case .count, .rate, .level, .increase, .decrease, .direction: true
    case .distinct, .coverage, .milestone, .ongoing, .qualitative: false
    }
  }

  /// The names whose different values a goal counts: those of its list, and the known S-föreningar.
  private static func listed(in plans: [Plan]) -> [Listed] {
    var all: [Listed] = []
    var seen: Set<Listed> = []
    for plan in plans {
      for goal in plan.goals {
        guard let tag = goal.distinctTag else { continue }
        var own = goal.names.map { Listed(name: $0.name, tag: tag, unit: $0.arbetarekommun) }
        if tag.text == "forening" { own += plan.foreningar.map { Listed(name: $0, tag: tag, unit: nil) } }
        for name in own where seen.insert(name).inserted { all.append(name) }
      }
    }
    return all
  }
}
