import Testing
import Text

/// Characters that a terminal obeys, or that turn a line around.
@Suite struct HazardTests {
  static let hazards: [UInt32] = [
    0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x061C, 0x200E, 0x200F, 0x2028,
    0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
  ]
  static let harmless: [UInt32] = [
    0x20, 0x41, 0x7E, 0xA0, 0xE5, 0x301, 0x200D, 0x2010, 0x2013, 0x2027, 0x202F, 0x2065, 0x206A, 0x2212,
    0x1F339,
  ]

  @Test(arguments: hazards)
  func `is written out`(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scalar.isHazardous)
    #expect("a\(scalar)b".harmless == "a\\u{\(String(value, radix: 16))}b")
  }

  @Test(arguments: harmless)
  func `is left alone`(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(!scalar.isHazardous)
    #expect("a\(scalar)b".harmless == "a\(scalar)b")
  }

  @Test func `an escape sequence shows itself`() {
    #expect("röd \u{1B}[31m".harmless == "röd \\u{1b}[31m")
    #expect("a\r\nb".harmless == "a\\u{d}\\u{a}b")
    #expect("".harmless == "")
  }

  @Test func `nothing hazardous is left`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(!String(scalar).harmless.unicodeScalars.contains { $0.isHazardous })
    }
  }
}
