/// Search by bytes: both texts are taken as they are written. The standard library's search, which compares
/// characters by canonical equivalence, takes many times as long on a page of text.
extension String {
  /// Whether the bytes of `part` stand in the text one after the other.
  public func holds(_ part: String) -> Bool { self[...].holds(part) }
}

extension Substring {
  /// Whether the bytes of `part` stand in the text one after the other.
  public func holds(_ part: String) -> Bool {
    var text = self
    var part = part
    return text.withUTF8 { text in part.withUTF8 { found($0, in: text) } }
  }

  private func found(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first, part.count <= text.count else { return part.isEmpty }
    for start in 0...(text.count - part.count) where text[start] == first {
      var length = 1
      while length < part.count, text[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
