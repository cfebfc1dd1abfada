/// What is said of a decision: what it is about, and the choices there are.
struct DecisionText {
  let matter: String
  let choices: [Choice]

  /// A choice and the lines to make it by, which a person can copy.
  struct Choice {
    let words: String
    let lines: [String]

    init(_ words: String, _ lines: [String] = []) {
      self.words = words
      self.lines = lines
    }
  }

  init(_ matter: String, _ choices: [Choice]) {
    self.matter = matter
    self.choices = choices
  }
}

extension [DecisionText] {
  /// The decisions under a title, numbered. What is to be copied keeps its line.
  func listed(under title: String) -> String {
    var lines = ["", title]
    for (index, text) in enumerated() {
      lines.append("\(index + 1). \(text.matter)")
      for choice in text.choices {
        lines.append("   " + choice.words + (choice.lines.isEmpty ? "." : ":"))
        lines += choice.lines.map { "     " + $0.replacing(" ", with: "\u{A0}") }
      }
    }
    return lines.joined(separator: "\n")
  }
}
