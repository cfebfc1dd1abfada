internal import Goals

/// A few ids among millions: most others are told apart by one bit.
struct IDFilter {
  private var ids: Set<EventID> = []
  private var bits: [UInt64] = []

  /// As many bits as a page of a thousand ids needs to let one line in a hundred through.
  private static let words = 1 << 13

  init(_ ids: Set<EventID> = []) { for id in ids { insert(id) } }

  /// Takes in an id.
  mutating func insert(_ id: EventID) {
    if bits.isEmpty { bits = Array(repeating: 0, count: IDFilter.words) }
    ids.insert(id)
    let place = IDFilter.place(IDWords(id).tail)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether an id whose last eight letters are `tail` may be among them.
  @inline(__always)
  func mayHold(_ tail: UInt64) -> Bool {
    guard !bits.isEmpty else { return false }
    let place = IDFilter.place(tail)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// Whether the id is among them.
  func holds(_ id: EventID) -> Bool { ids.contains(id) }

  @inline(__always)
  private static func place(_ tail: UInt64) -> Int {
    Int(truncatingIfNeeded: (tail &* 0x9E37_79B9_7F4A_7C15) >> 45)
  }
}
