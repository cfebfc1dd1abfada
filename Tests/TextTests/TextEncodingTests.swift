import Text
import Testing

/// Every text is read as what it is, whoever saved it.
@Suite struct TextEncodingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var text: String
    var encoding: TextEncoding
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", bytes: [], text: "", encoding: .utf8),
    Case(name: "UTF-8", bytes: Array("Mål – 5 €".utf8), text: "Mål – 5 €", encoding: .utf8),
    Case(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + "Mål".utf8, text: "Mål", encoding: .utf8),
    Case(
      name: "UTF-16 little end first", bytes: [0xFF, 0xFE, 0x4D, 0, 0xE5, 0, 0x13, 0x20], text: "Må–",
      encoding: .utf16(.littleEndian)),
    Case(
      name: "UTF-16 big end first", bytes: [0xFE, 0xFF, 0, 0x4D, 0, 0xE5, 0xD8, 0x3D, 0xDC, 0x4D],
      text: "Må👍", encoding: .utf16(.bigEndian)),
    Case(
      name: "UTF-16 with half a pair and half a unit", bytes: [0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x41],
      text: "A\u{FFFD}", encoding: .utf16(.littleEndian)),
    Case(
      name: "UTF-16 without a mark, little end first",
      bytes: Array("Mål;Ale".utf16).flatMap {
        [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
      }, text: "Mål;Ale", encoding: .utf16(.littleEndian)),
    Case(
      name: "UTF-16 without a mark, big end first",
      bytes: Array("Mål;Ale".utf16).flatMap {
        [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
      }, text: "Mål;Ale", encoding: .utf16(.bigEndian)),
    Case(
      name: "too few bytes to tell", bytes: [0x41, 0, 0x42, 0], text: "A B ", encoding: .utf8),
    Case(name: "a mark alone", bytes: [0xFF, 0xFE], text: "", encoding: .utf16(.littleEndian)),
    Case(
      name: "Windows-1252", bytes: [0x4D, 0xE5, 0x6C, 0x20, 0x96, 0x20, 0x95, 0x20, 0x80], text: "Mål – • €",
      encoding: .windows1252),
    Case(
      name: "bytes that Windows-1252 does not use", bytes: [0xE5, 0x20, 0x9D], text: "å \u{FFFD}",
      encoding: .windows1252),
    Case(name: "a lone byte", bytes: [0xFF], text: "ÿ", encoding: .windows1252),
    Case(
      name: "UTF-8 with one byte damaged", bytes: Array("Mål å ä ö".utf8) + [0xFF] + "!".utf8,
      text: "Mål å ä ö\u{FFFD}!", encoding: .damagedUTF8),
    Case(
      name: "UTF-8 that breaks off", bytes: Array("Mål å".utf8) + [0xC3], text: "Mål å\u{FFFD}",
      encoding: .damagedUTF8),
    Case(name: "NUL", bytes: [0x41, 0, 0x42], text: "A B", encoding: .utf8),
    Case(name: "NUL and å in Windows-1252", bytes: [0xE5, 0, 0x42], text: "å B", encoding: .windows1252),
    Case(
      name: "NUL in UTF-16", bytes: [0xFF, 0xFE, 0, 0, 0x41, 0], text: " A", encoding: .utf16(.littleEndian)),
  ]

  @Test(arguments: cases) func reads(_ test: Case) {
    let (text, encoding) = TextEncoding.decode(test.bytes)
    #expect(text == test.text)
    #expect(encoding == test.encoding)
  }

  @Test func everyByteIsRead() {
    for byte in UInt8.min...UInt8.max {
      let text = TextEncoding.decode([byte, UInt8(ascii: "a")]).text
      #expect(text.unicodeScalars.count == 2)
      #expect(text.hasSuffix("a"))
    }
  }
}
