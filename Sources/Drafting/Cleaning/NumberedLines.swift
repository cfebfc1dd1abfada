import Text

/// Items that are numbered without a point: "1 Rekrytering", "2 Studier", "3 Fest".
enum NumberedLines {
  /// Three lines or more that count from one, each with a capital after its number.
  static func series(_ texts: [String]) -> Set<Int> {
    var found: Set<Int> = []
    var run: [Int] = []
    for (order, text) in texts.enumerated() {
      let number = leadingNumber(text.trimmed)
      if let number, number == run.count + 1 {
        run.append(order)
      } else {
        if run.count >= 3 { found.formUnion(run) }
        run = number == 1 ? [order] : []
      }
    }
    return run.count >= 3 ? found.union(run) : found
  }

  private static func leadingNumber(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.first == " ",
      rest.drop(while: \.isBlank).first?.isUppercase ?? false
    else { return nil }
    return Int(digits)
  }
}
