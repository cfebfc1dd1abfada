internal import ByteVectors

/// The only place of the scan that loads from raw memory. Every load is held to the span's bounds by the standard
/// library; "unsafe" is only that any bytes are taken for a number, which for these types all bytes are.
extension RawSpan {
  /// Eight bytes from `offset` on, the first of them the lowest of the word.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Two bytes from `offset` on, the first of them the lower.
  @inline(__always)
  func pair(at offset: Int) -> UInt16 {
    UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  /// Eight bytes from `offset` on, the first of them the highest, so that words compare as their bytes do.
  @inline(__always)
  func orderedWord(at offset: Int) -> UInt64 { word(at: offset).byteSwapped }

  /// Writes which of the bytes from `first` up to `end` are below 0x20 into `places` from `index` on, and gives how many
  /// they are. `ControlIndex.slack` more bytes can be read behind them, and there is room for all and a stride more.
  func writeControls(from first: Int, to end: Int, into places: inout [Int32], at index: Int) -> Int {
    precondition(first >= 0 && first <= end && end <= byteCount - ControlIndex.slack, "bytes to overread")
    precondition(
      index >= 0 && end - first <= places.count - index - ControlIndex.stride, "room for all places")
    return withUnsafeBytes { bytes in
      places.withUnsafeMutableBufferPointer { room in
        guard let start = bytes.baseAddress, let next = room.baseAddress else { return 0 }
        return control_places(start, first, end, next + index)
      }
    }
  }

  /// Whether the 26 bytes from `offset` on are letters of which an id is made.
  @inline(__always)
  func isBase32(at offset: Int) -> Bool {
    extracting(offset..<offset &+ 26).withUnsafeBytes { bytes in
      bytes.baseAddress.map { base32_letters($0) } ?? false
    }
  }

  /// One byte.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }
}
