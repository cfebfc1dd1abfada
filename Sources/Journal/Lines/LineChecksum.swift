internal import Checksum

/// The CRC-32C that ends every line, as eight hexadecimal digits.
enum LineChecksum {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBytes { checksum_crc32c($0.baseAddress, $0.count) }
  }

  static func digits(_ checksum: UInt32) -> [UInt8] {
    stride(from: 28, through: 0, by: -4).map { hexadecimal[Int(checksum >> UInt32($0)) & 15] }
  }

  /// The checksum that a column holds; nil unless it is written exactly as `digits` writes it.
  static func read(_ column: ArraySlice<UInt8>) -> UInt32? {
    guard column.count == 8 else { return nil }
    var checksum: UInt32 = 0
    for byte in column {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): checksum = checksum << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        checksum = checksum << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return checksum
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
