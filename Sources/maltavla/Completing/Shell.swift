import Text

/// A shell that completes command lines, and how it quotes and breaks them.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The words of a line as the program would be given them; a shell passes them as they are typed.
  func words(_ typed: [String]) -> [String] {
    (self == .bash ? Shell.joined(typed) : typed).map(Shell.unquoted)
  }

  /// What the shell is to put in the place of `typed`: `lead` stands before it in the same word.
  func replacement(_ text: String, lead: String, typed: String, asTyped: String) -> String {
    let whole = lead + text
    guard self == .bash else { return whole }
    // To bash a word begins anew after every "=".
    let before = (lead + typed).unicodeScalars
    let parted = before.lastIndex(of: "=").map { String(before[...$0]) } ?? ""
    let rest = whole.hasPrefix(parted) ? String(whole.dropFirst(parted.count)) : whole
    // Where a quotation mark is open, the shell closes it.
    return "\"'".contains(asTyped.first ?? " ") ? rest : Shell.escaped(rest)
  }

  /// Bash gives `--ak=Ale` as three words.
  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var follows = false
    for word in words {
      if word == "=" || follows, let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
      }
      follows = word == "="
    }
    return joined
  }

  /// A word without quotation marks and backslashes; the last word may have a mark that is not closed.
  static func unquoted(_ word: String) -> String {
    var text = String.UnicodeScalarView()
    var mark: Unicode.Scalar?
    var isEscaped = false
    for scalar in word.unicodeScalars {
      if isEscaped {
        text.append(scalar)
        isEscaped = false
      } else if scalar == "\\", mark != "'" {
        isEscaped = true
      } else if mark == scalar {
        mark = nil
      } else if mark == nil, scalar == "\"" || scalar == "'" {
        mark = scalar
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// A word with a backslash before everything that bash would take for more than a letter.
  private static func escaped(_ word: String) -> String {
    let plain = "-_=+.,:/@%§"
    return word.reduce(into: "") { text, character in
      let isPlain = character.isLetter || character.isNumber || plain.contains(character)
      text += isPlain ? String(character) : "\\\(character)"
    }
  }
}
