internal import Goals

/// A metric at an arbetarekommun.
struct ScannedPlace: Hashable {
  let metric: Identifier
  let arbetarekommun: Arbetarekommun?
}

/// Numbers the places that lines are about: the bytes of the metric and arbetarekommun columns with the tab between
/// them, seen before and found valid.
///
/// Open addressing with a table that is a power of two and at most half full; the keys lie behind each other in one
/// array, padded so that they can be compared in words.
struct PlaceTable {
  private(set) var places: [ScannedPlace] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var hashes: [UInt64] = []
  private var starts: [Int32] = []
  private var lengths: [Int32] = []
  private var keys: [UInt8] = Array(repeating: 0, count: ControlIndex.slack)

  /// The number of the place whose columns are the `length` bytes from `start` on; -1 for one not seen before.
  @inline(__always)
  func number(of bytes: RawSpan, from start: Int, length: Int) -> Int {
    let hash = PlaceTable.hash(bytes, start, length)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let number = Int(slots[slot])
      if number < 0 { return -1 }
      if hashes[number] == hash, Int(lengths[number]) == length, isSame(number, bytes, start, length) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Numbers a new place.
  mutating func add(_ place: ScannedPlace, key: ArraySlice<UInt8>) {
    let number = places.count
    places.append(place)
    starts.append(Int32(keys.count - ControlIndex.slack))
    lengths.append(Int32(key.count))
    keys.removeLast(ControlIndex.slack)
    keys += key
    keys += Array(repeating: 0, count: ControlIndex.slack)
    let hash = PlaceTable.hash(keys.span.bytes, Int(starts[number]), key.count)
    hashes.append(hash)
    if places.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for known in 0..<number { enter(known) }
    }
    enter(number)
  }

  private mutating func enter(_ number: Int) {
    var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

  @inline(__always)
  private func isSame(_ number: Int, _ bytes: RawSpan, _ start: Int, _ length: Int) -> Bool {
    let own = keys.span.bytes
    let ownStart = Int(starts[number])
    var offset = 0
    while offset + 8 <= length {
      if own.word(at: ownStart + offset) != bytes.word(at: start + offset) { return false }
      offset += 8
    }
    let mask = PlaceTable.mask(length - offset)
    return own.word(at: ownStart + offset) & mask == bytes.word(at: start + offset) & mask
  }

  @inline(__always)
  private static func hash(_ bytes: RawSpan, _ start: Int, _ length: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: length)
    var offset = 0
    while offset + 8 <= length {
      hash = (hash ^ bytes.word(at: start + offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      offset += 8
    }
    hash = (hash ^ (bytes.word(at: start + offset) & mask(length - offset))) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 32
  }

  /// The lowest `count` bytes of a word, fewer than eight.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { (1 << UInt64(count * 8)) &- 1 }
}
