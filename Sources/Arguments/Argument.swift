/// One word of the command line, by its form alone.
///
/// Dashes and `=` are looked for in UTF-8: as characters they would hide under a combining accent after them.
enum Argument: Equatable {
  /// `--name` or `--name=value`.
  case long(name: String, value: String?)
  /// `-xyz` or `-xyz=value`.
  case letters(String, value: String?)
  /// `--`, after which no word is an option.
  case endOfOptions
  /// Anything else: an operand, a command, an option's value.
  case word

  init(_ text: String) {
    let dashes = text.utf8.prefix { $0 == UInt8(ascii: "-") }.count
    let body = text.unicodeScalars.dropFirst(dashes)
    guard dashes > 0, text != "-" else {
      self = .word
      return
    }
    guard let first = body.first else {
      self = dashes == 2 ? .endOfOptions : .word
      return
    }
    // Text such as "- buy coffee" is no option, and neither is a number with its sign.
    if first.properties.isWhitespace || dashes == 1 && Argument.startsNumber(body) {
      self = .word
      return
    }
    let equals = body.firstIndex(of: "=")
    let name = String(String.UnicodeScalarView(body[..<(equals ?? body.endIndex)]))
    let value = equals.map { String(String.UnicodeScalarView(body[body.index(after: $0)...])) }
    switch dashes {
    case 1: self = .letters(name, value: value)
    // A dash too many is a slip of the same option, so the name keeps it and is found unknown.
    default: self = .long(name: String(repeating: "-", count: dashes - 2) + name, value: value)
    }
  }

  /// Whether the word can stand as an option's value without `=`.
  var isWord: Bool { self == .word }

  private static func startsNumber(_ body: Substring.UnicodeScalarView) -> Bool {
    var rest = body
    if let first = rest.first, first == "," || first == "." { rest.removeFirst() }
    guard let digit = rest.first else { return false }
    return ("0"..."9").contains(digit)
  }
}
