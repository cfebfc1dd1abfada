import Goals

/// Numbers and days as digits, without a text in between.
extension [UInt8] {
  /// Adds a whole number.
  mutating func append(number: UInt, digits: Int = 1) {
    let start = count
    var rest = number
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0 || count - start < digits
    self[start...].reverse()
  }

  /// Adds an exact decimal with a point: `-19.95`.
  mutating func append(_ value: Quantity) {
    if value.scaled < 0 { append(UInt8(ascii: "-")) }
    let size = value.scaled.magnitude
    append(number: size / UInt(Quantity.scale))
    var fraction = size % UInt(Quantity.scale)
    guard fraction > 0 else { return }
    var digits = 4
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    append(UInt8(ascii: "."))
    append(number: fraction, digits: digits)
  }

  /// Adds an ISO day.
  mutating func append(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    append(number: UInt(year.magnitude), digits: 4)
    append(UInt8(ascii: "-"))
    append(number: UInt(month), digits: 2)
    append(UInt8(ascii: "-"))
    append(number: UInt(dayOfMonth), digits: 2)
  }
}
