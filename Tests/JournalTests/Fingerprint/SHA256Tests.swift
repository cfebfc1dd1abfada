import Checksum
import Testing

@testable import Journal

/// The examples of FIPS 180-4, and the lengths around a block's edge by another road (Python's hashlib).
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func known(text: String, digest: String) {
    #expect(SHA256.digits(of: text) == digest)
  }

  @Test(arguments: [
    (27, "eb94a22f51be9fbbc56c555b01c80061fc16e1d38b08107a7b43c569b915c19e"),
    (28, "c3821dc0c1e1eef44f45325ae67c19fa4f4f3a813d78b1b5342445dbb86cdb1d"),
    (31, "b89c21475fcb20462caa3375ec618eb895a6af7c9ab8b8390ff4df7b987dbc61"),
    (32, "e23db5114057264a2943d9f5daeca1a1b26ac58eb7027a2568097aa78095fa5e"),
    (33, "cd58d7102b919fd3e2b8450333719f2988ffad12fcaa2a3809117e4283c6a972"),
    (1000, "40a716a562be9186ba9626d8319f36543316c58dadae843974ddc030977293bf"),
  ])
  func length(count: Int, digest: String) {
    #expect(SHA256.digits(of: String(repeating: "å", count: count)) == digest)
  }

  @Test func comesOutTheSameHoweverItIsCut() {
    var random = Seeded(state: 2)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var whole = SHA256()
      whole.add(bytes.span.bytes)
      var parts = SHA256()
      var start = 0
      while start < length {
        let end = min(length, start + Int.random(in: 0...150, using: &random))
        parts.add(bytes.span.bytes.extracting(start..<end))
        start = end
      }
      #expect(parts.digits == whole.digits, "\(length)")
    }
  }

  /// The processor's instructions, where it has them, and plain arithmetic.
  @Test func takesBlocksInEitherWay() {
    var random = Seeded(state: 3)
    for blocks in 0..<20 {
      let bytes = (0..<blocks * 64).map { _ in UInt8.random(in: 0...255, using: &random) }
      var one = (0..<8).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) }
      var other = one
      checksum_sha256_blocks(&one, bytes, blocks)
      checksum_sha256_blocks_portable(&other, bytes, blocks)
      #expect(one == other, "\(blocks)")
    }
  }
}
