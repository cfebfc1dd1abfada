import Goals

/// Writes cells into room that was made beforehand, each from a place on; what is given back is where the next begins.
///
/// An array that grows asks at every byte whether it is its own and has room left, and there are a hundred thousand rows.
/// All that is written is held to the room's bounds.
extension MutableRawSpan {
  /// How much behind what is written may be overwritten.
  static var slack: Int { 32 }

  /// Copies a text, sixteen bytes at a time.
  @inline(__always)
  mutating func put(_ cell: CellTexts.Cell, of texts: RawSpan, at place: Int) -> Int {
    let start = Int(cell.start)
    let count = Int(cell.count)
    var offset = 0
    while offset < count {
      let bytes = texts.unsafeLoadUnaligned(fromByteOffset: start &+ offset, as: SIMD2<UInt64>.self)
      storeBytes(of: bytes, toByteOffset: place &+ offset, as: SIMD2<UInt64>.self)
      offset &+= CellTexts.overread
    }
    return place &+ count
  }

  /// Writes a whole number.
  @inline(__always)
  mutating func put(number: UInt, digits: Int = 1, at place: Int) -> Int {
    var count = digits
    var bound: UInt = 10
    for _ in 1..<max(digits, 1) { bound &*= 10 }
    while number >= bound, count < 20 {
      count &+= 1
      bound = count < 20 ? bound &* 10 : .max
    }
    var rest = number
    for offset in stride(from: count &- 1, through: 0, by: -1) {
      storeBytes(
        of: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place &+ offset,
        as: UInt8.self)
      rest /= 10
    }
    return place &+ count
  }

  /// Writes an exact decimal with a point: `-19.95`.
  mutating func put(_ value: Quantity, at place: Int) -> Int {
    var end = place
    if value.scaled < 0 { end = put(UInt8(ascii: "-"), at: end) }
    let size = value.scaled.magnitude
    end = put(number: size / UInt(Quantity.scale), at: end)
    var fraction = size % UInt(Quantity.scale)
    guard fraction > 0 else { return end }
    var digits = 4
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    return put(number: fraction, digits: digits, at: put(UInt8(ascii: "."), at: end))
  }

  /// Writes an ISO day.
  mutating func put(_ day: Day, at place: Int) -> Int {
    let (year, month, dayOfMonth) = day.civil
    var end = put(number: UInt(year.magnitude), digits: 4, at: place)
    end = put(number: UInt(month), digits: 2, at: put(UInt8(ascii: "-"), at: end))
    return put(number: UInt(dayOfMonth), digits: 2, at: put(UInt8(ascii: "-"), at: end))
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, at place: Int) -> Int {
    storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
    return place &+ 1
  }
}
