internal import Goals

/// Numbers the places that lines are about: the bytes of the metric and arbetarekommun columns with the tab between
/// them, seen before and found valid.
///
/// Open addressing with a table that is a power of two and at most a quarter full: each place that is not found where
/// it is looked for first is a branch that the processor guesses wrong.
struct PlaceTable {
  private(set) var places: [Tally.Place] = []
  private var keys: [PlaceKey] = []
  /// What stands behind each key. A key has no array of its own, which would be let go of with every line's.
  private var rests: [[UInt8]] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 10)
  /// How many of a hash's bits are more than number the slots.
  private var shift = UInt64(64 - 10)
  private let masks = PlaceKey.Masks()

  /// How many places there may be before their keys are moved: room that is never touched is no memory.
  private static let expected = 1 << 14

  init() { keys.reserveCapacity(PlaceTable.expected) }

  /// The number of the place whose columns are the bytes of `range`; nil for one not seen before.
  @inline(__always)
  func number(of bytes: RawSpan, _ range: Range<Int>) -> Int? {
    let key = PlaceKey(bytes, range, masks)
    var slot = Int(truncatingIfNeeded: key.hash &>> shift)
    while true {
      let number = Int(slots[slot])
      if number < 0 { return nil }
      if keys[number].begins(as: key), key.isShort || PlaceKey.ends(bytes, range, with: rests[number]) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Numbers the place that two columns name, where they are such as need no closer look; nil where the plain reader
  /// must say what they are.
  mutating func learn(_ bytes: RawSpan, _ metric: Range<Int>, _ unit: Range<Int>) -> Int? {
    guard let metricText = FastText.text(bytes, metric),
      let unitText = FastText.text(bytes, unit), let metricID = Identifier(metricText)
    else { return nil }
    let own = metric.lowerBound..<unit.upperBound
    guard !unit.isEmpty else {
      return add(Tally.Place(metric: metricID, arbetarekommun: nil), bytes, own)
    }
    guard let named = Arbetarekommun(unitText), named.name == unitText else { return nil }
    return add(Tally.Place(metric: metricID, arbetarekommun: named), bytes, own)
  }

  /// Numbers a new place, whose columns are the bytes of `range`.
  @discardableResult
  mutating func add(_ place: Tally.Place, _ bytes: RawSpan, _ range: Range<Int>) -> Int {
    let number = places.count
    places.append(place)
    keys.append(PlaceKey(bytes, range, masks))
    rests.append(PlaceKey.rest(of: bytes, range))
    if places.count * 4 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      shift -= 1
      for known in 0..<number { enter(known) }
    }
    enter(number)
    return number
  }

  private mutating func enter(_ number: Int) {
    var slot = Int(truncatingIfNeeded: keys[number].hash &>> shift)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }
}
