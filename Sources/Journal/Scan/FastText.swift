/// Text that needs no closer look: ASCII, and the Latin letters of one scalar that Swedish is written with. It is valid,
/// composed, and holds nothing that a terminal would obey.
enum FastText {
  /// Whether a column is such text. Lines that are looked at fast are shorter than a column may be.
  @inline(__always)
  static func isOrdinary(_ bytes: RawSpan, from start: Int, to end: Int) -> Bool {
    var place = start
    while place < end {
      let odd = ByteMask.noPlainASCII(bytes.word(at: place)) & ByteMask.first(end &- place)
      guard odd != 0 else {
        place &+= 8
        continue
      }
      place += odd.trailingZeroBitCount / 8
      guard bytes.byte(at: place) == 0xC3, place + 1 < end, bytes.byte(at: place + 1) & 0xC0 == 0x80 else {
        return false
      }
      place += 2
    }
    return true
  }

  /// A column that is such text; nil where it is other.
  static func text(_ bytes: RawSpan, _ column: Range<Int>) -> String? {
    guard isOrdinary(bytes, from: column.lowerBound, to: column.upperBound) else { return nil }
    return bytes.extracting(column).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a column is tags that mean nothing to the journal itself: `name=value` joined by `;`.
  static func isOrdinaryTags(_ bytes: RawSpan, from start: Int, to end: Int) -> Bool {
    guard isOrdinary(bytes, from: start, to: end) else { return false }
    var place = start
    while place < end {
      var equals = place
      while equals < end, bytes.byte(at: equals) != UInt8(ascii: "=") {
        guard isNameByte(bytes.byte(at: equals)) else { return false }
        equals += 1
      }
      let length = equals - place
      guard (1...64).contains(length), bytes.byte(at: place) != UInt8(ascii: "-"),
        !isReserved(bytes, from: place, length: length)
      else { return false }
      var stop = equals + 1
      while stop < end, bytes.byte(at: stop) != UInt8(ascii: ";") { stop += 1 }
      guard stop > equals + 1 else { return false }
      // A `;` at the very end begins a tag that is not there.
      guard stop < end - 1 || stop == end else { return false }
      place = stop + 1
    }
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || byte == UInt8(ascii: "-")
  }

  /// Names that may stand once, or by which events find each other.
  private static func isReserved(_ bytes: RawSpan, from start: Int, length: Int) -> Bool {
    reserved.contains { name in
      name.count == length && name.indices.allSatisfy { bytes.byte(at: start + $0) == name[$0] }
    }
  }

  private static let reserved = ["of", "corrects", "key", "plan", "step"].map { Array($0.utf8) }
}
