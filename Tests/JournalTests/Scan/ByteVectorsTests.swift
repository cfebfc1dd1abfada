import ByteVectors
import Testing

@testable import Journal

@Suite struct ByteVectorsTests {
  @Test func everyByteIsToldAtEveryPlace() {
    for place in 0..<64 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array(repeating: UInt8(ascii: "x"), count: 64)
        bytes[place] = byte
        let expected: UInt64 = byte < 0x20 ? 1 << UInt64(place) : 0
        #expect(control_bytes(bytes) == expected, "\(byte) at \(place)")
        #expect(control_bytes_portable(bytes) == expected, "\(byte) at \(place) without vectors")
      }
    }
  }

  @Test func everyByteOfAnIDIsLookedAt() {
    let letters = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    for place in 0..<26 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array("01FRBN177C3Y3K00000014CR1Z".utf8)
        bytes[place] = byte
        #expect(base32_letters(bytes) == letters.contains(byte), "\(byte) at \(place)")
        #expect(base32_letters_portable(bytes) == letters.contains(byte), "\(byte) at \(place)")
      }
    }
  }

  @Test func theIndexHasThePlacesThatAWalkFinds() {
    var random = Seeded(state: 11)
    var index = ControlIndex()
    for share in [1, 2, 8, 40] {
      for length in [0, 1, 7, 8, 63, 64, 65, 200, 1000] {
        let bytes = (0..<length).map { _ in
          Int.random(in: 0..<share, using: &random) == 0 ? UInt8.random(in: 0...40, using: &random) : 200
        }
        let first = length / 3
        let padded = bytes + Array(repeating: 0, count: ControlIndex.slack)
        index.index(padded.span.bytes, from: first, count: length)
        let expected = (first..<length).filter { bytes[$0] < 0x20 }
        #expect(index.places.prefix(index.count).map(Int.init) == expected)
      }
    }
  }
}
