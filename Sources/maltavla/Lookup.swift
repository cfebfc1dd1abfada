import Goals
import Journal
import Text

/// Finds what a typed name stands for: an id, a metric or a unique beginning; else a did-you-mean.
struct Lookup {
  let plans: [Plan]
  /// Files that could not be read as plans; what is sought may stand there.
  var faulty: [String] = []

  /// The metric that `typed` names, by itself or by a goal's id or name.
  func metric(_ typed: String) throws(Failure) -> Identifier {
    var meanings: [String: Set<Identifier>] = [:]
    for goal in plans.flatMap(\.goals) {
      for name in [goal.metric.text, goal.id.text, goal.name.map { Slug.make(from: $0) }].compactMap({ $0 }) {
        // A metric's own name never means another goal's metric.
        meanings[name, default: []].insert(goal.metric)
      }
      meanings[goal.metric.text] = [goal.metric]
    }
    for metric in plans.flatMap(\.metrics) { meanings[metric.text] = [metric] }
    return try one(
      typed, meanings,
      unknown: { .unknownMetric(typed, suggestion: $0, known: plans.flatMap(\.metrics).map(\.text)) })
  }

  /// The goals that `typed` names, one in each plan that has it.
  func goals(_ typed: String) throws(Failure) -> [(plan: Plan, goal: Goal)] {
    var meanings: [String: Set<Identifier>] = [:]
    let goals = plans.flatMap(\.goals)
    for goal in goals {
      meanings[goal.id.text, default: []].insert(goal.id)
      if let name = goal.name.map({ Slug.make(from: $0) }) { meanings[name, default: []].insert(goal.id) }
    }
    // A metric names its goal only where no goal has that id and only one goal follows it.
    for goal in goals where meanings[goal.metric.text]?.contains(where: { $0 == goal.metric }) != true {
      meanings[goal.metric.text, default: []].insert(goal.id)
    }
    let id = try one(typed, meanings, unknown: { .unknownGoal(typed, suggestion: $0) })
    return plans.flatMap { plan in plan.goals.filter { $0.id == id }.map { (plan, $0) } }
  }

  /// The plan that `typed` names.
  func plan(_ typed: String) throws(Failure) -> Plan {
    let stem = typed.hasSuffix(".md") ? String(typed.dropLast(3)) : typed
    let meanings = Dictionary(grouping: plans.map(\.id), by: \.text).mapValues(Set.init)
    let id = try one(
      stem, meanings, unknown: { .unknownPlan(typed, suggestion: $0, known: plans.map(\.id.text)) })
    guard let plan = plans.first(where: { $0.id == id }) else {
      throw Failure(.unknownPlan(typed, suggestion: nil, known: []))
    }
    return plan
  }

  /// The arbetarekommun that `typed` names.
  func unit(_ typed: String) throws(Failure) -> Arbetarekommun {
    let all = Set(plans.flatMap(\.arbetarekommuner))
    let meanings = Dictionary(grouping: all) { Slug.make(from: $0.name) }.mapValues(Set.init)
    if let exact = all.first(where: { $0.name == typed.composed }) { return exact }
    return try one(
      typed, meanings,
      unknown: {
        slug in
        let near = slug.flatMap { meanings[$0]?.first?.name }
        return .unknownUnit(typed, suggestion: near, known: all.sorted().map(\.name))
      })
  }

  private func one<Name: Hashable & Comparable>(
    _ typed: String, _ meanings: [String: Set<Name>], unknown: (String?) -> Message
  ) throws(Failure) -> Name {
    let folded = Slug.make(from: typed)
    if let exact = meanings[folded], let only = exact.first {
      guard exact.count == 1 else { throw Failure(.ambiguous(typed, exact.sorted().map { "\($0)" })) }
      return only
    }
    let begun = folded.isEmpty ? [:] : meanings.filter { $0.key.hasPrefix(folded) }
    let found = begun.values.reduce(into: Set<Name>()) { $0.formUnion($1) }
    if found.count == 1, let only = found.first { return only }
    if found.count > 1 { throw Failure(.ambiguous(typed, begun.keys.sorted())) }
    let message = unknown(NearMiss.best(for: typed, among: meanings.keys.sorted()))
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
