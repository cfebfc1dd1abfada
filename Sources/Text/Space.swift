extension Character {
  /// A space inside a line, of any kind that Swedish texts put between thousands or words.
  public var isSpace: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  public var trimmed: String {
    var part = self[...]
    while let first = part.first, first.isSpace { part.removeFirst() }
    while let last = part.last, last.isSpace { part.removeLast() }
    return String(part)
  }
}
