extension StringProtocol {
  /// Whether the bytes of `part` stand in the text one after the other.
  ///
  /// Both are taken as they are written; the standard library's search, which compares characters by canonical
  /// equivalence, takes many times as long on a page of text.
  public func holds(_ part: String) -> Bool {
    var part = part
    return part.withUTF8 { needle in
      guard let first = needle.first else { return true }
      var index = utf8.startIndex
      while let found = utf8[index...].firstIndex(of: first) {
        if utf8[found...].starts(with: needle) { return true }
        index = utf8.index(after: found)
      }
      return false
    }
  }
}
