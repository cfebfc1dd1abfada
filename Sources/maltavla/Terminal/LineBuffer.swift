import Text

/// A line that is being written, and where in it the cursor stands.
struct LineBuffer: Hashable {
  /// What stands before the cursor.
  private(set) var before = ""
  /// What stands after it.
  private(set) var after = ""

  /// The whole line.
  var text: String { before + after }

  /// Changes the line by a key that does; others leave it as it is.
  mutating func apply(_ key: Key) {
    switch key {
    case .text(let text): before += text
    case .erase: if !before.isEmpty { before.removeLast() }
    case .delete, .endOfInput: if !after.isEmpty { after.removeFirst() }
    case .eraseWord:
      while before.last == " " { before.removeLast() }
      while let last = before.last, last != " " { before.removeLast() }
    case .eraseToStart: before = ""
    case .eraseToEnd: after = ""
    case .left: if let letter = before.popLast() { after = String(letter) + after }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .start: (before, after) = ("", text)
    case .end: (before, after) = (text, "")
    case .enter, .tab, .interrupt, .suspend: break
    }
  }

  /// Puts other words before the cursor.
  mutating func complete(_ text: String) { before = text }

  /// The part of the line that a row of `width` columns has room for, and the column of the cursor in it: the row
  /// slides along, so that the cursor always stands on it.
  func window(_ width: Int) -> (shown: String, cursor: Int) {
    let shown = before.reversed().fitting(width)
    let cursor = shown.reduce(0) { $0 + $1.displayWidth }
    return (String(shown.reversed() + after.fitting(width - cursor)), cursor)
  }
}

extension Sequence<Character> {
  /// As many of the first letters as have room in `width` columns.
  fileprivate func fitting(_ width: Int) -> [Character] {
    var used = 0
    return Array(
      prefix { letter in
        used += letter.displayWidth
        return used <= width
      })
  }
}
