import Goals
import Text

/// A value as it is typed after a metric.
enum TypedValue: Equatable {
  /// With a sign: a change.
  case change(Quantity)
  /// `=1450`, `är 1450` or `--reading 1450`.
  case reading(Quantity)
  /// A bare number.
  case bare(Quantity)

  /// Reads the words after a metric, and the option's value where it is given.
  static func read(_ words: [String], reading: String?) throws(Failure) -> TypedValue? {
    if let reading {
      guard words.isEmpty else { throw Failure(.unexpectedValue(words.joined(separator: " "))) }
      let digits = reading.hasPrefix("=") ? String(reading.dropFirst()) : reading
      return .reading(try number(digits))
    }
    // "är 6" may be typed as one word, in quotes.
    let words = words.flatMap { $0.split(separator: " ").map(String.init) }
    guard !words.isEmpty else { return nil }
    let text = words.joined(separator: " ").trimmed
    if text.hasPrefix("=") { return .reading(try number(String(text.dropFirst()))) }
    let first = words[0].composed.lowercased()
    if ["är", "ar", "is"].contains(first), words.count > 1 {
      return .reading(try number(words.dropFirst().joined(separator: " ")))
    }
    if text.hasPrefix("+") { return .change(try number(String(text.dropFirst()))) }
    if text.hasPrefix("-") || text.hasPrefix("\u{2212}") { return .change(try number(text)) }
    return .bare(try number(text))
  }

  private static func number(_ text: String) throws(Failure) -> Quantity {
    guard let value = Quantity(swedish: text) else {
      throw Failure(isHuge(text) ? .hugeNumber(text) : .badNumber(text))
    }
    return value
  }

  /// Whether it is a whole number, in groups or not, that is too large for a quantity.
  private static func isHuge(_ text: String) -> Bool {
    let digits = text.trimmed.drop { $0 == "-" || $0 == "\u{2212}" }.filter { !$0.isSpace }
    let limit = Quantity.limit.journalText.utf8.count
    return digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && digits.drop { $0 == "0" }.utf8.count >= limit
  }
}
