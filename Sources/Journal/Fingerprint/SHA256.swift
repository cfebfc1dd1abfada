internal import Checksum

/// SHA-256 of bytes that come little by little, for fingerprints that nobody can aim at.
struct SHA256 {
  private var state = checksum_sha256()

  init() { checksum_sha256_begin(&state) }

  /// Goes on with some bytes.
  @inline(__always)
  mutating func add(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { checksum_sha256_add(&state, $0.baseAddress, $0.count) }
  }

  /// Goes on with a text.
  mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    add(bytes.span.bytes)
  }

  /// The 64 hexadecimal digits of the digest of all that was added.
  var digits: String {
    var ended = state
    var digest = [UInt8](repeating: 0, count: 32)
    checksum_sha256_end(&ended, &digest)
    return digest.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// The digits of a text's digest.
  static func digits(of text: String) -> String {
    var hash = SHA256()
    hash.add(text)
    return hash.digits
  }
}
