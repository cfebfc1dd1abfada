internal import Goals

/// What the journal holds of a source already, by key.
struct LoadedKeys {
  /// The events that bear one key.
  struct Slot {
    /// What the source itself said last: whoever corrects a loaded event by hand leaves its key where it stands among the
    /// tags and puts what it corrects after it, while loading writes the key last.
    var said: Event?
    /// Those in force: one, unless two clones have loaded the same source.
    var inForce: [Event] = []
    /// Whether somebody took it back, with nothing in its place.
    var isVoided = false
  }

  /// By what stands after the source's name in the key.
  private(set) var slots: [String: Slot] = [:]
  /// The numbers that the rows of an identity have.
  private(set) var numbers: [String: [Int]] = [:]

  init(of source: Identifier, in ledger: Ledger) {
    let start = source.text + ":"
    for entry in ledger.entries {
      if case .duplicate = entry.standing { continue }
      let event = entry.record.event
      guard let key = event.tag("key"), key.utf8.starts(with: start.utf8) else { continue }
      let name = String(key.dropFirst(start.count))
      var slot = slots.removeValue(forKey: name) ?? Slot()
      if event.tags.last?.name.text == "key", slot.said.map({ $0.id < event.id }) ?? true {
        slot.said = event
      }
      switch entry.standing {
      case .counted: slot.inForce.append(event)
      case .voided: slot.isVoided = true
      default: break
      }
      slots[name] = slot
    }
    for name in slots.keys {
      guard let dash = name.lastIndex(of: "-"), let number = Int(name[name.index(after: dash)...]) else {
        continue
      }
      numbers[String(name[..<dash]), default: []].append(number)
    }
    for identity in numbers.keys { numbers[identity]?.sort() }
  }
}
