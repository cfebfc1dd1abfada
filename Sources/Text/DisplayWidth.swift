extension Character {
  /// Terminal columns that the character takes: 0 for lone combining marks, 2 for wide East Asian and emoji.
  public var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }
}

extension StringProtocol {
  /// Terminal columns that the text takes on one line.
  public var displayWidth: Int {
    plainWidth ?? reduce(0) { $0 + $1.displayWidth }
  }

  /// How many letters and signs there are, where none is but such as most Swedish text is written with: plain ASCII, the
  /// Latin letters of `À` to `ÿ`, dashes, quotes and `…`. Each takes a column and none joins the one before it, which
  /// is found out without asking for the properties of each. Nil for other text.
  private var plainWidth: Int? {
    var width = 0
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x20...0x7E: break
      case 0xC3: _ = bytes.next()
      case 0xE2:
        // From U+2010 to U+2027; what stands behind them parts lines.
        guard bytes.next() == 0x80, let last = bytes.next(), last >= 0x90, last <= 0xA7 else { return nil }
      default: return nil
      }
      width += 1
    }
    return width
  }
}

extension String {
  /// The text filled with spaces on the right to `width` columns; longer text is left alone.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text filled with spaces on the left to `width` columns; longer text is left alone.
  public func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }

  /// The text cut to `width` columns, the last of them `…` where something was cut away.
  public func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var result = ""
    var used = 0
    for character in self {
      if used + character.displayWidth > width - 1 { break }
      result.append(character)
      used += character.displayWidth
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// The text broken at spaces into lines of at most `width` columns; a longer word gets a line of its own.
  public func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      let needed = word.displayWidth
      if used > 0, used + 1 + needed > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += needed
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
