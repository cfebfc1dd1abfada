/// Search by bytes: both texts are taken as they are written. The standard library's search, which compares
/// characters by canonical equivalence, takes many times as long on a page of text.
extension String {
  /// Whether the bytes of `part` stand in the text one after the other.
  public func holds(_ part: String) -> Bool { self[...].holds(part) }
}

extension Substring {
  /// Whether the bytes of `part` stand in the text one after the other.
  public func holds(_ part: String) -> Bool { count(of: part, atMost: 1) == 1 || part.isEmpty }

  /// How often they stand there.
  public func count(of part: String) -> Int { count(of: part, atMost: .max) }

  private func count(of part: String, atMost limit: Int) -> Int {
    var text = self
    var part = part
    return text.withUTF8 { text in part.withUTF8 { count(of: $0, in: text, atMost: limit) } }
  }

  private func count(
    of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> Int {
    guard let first = part.first, part.count <= text.count else { return 0 }
    var count = 0
    for start in 0...(text.count - part.count) where text[start] == first {
      var length = 1
      while length < part.count, text[start + length] == part[length] { length += 1 }
      guard length == part.count else { continue }
      count += 1
      if count == limit { break }
    }
    return count
  }
}
