import Text

/// Cuts a line into tokens, once from left to right. Numbers keep what ties them together: `2 420`, `19,95`, `14/3`,
/// `2024-06-30`, `18.30`, `27:e`.
struct LineTokenizer {
  private let letters: [Character]
  private var place = 0
  private var isParted = true

  init(_ line: String) { letters = Array(line) }

  static func tokens(of line: String) -> [LineToken] {
    var tokenizer = LineTokenizer(line)
    var tokens: [LineToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }

  private mutating func next() -> LineToken? {
    while place < letters.count, letters[place].isSpace || letters[place].isWhitespace {
      place += 1
      isParted = true
    }
    guard place < letters.count else { return nil }
    let start = place
    place += 1
    if LineTokenizer.isDigit(letters[start]) {
      number(from: start)
    } else if letters[start].isLetter {
      word()
    }
    let text = String(letters[start..<place])
    defer { isParted = false }
    return LineToken(text: text, form: text.composed.lowercased(), column: start + 1, isParted: isParted)
  }

  private func isDigit(_ place: Int) -> Bool {
    place < letters.count && LineTokenizer.isDigit(letters[place])
  }
  private func isLetter(_ place: Int) -> Bool { place < letters.count && letters[place].isLetter }

  private mutating func number(from start: Int) {
    while isDigit(place) { place += 1 }
    group(from: start)
    while place < letters.count, ".,:/-–".contains(letters[place]), isDigit(place + 1) {
      place += 1
      while isDigit(place) { place += 1 }
    }
    // "27:e", "27e", "42st".
    if place < letters.count, letters[place] == ":", isLetter(place + 1) { place += 1 }
    while isLetter(place) { place += 1 }
  }

  /// Takes in the groups of three after one to three digits: "2 420". What stands after a date's stroke is no thousand.
  private mutating func group(from start: Int) {
    guard place - start <= 3, letters[start] != "0" else { return }
    // A tab parts the columns of a table.
    while place < letters.count, letters[place].isSpace, letters[place] != "\t", isDigit(place + 1),
      isDigit(place + 2),
      isDigit(place + 3), !isDigit(place + 4), !(place + 4 < letters.count && letters[place + 4] == "/")
    {
      place += 4
    }
  }

  private mutating func word() {
    var segment = 1
    while place < letters.count {
      let letter = letters[place]
      if letter.isLetter || LineTokenizer.isDigit(letter) {
        segment += 1
      } else if letter == "-" || letter == "'" || letter == "’" || letter == ":" && isLetter(place + 1),
        isLetter(place + 1) || isDigit(place + 1)
      {
        segment = 0
      } else if letter == ".", segment <= 2, isLetter(place + 1) || isDigit(place + 1) {
        segment = 0  // "v.12", "kl.18", "t.o.m".
      } else {
        break
      }
      place += 1
    }
  }
}
