extension Character {
  /// A space inside a line, of any kind that Swedish texts put between thousands or words.
  public var isSpace: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The same of a scalar; none of them forms a character with what follows it in ordinary text.
  var isSpace: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }
}

extension StringProtocol {
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
