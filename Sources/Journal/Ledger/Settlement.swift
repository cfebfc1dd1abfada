internal import Goals
internal import Notation

/// Decides which of the events that take each other back are in force.
///
/// - A correction takes the event that it names back and stands in its place; a void only takes back. Either
///   names the event itself, so a correction of a correction names the correction.
/// - Where several name the same event, the greatest id holds. A correction that is itself taken back, with
///   nothing in its place, no longer contests: by voiding all but one a person chooses.
/// - To void a correction is to take back the whole: the event that it corrected does not come back.
/// - The same holds for an event that is in no file (yet), so that two corrections of it never both count.
/// - A void cannot be voided or corrected, and events that correct each other in a circle do not count.
struct Settlement {
  /// What became of each of the events, in their order.
  private(set) var standings: [Standing]
  /// What is wrong, each with the place of its event.
  private(set) var findings: [(place: Int, finding: JournalFinding)] = []

  private let claims: Claims
  private var winners: [Int?]
  /// Whether something in force stands in an event's place, or it itself.
  private var survives: [Bool]

  /// Settles `events`, whose ids differ; `known` holds ids that exist without being among them.
  init(_ events: [Event], known: Set<EventID>) {
    claims = Claims(events)
    standings = Array(repeating: .refused, count: events.count)
    winners = Array(repeating: nil, count: claims.count)
    survives = Array(repeating: false, count: claims.count)
    let order = claims.claimantsFirst()
    for place in order { decide(place) }
    settle(order.reversed())
    for place in events.indices { examine(place, known) }
  }

  private mutating func decide(_ place: Int) {
    let claimants = claims.claimants(of: place)
    guard !claimants.isEmpty else {
      survives[place] = claims.events[place] != nil && !claims.isVoid(place) && !claims.isRefused(place)
      return
    }
    let contesting = claimants.filter { claims.isVoid($0) || survives[$0] }
    guard let winner = claims.greatest(contesting) else { return }
    winners[place] = winner
    survives[place] = !claims.isVoid(winner)
    guard survives[place] || contesting.contains(where: { !claims.isVoid($0) }) else { return }
    for loser in contesting where loser != winner {
      let finding = JournalFinding.outdone(target: claims.ids[place], by: claims.ids[winner])
      findings.append((loser, finding))
    }
  }

  /// Gives every event its standing; `order` has each after the one that it names.
  private mutating func settle(_ order: some Sequence<Int>) {
    var isCircular = Array(repeating: true, count: claims.count)
    var outdoneBy: [Int?] = Array(repeating: nil, count: claims.count)
    for place in order {
      let target = claims.targets[place]
      isCircular[place] = target.map { isCircular[$0] } ?? false
      outdoneBy[place] = target.flatMap { outdoneBy[$0] ?? (winners[$0] == place ? nil : winners[$0]) }
      guard standings.indices.contains(place) else { continue }
      standings[place] = standing(place, outdoneBy[place], isCircular[place])
    }
    for place in 0..<claims.count where isCircular[place] && !claims.isVoid(place) {
      if let target = claims.targets[place] { findings.append((place, .circle(claims.ids[target]))) }
    }
  }

  private func standing(_ place: Int, _ outdoneBy: Int?, _ isCircular: Bool) -> Standing {
    if claims.isRefused(place) { return .refused }
    if claims.isVoid(place), let target = claims.targets[place] {
      guard let winner = winners[target], winner != place else { return .takesBack(claims.ids[target]) }
      return .outdone(by: claims.ids[winner])
    }
    if let winner = winners[place] {
      return claims.isVoid(winner) ? .voided(by: claims.ids[winner]) : .superseded(by: claims.ids[winner])
    }
    if let heir = claims.greatest(claims.claimants(of: place)) { return .superseded(by: claims.ids[heir]) }
    if isCircular { return .refused }
    return outdoneBy.map { .outdone(by: claims.ids[$0]) } ?? .counted
  }

  private mutating func examine(_ place: Int, _ known: Set<EventID>) {
    guard let event = claims.events[place], let target = claims.named[place] else { return }
    guard let named = claims.place(ofKnown: target).flatMap({ claims.events[$0] }) else {
      if !known.contains(target) { findings.append((place, .missingTarget(target))) }
      return
    }
    if named.value == .void {
      findings.append((place, .targetIsVoid(target)))
    } else if event.value == .void, !event.repeatsPlace(of: named) {
      findings.append((place, .voidDiffers(target)))
    }
  }
}

extension Event {
  /// Whether it is of the same day, metric and arbetarekommun, as a void is of what it takes back.
  func repeatsPlace(of other: Event) -> Bool {
    day == other.day && metric == other.metric && arbetarekommun == other.arbetarekommun
  }
}
