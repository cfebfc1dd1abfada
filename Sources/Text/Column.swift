extension StringProtocol {
  /// The column, counted in letters from 1, in which the scalar at `index` is seen; at the end the one just behind.
  ///
  /// A scalar may join the letter before it, and then shares its column.
  public func column(of index: Index) -> Int {
    guard index < endIndex else { return count + 1 }
    return self[..<unicodeScalars.index(after: index)].count
  }
}
