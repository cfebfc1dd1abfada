import Foundation

/// The figures of one goal, and the words in which one format shows them.
struct ShownFigures {
  let name: String
  /// Figures in the order in which the format has them, by their names in JSON.
  var figures: [(name: String, value: Double)]
  /// All words of the goal's place in the format.
  let words: String

  /// The numbers among the words, in order: `2 898`, `−422`, `43 %`; one thing is done or not.
  private var numbers: [Double] {
    var found: [Double] = []
    var isAfterNumber = false
    for part in words.split(separator: " ", omittingEmptySubsequences: false) {
      let digits = part.filter { !"\u{A0}+±%*|();\n".contains($0) }.replacing("−", with: "-")
      let isGroup = digits.count == 3 && digits.allSatisfy(\.isNumber)
      if isAfterNumber, isGroup, let last = found.last, let value = Double(digits) {
        // The thousands of a number stand a space apart, those of another two.
        found[found.count - 1] = last * 1000 + (last < 0 ? -value : value)
      } else if let value = Double(digits.replacing(",", with: ".")) {
        found.append(value)
        isAfterNumber = part.allSatisfy { $0.isNumber || "+−".contains($0) }
      } else {
        isAfterNumber = false
      }
    }
    if words.contains("klart") { found.append(words.contains("ej klart") ? 0 : 1) }
    return found
  }

  /// Figures that do not stand among the words, in their order.
  var missing: [String] {
    var numbers = self.numbers[...]
    return figures.compactMap { name, value in
      guard let index = numbers.firstIndex(of: value) else {
        return "\(self.name): \(name) \(value) in \(words)"
      }
      numbers = numbers[(index + 1)...]
      return nil
    }
  }

  /// The same words with one figure wrong by one.
  var wrong: [ShownFigures] {
    figures.indices.map { index in
      var copy = self
      copy.figures[index].value += 1
      return copy
    }
  }
}

/// A table of comma-separated values (RFC 4180), read without help of the program's own.
enum SeparatedValues {
  /// The rows under the names in the first.
  static func rows(of text: String) -> [[String: String]] {
    let rows = table(of: text)
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(head, $0), uniquingKeysWith: { $1 }) }
  }

  static func table(of text: String, separator: Character = ",") -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var rest = Array(text)[...]
    while let character = rest.popFirst() {
      let last = rows.count - 1
      let cell = rows[last].count - 1
      if isQuoted {
        if character != "\"" {
          rows[last][cell].append(character)
        } else if rest.first == "\"" {
          rows[last][cell].append("\"")
          rest.removeFirst()
        } else {
          isQuoted = false
        }
      } else if character == "\"" {
        isQuoted = true
      } else if character == separator {
        rows[last].append("")
      } else if character == "\r\n" || character == "\n" {
        rows.append([""])
      } else {
        rows[last][cell].append(character)
      }
    }
    // The last line has an end too.
    return rows.last == [""] ? Array(rows.dropLast()) : rows
  }
}
