import Text

/// Numbers that a word processor set in the margin, every line or every fifth.
///
/// A number in the margin is told from a figure of the text by its neighbours: the next one is greater by the step and
/// stands about that many lines below. Only numbers in such a chain are taken away.
struct Gutter {
  /// In which margin the numbers stand.
  enum Side: CaseIterable { case left, right }

  /// The lines without the numbers in their margins.
  static func removed(from lines: [Line]) -> [Line] {
    var lines = lines
    for side in Side.allCases {
      let numbers = lines.indices.compactMap { number(of: lines[$0].text, at: $0, side) }
      guard let step = [1, 2, 5, 10].max(by: { count(numbers, $0) < count(numbers, $1) }) else { continue }
      let chain = chained(numbers, step: step)
      let columns = Set(chain.map(\.width))
      // A short page has too few numbers for a chain; in the left margin their column tells them.
      let stray = numbers.filter { side == .left && $0.value % step == 0 && columns.contains($0.width) }
      for found in chain + (chain.isEmpty || step == 1 ? [] : stray) {
        let text = lines[found.line].text
        guard number(of: text, at: found.line, side) != nil else { continue }
        lines[found.line].text =
          switch side {
          case .left: String(repeating: " ", count: found.width) + text.dropFirst(found.width)
          case .right: String(text.dropLast(found.width))
          }
      }
    }
    return lines
  }

  /// A number that may be of the gutter: the line's place, its value, and how many characters it takes.
  struct Number {
    let line: Int
    let value: Int
    let width: Int
  }

  static func number(of text: String, at line: Int, _ side: Side) -> Number? {
    switch side {
    case .left:
      let indent = text.prefix(while: \.isBlank).count
      let digits = text.dropFirst(indent).prefix(while: isDigit)
      let after = text.dropFirst(indent + digits.count)
      guard (1...4).contains(digits.count), after.first?.isBlank != false, let value = Int(digits)
      else { return nil }
      return Number(line: line, value: value, width: indent + digits.count)
    case .right:
      let end = text.reversed().prefix(while: \.isBlank).count
      let body = text.dropLast(end)
      let digits = body.reversed().prefix(while: isDigit).count
      let before = body.dropLast(digits).last
      guard (1...4).contains(digits), before.map({ $0.isBlank || $0 == "-" }) ?? true,
        let value = Int(body.suffix(digits))
      else { return nil }
      return Number(line: line, value: value, width: end + digits)
    }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static func count(_ numbers: [Number], _ step: Int) -> Int { chained(numbers, step: step).count }

  /// The numbers that stand in a chain of the step.
  private static func chained(_ numbers: [Number], step: Int) -> [Number] {
    var before: [Int?] = []
    var length: [Int] = []
    // Where the last number of each value stands.
    var latest: [Int: Int] = [:]
    for place in numbers.indices {
      let number = numbers[place]
      let previous = latest[number.value - step].flatMap { candidate in
        let distance = number.line - numbers[candidate].line
        return (max(1, step / 2)...4 * step + 4).contains(distance) ? candidate : nil
      }
      before.append(previous)
      length.append(previous.map { length[$0] + 1 } ?? 1)
      if number.value % step == 0 { latest[number.value] = place }
    }
    var isKept = [Bool](repeating: false, count: numbers.count)
    let needed = step < 5 ? 8 : 3
    for place in numbers.indices.reversed() {
      if length[place] >= needed { isKept[place] = true }
      if isKept[place], let previous = before[place] { isKept[previous] = true }
    }
    let kept = numbers.indices.filter { isKept[$0] }
    return kept.count >= needed ? kept.map { numbers[$0] } : []
  }
}
