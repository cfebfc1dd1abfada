internal import Goals

/// Who takes back whom: every event, and every id that one names, with those that claim to replace it.
///
/// An event names at most one other, so the claims form trees, but for circles.
struct Claims {
  private(set) var ids: [EventID] = []
  /// Nil for an id that is named only.
  private(set) var events: [Event?] = []
  /// The id that an event names, if any.
  private(set) var named: [EventID?] = []
  /// The place of what an event takes back, if it can be taken back.
  private(set) var targets: [Int?] = []
  /// The claims on one place stand in a chain: the last of them, and the one before each. Most places have one or none,
  /// and an array for each would be many small ones.
  private var lastClaimants: [Int] = []
  private var claimantsBefore: [Int] = []
  private var places: [EventID: Int] = [:]

  /// The claims of events whose ids differ; each has its place in their order, and behind them are ids that are only named.
  init(_ events: [Event]) {
    places.reserveCapacity(events.count)
    for event in events {
      let place = place(of: event.id)
      self.events[place] = event
      named[place] = event.target
    }
    for place in events.indices {
      guard let target = named[place] else { continue }
      let taken = self.place(of: target)
      // A void is nobody's to take back.
      guard self.events[taken]?.value != .void else { continue }
      targets[place] = taken
      claimantsBefore[place] = lastClaimants[taken]
      lastClaimants[taken] = place
    }
  }

  var count: Int { ids.count }

  /// The places that claim one, in their order.
  func claimants(of place: Int) -> [Int] {
    var chain: [Int] = []
    var next = lastClaimants[place]
    while next >= 0 {
      chain.append(next)
      next = claimantsBefore[next]
    }
    return chain.reversed()
  }

  func place(ofKnown id: EventID) -> Int? { places[id] }

  func isVoid(_ place: Int) -> Bool { events[place]?.value == .void }

  /// Whether an event names a void, which it cannot take back.
  func isRefused(_ place: Int) -> Bool { targets[place] == nil && named[place] != nil }

  func greatest(_ places: some Sequence<Int>) -> Int? { places.max { ids[$0] < ids[$1] } }

  /// Every place after all that claim it; those in circles are left out.
  func claimantsFirst() -> [Int] {
    var pending = Array(repeating: 0, count: count)
    for case let target? in targets { pending[target] += 1 }
    var order = (0..<count).filter { pending[$0] == 0 }
    var next = 0
    while next < order.count {
      if let target = targets[order[next]] {
        pending[target] -= 1
        if pending[target] == 0 { order.append(target) }
      }
      next += 1
    }
    return order
  }

  private mutating func place(of id: EventID) -> Int {
    if let place = places[id] { return place }
    let place = ids.count
    places[id] = place
    ids.append(id)
    events.append(nil)
    named.append(nil)
    targets.append(nil)
    lastClaimants.append(-1)
    claimantsBefore.append(-1)
    return place
  }
}
