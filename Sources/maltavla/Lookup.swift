import Goals
import Journal
import Text

/// Finds what a typed name stands for: an id, a metric or a unique beginning; else a did-you-mean.
struct Lookup {
  let plans: [Plan]
  /// Files that could not be read as plans; what is sought may stand there.
  var faulty: [String] = []

  /// The metric that `typed` names: itself, else by a goal's id, else by a unique beginning, else by a goal's name.
  func metric(_ typed: String) throws(Failure) -> Identifier {
    let goals = plans.flatMap(\.goals)
    let metrics = plans.flatMap(\.metrics)
    return try one(
      typed,
      [
        names(metrics.map { ($0.text, $0) }), names(goals.map { ($0.id.text, $0.metric) }),
        names(goals.compactMap { goal in goal.name.map { (Slug.make(from: $0), goal.metric) } }),
      ],
      unknown: { .unknownMetric(typed, suggestion: $0, known: metrics.map(\.text)) })
  }

  /// The goals that `typed` names, one in each plan that has it: by id, else by the metric where only one goal
  /// follows it, else by a unique beginning, else by the goal's name.
  func goals(_ typed: String) throws(Failure) -> [(plan: Plan, goal: Goal)] {
    let goals = plans.flatMap(\.goals)
    let id = try one(
      typed,
      [
        names(goals.map { ($0.id.text, $0.id) }), names(goals.map { ($0.metric.text, $0.id) }),
        names(goals.compactMap { goal in goal.name.map { (Slug.make(from: $0), goal.id) } }),
      ],
      unknown: { .unknownGoal(typed, suggestion: $0) })
    return plans.flatMap { plan in plan.goals.filter { $0.id == id }.map { (plan, $0) } }
  }

  /// The plan that `typed` names.
  func plan(_ typed: String) throws(Failure) -> Plan {
    let stem = typed.hasSuffix(".md") ? String(typed.dropLast(3)) : typed
    let id = try one(
      stem, [names(plans.map { ($0.id.text, $0.id) })],
      unknown: { .unknownPlan(typed, suggestion: $0, known: plans.map(\.id.text)) })
    guard let plan = plans.first(where: { $0.id == id }) else {
      throw Failure(.unknownPlan(typed, suggestion: nil, known: []))
    }
    return plan
  }

  /// The arbetarekommun that `typed` names.
  func unit(_ typed: String) throws(Failure) -> Arbetarekommun {
    let all = Set(plans.flatMap(\.arbetarekommuner))
    let meanings = names(all.map { (Slug.make(from: $0.name), $0) })
    if let exact = all.first(where: { $0.name == typed.composed }) { return exact }
    return try one(
      typed, [meanings],
      unknown: { slug in
        let near = slug.flatMap { meanings[$0]?.first?.name }
        return .unknownUnit(typed, suggestion: near, known: all.sorted().map(\.name))
      })
  }

  /// What each word may mean.
  private func names<Name: Hashable>(_ pairs: [(String, Name)]) -> [String: Set<Name>] {
    pairs.reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
  }

  /// The one meaning of `typed`. An exact word of an earlier sort outdoes every later one, and any exact word a
  /// beginning; so nobody's display name can stand in the way of an id.
  private func one<Name: Hashable & Comparable>(
    _ typed: String, _ sorts: [[String: Set<Name>]], unknown: (String?) -> Message
  ) throws(Failure) -> Name {
    let folded = Slug.make(from: typed)
    for meanings in sorts {
      guard let exact = meanings[folded], let only = exact.first else { continue }
      guard exact.count == 1 else { throw Failure(.ambiguous(typed, exact.sorted().map { "\($0)" })) }
      return only
    }
    for meanings in sorts where !folded.isEmpty {
      let begun = meanings.filter { $0.key.hasPrefix(folded) }
      let found = begun.values.reduce(into: Set<Name>()) { $0.formUnion($1) }
      if found.count == 1, let only = found.first { return only }
      if found.count > 1 { throw Failure(.ambiguous(typed, begun.keys.sorted())) }
    }
    let words = Set(sorts.flatMap(\.keys)).sorted()
    let message = unknown(NearMiss.best(for: typed, among: words))
    throw Failure(message, note: faulty.isEmpty ? nil : .faultyPlans(faulty))
  }
}

extension Ledger {
  /// The event in force that the last letters of an id name.
  func event(_ typed: String) throws(Failure) -> LedgerEntry {
    let wanted = typed.uppercased()
    let found = entries.filter { $0.record.event.id.text.hasSuffix(wanted) && !wanted.isEmpty }
    let distinct = Set(found.map(\.record.event.id))
    guard let entry = found.first else { throw Failure(.unknownEvent(typed)) }
    guard distinct.count == 1 else { throw Failure(.ambiguousEvent(typed, distinct.sorted().map(\.text))) }
    return entry
  }
}
