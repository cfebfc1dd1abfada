import ByteVectors
import Testing

@testable import Journal

@Suite struct ByteVectorsTests {
  @Test func everyByteIsToldAtEveryPlace() {
    for place in 0..<64 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array(repeating: UInt8(ascii: "x"), count: 64 + ControlIndex.slack)
        bytes[place] = byte
        let expected: [Int32] = byte < 0x20 ? [Int32(place)] : []
        #expect(places(in: bytes, 0, 64, control_places) == expected, "\(byte) at \(place)")
        #expect(places(in: bytes, 0, 64, control_places_portable) == expected, "\(byte) without vectors")
      }
    }
  }

  @Test func noPlaceIsToldBeforeTheFirstByteOrBehindTheLast() {
    let bytes = Array(repeating: UInt8(ascii: "\n"), count: 100 + ControlIndex.slack)
    for first in [0, 1, 63, 64, 99] {
      for end in first...100 {
        let expected = (first..<end).map(Int32.init)
        #expect(places(in: bytes, first, end, control_places) == expected)
        #expect(places(in: bytes, first, end, control_places_portable) == expected)
      }
    }
  }

  /// What one of the two ways to find control bytes writes, and that it writes no further than it may.
  private func places(
    in bytes: [UInt8], _ first: Int, _ end: Int,
    _ find: (UnsafeRawPointer, Int, Int, UnsafeMutablePointer<Int32>) -> Int
  ) -> [Int32] {
    let room = end - first + ControlIndex.stride
    var places = Array(repeating: Int32.min, count: room + 1)
    let count = bytes.withUnsafeBytes { bytes in
      places.withUnsafeMutableBufferPointer { places in
        bytes.baseAddress.flatMap { start in places.baseAddress.map { find(start, first, end, $0) } }
      }
    }
    #expect(places.last == .min)
    return Array(places.prefix(count ?? 0))
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
