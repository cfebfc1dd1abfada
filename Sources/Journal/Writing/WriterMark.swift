internal import Checksum
public import Goals

/// The first 20 random bits of every id that a writer makes: the first 20 of the CRC-32C of the writer's name.
///
/// By it a line that was copied into another writer's file shows without being compared with any other line.
public struct WriterMark: Hashable, Sendable {
  /// 20 bits.
  public let bits: UInt32

  /// The mark of a writer.
  public init(of writer: Identifier) {
    let name = Array(writer.text.utf8)
    bits = checksum_crc32c(name, name.count) >> 12
  }

  init(bits: UInt32) { self.bits = bits & 0xF_FFFF }
}

extension EventID {
  /// The mark that the id carries.
  public var mark: WriterMark { WriterMark(bits: UInt32(truncatingIfNeeded: bits >> 60)) }

  /// The 60 bits after the mark.
  var remainder: UInt64 { UInt64(truncatingIfNeeded: bits) & (1 << 60 - 1) }

  /// An id of a writer; the lower 60 bits of `remainder` are used.
  public init(milliseconds: UInt64, mark: WriterMark, remainder: UInt64) {
    let low = UInt64(mark.bits & 0xF) << 60 | remainder & (1 << 60 - 1)
    self.init(milliseconds: milliseconds, high: UInt16(truncatingIfNeeded: mark.bits >> 4), low: low)
  }
}
