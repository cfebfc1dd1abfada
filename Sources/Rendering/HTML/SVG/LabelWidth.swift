/// How wide words are in Arial and its like, in the size of the letters.
enum LabelWidth {
  static func ems(of text: String) -> Double { text.reduce(0) { $0 + width(of: $1) } }

  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", ".", ",", ":", ";", "'", "|": 0.26
    case " ", "\u{A0}", "f", "t", "r", "I", "(", ")", "-": 0.31
    case "m", "M", "W", "%", "w": 0.87
    case _ where character.isUppercase: 0.7
    default: 0.57
    }
  }
}

extension Double {
  /// A length in the size of the letters, to a hundredth; not a number is no length.
  var ems: String {
    guard isFinite else { return "0em" }
    let hundredths = Int((Swift.min(Swift.max(self, -1e4), 1e4) * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return (hundredths < 0 ? "-" : "") + "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)em"
  }
}
