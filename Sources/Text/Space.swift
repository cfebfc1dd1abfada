extension Character {
  /// A space inside a line, of any kind that Swedish texts put between thousands or words.
  public var isSpace: Bool {
    let scalars = unicodeScalars
    return scalars.first?.isSpace ?? false && scalars.index(after: scalars.startIndex) == scalars.endIndex
  }
}

extension Unicode.Scalar {
  /// The same of a scalar.
  var isSpace: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }
}

extension String {
  /// The text without spaces at its ends.
  public var trimmed: String { self[...].trimmed }
}

extension Substring {
  /// The text without spaces at its ends.
  public var trimmed: String {
    let scalars = unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex, scalars[start].isSpace { start = scalars.index(after: start) }
    var end = scalars.endIndex
    while end > start, case let last = scalars.index(before: end), scalars[last].isSpace { end = last }
    return String(self[start..<end])
  }
}
