public import Goals

/// What loading a table would do to the journal: decided as a whole before anything is written.
///
/// A row is found again by its key, `key=<source>:<name>`. The name is the source's own, or the row's identity (when,
/// what, where, tags) and a number among the rows that share it. Rows that share it are matched by what they say
/// first, so that the order of rows does not matter; what is left over is paired, and a pair is a correction.
///
/// - What the journal says already is left alone; so is a row that somebody has corrected or taken back by hand since,
///   as long as the source says what it said last.
/// - What the source says otherwise than before becomes a correction; what it says for the first time, an event.
/// - What it says no longer is told of and stays: a list may have been cut for many reasons.
public struct LoadPlan: Sendable {
  /// What becomes of a row.
  public enum Fate: Hashable, Sendable {
    /// It is logged.
    case new
    /// It corrects this event.
    case changed(Event)
    /// The journal says the same.
    case same
    /// Somebody has put it right by hand, or taken it back, and the source has not changed since.
    case settled
  }

  /// What becomes of each row, in the order of the rows.
  public private(set) var fates: [Fate]
  /// What is to be written, in the order of the rows.
  public private(set) var drafts: [EventDraft] = []
  /// The events in force that the source no longer has.
  public private(set) var vanished: [Event] = []
  /// The keys of this source that more than one event in force bears: two clones have loaded it, and both count.
  public private(set) var doubled: [[Event]] = []

  private let source: Identifier
  private let known: LoadedKeys
  private var seen: Set<String> = []
  private var writes: [(row: Int, draft: EventDraft)] = []

  /// Decides what becomes of the rows of a source.
  public init(_ rows: [LoadedRow], of source: Identifier, in ledger: Ledger) {
    self.source = source
    known = LoadedKeys(of: source, in: ledger)
    fates = Array(repeating: .new, count: rows.count)
    var shared: [String: [Int]] = [:]
    var order: [String] = []
    for (index, row) in rows.enumerated() {
      if let key = row.key {
        decide(index, row, name: key)
      } else {
        let identity = row.identity
        if shared[identity] == nil { order.append(identity) }
        shared[identity, default: []].append(index)
      }
    }
    for identity in order { decide(shared[identity] ?? [], rows, identity: identity) }
    drafts = writes.sorted { $0.row < $1.row }.map(\.draft)
    for (name, slot) in known.slots {
      if !seen.contains(name) { vanished += slot.inForce }
      if slot.inForce.count > 1 { doubled.append(slot.inForce) }
    }
    vanished.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    doubled.sort { ($0.first?.id.text ?? "") < ($1.first?.id.text ?? "") }
  }

  /// How many rows have a fate.
  public func count(where isMeant: (Fate) -> Bool) -> Int { fates.count(where: isMeant) }

  private mutating func decide(_ index: Int, _ row: LoadedRow, name: String) {
    seen.insert(name)
    guard let slot = known.slots[name] else { return write(index, row, name, instead: nil) }
    if slot.inForce.contains(where: row.isSaid) {
      fates[index] = .same
    } else if slot.said.map(row.isSaid) == true {
      fates[index] = .settled
    } else if let event = slot.inForce.max(by: { $0.id < $1.id }) {
      write(index, row, name, instead: event)
    } else if slot.isVoided {
      // Taken back, and now the source says something else: that is for logging anew.
      write(index, row, name, instead: nil)
    } else {
      fates[index] = .settled
    }
  }

  private mutating func decide(_ indices: [Int], _ rows: [LoadedRow], identity: String) {
    let numbers = known.numbers[identity] ?? []
    let names = numbers.map { "\(identity)-\($0)" }
    let slots = names.compactMap { known.slots[$0] }
    var free = Set(names.indices)
    // First what the journal says now, then what the source said before somebody put it right, each for one row.
    var rest = match(indices, rows, slots.map(\.inForce), &free, .same)
    rest = match(rest, rows, slots.map { $0.said.map { [$0] } ?? [] }, &free, .settled)
    var pairs = free.sorted().filter { !slots[$0].inForce.isEmpty }[...]
    var next = (numbers.last ?? 0) + 1
    for index in rest {
      if let place = pairs.popFirst() {
        free.remove(place)
        write(index, rows[index], names[place], instead: slots[place].inForce.max { $0.id < $1.id })
      } else {
        write(index, rows[index], "\(identity)-\(next)", instead: nil)
        next += 1
      }
    }
    for place in names.indices where !free.contains(place) { seen.insert(names[place]) }
  }

  /// Gives the rows that an event of a free slot says their fate, and takes the slot; returns the other rows.
  private mutating func match(
    _ indices: [Int], _ rows: [LoadedRow], _ slots: [[Event]], _ free: inout Set<Int>, _ fate: Fate
  ) -> [Int] {
    guard let first = indices.first, !free.isEmpty else { return indices }
    var places: [Amount: [Int]] = [:]
    for place in free.sorted(by: >) {
      for event in slots[place] where rows[first].isAbout(event) {
        places[Amount(event.value, event.note), default: []].append(place)
      }
    }
    return indices.filter { index in
      let amount = Amount(rows[index].draft.value, rows[index].draft.note)
      while let place = places[amount]?.popLast() {
        guard free.remove(place) != nil else { continue }
        fates[index] = fate
        return false
      }
      return true
    }
  }

  /// What rows of one identity are told apart by.
  private struct Amount: Hashable {
    let value: Event.Value
    let note: String

    init(_ value: Event.Value, _ note: String) {
      self.value = value
      self.note = note
    }
  }

  private mutating func write(_ index: Int, _ row: LoadedRow, _ name: String, instead event: Event?) {
    fates[index] = event.map { .changed($0) } ?? .new
    var draft = event.map { event in EventDraft.correction(of: event) { $0 = row.draft } } ?? row.draft
    // The key comes last, by which it is known that loading wrote the event.
    if let key = Identifier("key") { draft.tags.append(Event.Tag(key, "\(source):\(name)")) }
    writes.append((index, draft))
  }
}
