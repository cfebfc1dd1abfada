import Goals

extension String {
  /// The text with its first letter upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter lower case, unless the first word is written in capitals.
  var lowercasedFirst: String {
    if dropFirst().first?.isUppercase == true { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The text with no-break spaces, so that a list breaks between its names and not inside them.
  var unbroken: String { replacing(" ", with: "\u{A0}") }

  /// The text as a sentence: with a full stop unless it has an end of its own.
  var sentence: String {
    last.map { ".!?…".contains($0) } == true ? self : self + "."
  }

  /// The text without a full stop at its end, so that something may follow it.
  var unended: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension BoardAction {
  /// "Gemensamma helger (Kim)".
  var wordsAndDoer: String { words + (responsible.map { " (\($0))" } ?? "") }
}

extension UInt32 {
  /// A scalar's code as it is written everywhere: `U+202E`.
  var codePoint: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
