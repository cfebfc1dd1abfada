import Goals
import Text

/// Cuts a sentence into tokens, once from left to right.
struct Tokenizer {
  private let characters: [Character]
  private let indices: [String.Index]
  private let end: String.Index
  private let sentence: String
  private var place = 0

  /// Sentences longer than this are cut.
  static let limit = SentenceReader.longest

  init(_ sentence: String) {
    self.sentence = sentence
    indices = Array(sentence.indices.prefix(Tokenizer.limit))
    characters = indices.map { sentence[$0] }
    end =
      characters.count == Tokenizer.limit
      ? sentence.index(sentence.startIndex, offsetBy: Tokenizer.limit) : sentence.endIndex
  }

  static func tokens(of sentence: String) -> [Token] {
    var tokenizer = Tokenizer(sentence)
    var tokens: [Token] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> Token? {
    while place < characters.count, characters[place].isBlank || characters[place] == "\u{AD}" {
      place += 1
    }
    guard place < characters.count else { return nil }
    let start = place
    if let token = number(from: start) { return token }
    if characters[start].isWordLetter { return word(from: start) }
    place += 1
    let form = Tokenizer.isDash(characters[start]) ? "–" : String(characters[start])
    return token(start, form: form, shape: .sign)
  }

  private mutating func word(from start: Int) -> Token {
    var segment = 0
    while place < characters.count {
      let character = characters[place]
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      if character.isWordLetter || Tokenizer.isDigit(character) || character == "\u{AD}" {
        segment += 1
      } else if character == "-", next.isWordLetter || Tokenizer.isDigit(next) {
        segment = 0
      } else if character == ":" || character == "’" || character == "'", next.isWordLetter {
        segment = 0
      } else if character == ".", segment == 1, next.isWordLetter || Tokenizer.isDigit(next) {
        segment = 0  // t.o.m., f.n., A.1.3
      } else {
        break
      }
      place += 1
    }
    return token(start, form: form(start), shape: .word)
  }

  private mutating func number(from start: Int) -> Token? {
    guard let digits = DigitReader(characters, at: start).read() else { return nil }
    place = digits.end
    if digits.isWord { return word(from: start) }
    return token(start, form: form(start), shape: digits.shape)
  }

  private func form(_ start: Int) -> String {
    PlainForm.of(sentence[indices[start]..<(place < indices.count ? indices[place] : end)])
      ?? String(characters[start..<place].filter { $0 != "\u{AD}" }).composed.lowercased()
  }

  private func token(_ start: Int, form: String, shape: Token.Shape) -> Token {
    let last = place < indices.count ? indices[place] : end
    return Token(
      range: indices[start]..<last, form: form, shape: shape, isCapitalised: characters[start].isUppercase)
  }

  static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  static func isDash(_ character: Character) -> Bool {
    ["-", "–", "—", "\u{2212}", "\u{2011}"].contains(character)
  }
}
