import Checksum
import Glibc
import Testing

@Suite struct ChecksumTests {
  /// RFC 3720, appendix B.4, and the check value of the CRC catalogue.
  static let vectors: [([UInt8], UInt32)] = [
    (Array("123456789".utf8), 0xE306_9283), ([], 0),
    (Array(repeating: 0, count: 32), 0x8A91_36AA), (Array(repeating: 0xFF, count: 32), 0x62A8_AB43),
    (Array(0..<32), 0x46DD_794E), (Array((0..<32).reversed()), 0x113F_DB5C),
  ]

  @Test(arguments: vectors) func knownVectors(bytes: [UInt8], checksum: UInt32) {
    #expect(checksum_crc32c(bytes, bytes.count) == checksum)
    #expect(checksum_crc32c_portable(bytes, bytes.count) == checksum)
  }

  @Test func instructionAndTableAgreeAtEveryLength() {
    var random = Seeded(state: 1)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(checksum_crc32c(bytes, length) == checksum_crc32c_portable(bytes, length))
    }
  }

  /// A bit-by-bit division in another language, which shares no line with ours.
  @Test(.enabled(if: access("/usr/bin/python3", X_OK) == 0, "no python3 here"))
  func pythonAgrees() {
    let program = """
      def crc(data):
          c = 0xFFFFFFFF
          for byte in data:
              c = c ^ byte
              for _ in range(8): c = (c >> 1) ^ (0x82F63B78 & -(c & 1))
          return c ^ 0xFFFFFFFF
      for n in range(200): print('%08x' % crc(bytes((i * 37 + n) % 256 for i in range(n))))
      """
    guard let pipe = popen("/usr/bin/python3 -c \"\(program)\"", "r") else { return }
    defer { pclose(pipe) }
    var lines = 0
    var buffer = [CChar](repeating: 0, count: 64)
    while fgets(&buffer, 64, pipe) != nil {
      let text = String(decoding: buffer.prefix(8).map(UInt8.init(bitPattern:)), as: UTF8.self)
      let bytes = (0..<lines).map { UInt8(($0 * 37 + lines) % 256) }
      #expect(UInt32(text, radix: 16) == checksum_crc32c(bytes, bytes.count))
      lines += 1
    }
    #expect(lines == 200)
  }
}
