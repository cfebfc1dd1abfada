/// How the bytes of a text stand for characters, found out from the bytes themselves.
public enum TextEncoding: Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-8 in which a few bytes are damaged; they are read as U+FFFD.
  case damagedUTF8
  /// UTF-16, by its byte order mark or by the zero byte beside nearly every letter.
  case utf16(Order)
  /// Windows-1252, in which every byte is a character: what is nothing else is taken for it.
  case windows1252

  /// Which byte of a pair comes first.
  public enum Order: Hashable, Sendable {
    /// The greater one.
    case bigEndian
    /// The lesser one, as Windows writes.
    case littleEndian
  }

  /// The text of `bytes` without its byte order mark, and how it was read. There is a text for any bytes.
  ///
  /// A NUL becomes a space: it stands for nothing, and C would end the text there.
  public static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes[2...], .littleEndian), .utf16(.littleEndian)) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes[2...], .bigEndian), .utf16(.bigEndian)) }
    if let order = unmarkedUTF16(bytes) { return (utf16(bytes[...], order), .utf16(order)) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = withoutNULs(hasMark ? bytes[3...] : bytes[...])
    if let text = String(validating: body, as: UTF8.self) { return (text, .utf8) }
    if hasMark || isMostlyUTF8(body) { return (String(decoding: body, as: UTF8.self), .damagedUTF8) }
    return (windows1252(body), .windows1252)
  }

  private static func withoutNULs(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.contains(0) ? ArraySlice(bytes.map { $0 == 0 ? UInt8(ascii: " ") : $0 }) : bytes
  }

  /// The order of UTF-16 without a mark: at one side of the pairs nearly all bytes are zero, at the other none.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Order? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let most = sample.count / 2 * 3 / 4
    if zeros.even == 0, zeros.odd >= most { return .littleEndian }
    return zeros.odd == 0 && zeros.even >= most ? .bigEndian : nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ order: Order) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      let unit = order == .bigEndian ? first << 8 | second : second << 8 | first
      units.append(unit == 0 ? 0x20 : unit)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether letters beyond ASCII are written as UTF-8 writes them more often than not. In Windows-1252 an å or ö
  /// is one byte of its own, which UTF-8 never has.
  private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var whole = 0
    var stray = 0
    var awaited = 0
    for byte in bytes {
      switch byte {
      case 0x80...0xBF where awaited > 0:
        awaited -= 1
        if awaited == 0 { whole += 1 }
        continue
      case 0xC2...0xDF, 0xE0...0xEF, 0xF0...0xF4:
        if awaited > 0 { stray += 1 }
        awaited = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        continue
      case 0x80...: stray += 1
      default: if awaited > 0 { stray += 1 }
      }
      awaited = 0
    }
    return whole > stray
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      switch byte {
      case 0x80...0x9F: text.append(fromWindows[Int(byte) - 0x80])
      default: text.append(Unicode.Scalar(byte))
      }
    }
    return String(text)
  }

  /// The characters of 0x80 to 0x9F. Five of the bytes stand for nothing.
  private static let fromWindows: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
