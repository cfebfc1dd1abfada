internal import Goals

/// A metric at an arbetarekommun.
struct ScannedPlace: Hashable {
  let metric: Identifier
  let arbetarekommun: Arbetarekommun?
}

/// Numbers the places that lines are about: the bytes of the metric and arbetarekommun columns with the tab between
/// them, seen before and found valid.
///
/// Open addressing with a table that is a power of two and at most half full.
struct PlaceTable {
  private(set) var places: [ScannedPlace] = []
  private var keys: [PlaceKey] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private let masks = PlaceKey.Masks()

  /// The number of the place whose columns are the bytes of `range`; nil for one not seen before.
  @inline(__always)
  func number(of bytes: RawSpan, _ range: Range<Int>) -> Int? {
    let key = PlaceKey(bytes, range, masks)
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while true {
      let number = Int(slots[slot])
      if number < 0 { return nil }
      if keys[number].begins(as: key), key.isShort || keys[number].rest == PlaceKey.rest(bytes, range) {
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
      return add(ScannedPlace(metric: metricID, arbetarekommun: nil), bytes, own)
    }
    guard let named = Arbetarekommun(unitText), named.name == unitText else { return nil }
    return add(ScannedPlace(metric: metricID, arbetarekommun: named), bytes, own)
  }

  /// Numbers a new place, whose columns are the bytes of `range`.
  @discardableResult
  mutating func add(_ place: ScannedPlace, _ bytes: RawSpan, _ range: Range<Int>) -> Int {
    let number = places.count
    places.append(place)
    var key = PlaceKey(bytes, range, masks)
    if !key.isShort { key.rest = PlaceKey.rest(bytes, range) }
    keys.append(key)
    if places.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for known in 0..<number { enter(known) }
    }
    enter(number)
    return number
  }

  private mutating func enter(_ number: Int) {
    var slot = Int(truncatingIfNeeded: keys[number].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }
}

/// The bytes of two columns with the tab between them, as words.
///
/// The first 32 bytes are read and compared whatever the columns' length, which differs from line to line, so that no
/// branch depends on it. What stands behind them is rare.
struct PlaceKey {
  private let words: (UInt64, UInt64, UInt64, UInt64)
  private let length: Int32
  /// What stands behind the first 32 bytes.
  var rest: [UInt8] = []

  private static let short = 32

  /// As many bytes of ones as a key can hold, and as many of zeros: from a place among the ones on they are the mask of
  /// a key of as many bytes as are left of them.
  struct Masks {
    private let bytes = Array(repeating: UInt8.max, count: short) + Array(repeating: 0, count: short)

    /// The mask of word `number` of a key of `count` bytes.
    @inline(__always)
    func word(_ number: Int, of count: Int) -> UInt64 {
      bytes.span.bytes.word(at: short &- min(count, short) &+ number &* 8)
    }
  }

  @inline(__always)
  init(_ bytes: RawSpan, _ range: Range<Int>, _ masks: borrowing Masks) {
    let start = range.lowerBound
    let count = range.count
    length = Int32(truncatingIfNeeded: count)
    words = (
      bytes.word(at: start) & masks.word(0, of: count), bytes.word(at: start &+ 8) & masks.word(1, of: count),
      bytes.word(at: start &+ 16) & masks.word(2, of: count),
      bytes.word(at: start &+ 24) & masks.word(3, of: count)
    )
  }

  static func rest(_ bytes: RawSpan, _ range: Range<Int>) -> [UInt8] {
    (range.lowerBound + short..<range.upperBound).map { bytes.byte(at: $0) }
  }

  /// Where the two columns stand in a line, as its slice counts; nil where it has not so many.
  static func columns(of line: ArraySlice<UInt8>) -> Range<Int>? {
    let columns = line.split(separator: EventLine.tab, maxSplits: 3, omittingEmptySubsequences: false)
    return columns.count == 4 ? columns[1].startIndex..<columns[2].endIndex : nil
  }

  /// Whether nothing stands behind the words.
  @inline(__always)
  var isShort: Bool { length <= PlaceKey.short }

  /// Whether both are as long and begin with the same bytes.
  @inline(__always)
  func begins(as other: borrowing PlaceKey) -> Bool {
    (words.0 ^ other.words.0) | (words.1 ^ other.words.1) | (words.2 ^ other.words.2)
      | (words.3 ^ other.words.3) | UInt64(truncatingIfNeeded: length ^ other.length) == 0
  }

  /// Of the words alone: one multiplication each, and none waits for another.
  @inline(__always)
  var hash: UInt64 {
    let mixed =
      words.0 &* 0x9E37_79B9_7F4A_7C15 ^ words.1 &* 0xC2B2_AE3D_27D4_EB4F ^ words.2 &* 0x1656_67B1_9E37_79F9
      ^ words.3 &* 0x27D4_EB2F_1656_67C5
    return mixed ^ mixed >> 32
  }
}
