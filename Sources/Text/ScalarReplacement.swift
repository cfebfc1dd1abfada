extension String {
  /// The text with every occurrence of one scalar written as `replacement`.
  ///
  /// A quotation mark with an accent behind it is one character, and another than the mark alone: by characters it
  /// would be passed over, while programs that read bytes still find it there, and a text would end in its middle.
  public func replacing(scalar: Unicode.Scalar, with replacement: String) -> String {
    guard unicodeScalars.contains(scalar) else { return self }
    var result = String.UnicodeScalarView()
    for own in unicodeScalars {
      if own == scalar { result += replacement.unicodeScalars } else { result.append(own) }
    }
    return String(result)
  }
}
