import Text

/// Foreign words made fit for a plan file, where some signs mean something.
enum PlanText {
  /// The words on one line, without signs that a plan file reads as its own.
  static func line(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isBlank).joined(separator: " ").withoutPersonalNumbers
    if words.unicodeScalars.contains(where: { replacements[$0] != nil }) {
      words = words.replacing(replacements)
    }
    // What begins a block of its own in a plan file must not stand first.
    var rest = words[...]
    while let first = rest.first, starts.contains(first), !rest.dropFirst().isEmpty { rest.removeFirst() }
    return rest.trimmed
  }

  /// A heading, without the colon that some put after it.
  static func heading(_ text: String) -> String {
    var words = line(text)[...]
    while words.last == ":" || words.last == " " { words.removeLast() }
    return String(words)
  }

  /// A line that begins no list: "2. Mål" is "2) Mål".
  static func paragraph(_ line: String) -> String {
    let digits = line.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...3).contains(digits.count), line[digits.endIndex...].hasPrefix(". ") else { return line }
    return String(line[..<digits.endIndex]) + ")" + line[digits.endIndex...].dropFirst()
  }

  /// A remark that cannot end its comment.
  static func comment(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.withoutPersonalNumbers.unicodeScalars {
      result.append(scalar == "-" && result.last == "-" ? "–" : scalar)
    }
    return String(result).replacing([">": "›"])
  }

  /// A value between quotation marks.
  static func quoted(_ text: String) -> String {
    "\"" + line(text).replacing(["\"": "”"]) + "\""
  }

  private static let replacements: [Unicode.Scalar: Unicode.Scalar] = [
    "{": "(", "}": ")", "[": "(", "]": ")", "|": "/", "<": "‹",
  ]
  private static let starts: Set<Character> = ["#", "|", "`", "-", "*", "+", "•", ">", " ", "~"]
}

extension String {
  /// Signs are found by their scalars: one that another scalar joins is read as itself all the same.
  fileprivate func replacing(_ replacements: [Unicode.Scalar: Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { replacements[$0] ?? $0 }))
  }
}
