import Text

// What the parsers ask of the bytes of a text.
extension SourceText {
  /// Whether the text from `index` on begins with `prefix`.
  func hasPrefix(_ prefix: StaticString, at index: Int) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard endIndex - index >= count else { return false }
    return prefix.withUTF8Buffer { bytes in (0..<count).allSatisfy { self[index + $0] == bytes[$0] } }
  }

  /// How many bytes the white space at `index` has; 0 where there is none.
  func blank(at index: Int) -> Int {
    guard index < endIndex else { return 0 }
    switch self[index] {
    case 0x20, 0x09...0x0D: return 1
    // What white space beyond ASCII begins with.
    case 0xC2, 0xE1...0xE3:
      let scalar = scalar(at: index)
      return scalar.properties.isWhitespace ? UTF8.width(scalar) : 0
    default: return 0
    }
  }

  /// The text without white space at its ends.
  var trimmed: SourceText { self[trimmed(startIndex..<endIndex)] }

  /// Where a part of the text stands without white space at its ends.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end {
      let width = blank(at: start)
      guard width > 0 else { break }
      start += width
    }
    while start < end {
      let last = scalarStart(before: end)
      guard blank(at: last) > 0 else { break }
      end = last
    }
    return start..<end
  }

  /// How many scalars the text has.
  var scalarCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

  /// The scalar that begins at `index`.
  func scalar(at index: Int) -> Unicode.Scalar {
    let lead = self[index]
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead & 0x7F >> UInt8(width))
    for byte in self[index + 1..<index + width] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The first letter, without its marks; nil where there is none.
  var firstLetter: Unicode.Scalar? {
    var index = startIndex
    while index < endIndex {
      let found = scalar(at: index)
      if found.properties.isAlphabetic { return found }
      index += UTF8.width(found)
    }
    return nil
  }

  /// Where the scalar begins that ends before `index`.
  func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > startIndex, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The first scalar of the letter, with its marks, that ends before `index`; nil where nothing stands before.
  func base(before index: Int) -> Unicode.Scalar? {
    var start = index
    while start > startIndex {
      start = scalarStart(before: start)
      let found = scalar(at: start)
      if !found.properties.isGraphemeExtend { return found }
    }
    return nil
  }
}
