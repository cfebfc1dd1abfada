/// What may stand before what a line tells: a list's number, a greeting.
enum LineOpening {
  /// The tokens after it.
  static func removed(from tokens: [LineToken]) -> [LineToken] {
    // "Hej Anna, tack för senast! 42 samtal"
    withoutThanks(withoutGreeting(withoutThanks(withoutNumbering(tokens))))
  }

  /// The tokens after a list's number: "1. 42 samtal", "2) 12 samtal".
  private static func withoutNumbering(_ tokens: [LineToken]) -> [LineToken] {
    // "§ 5 Rapporter"
    if tokens.count > 2, tokens[0].text == "§", tokens[1].isNumber, tokens[1].length <= 3 {
      return Array(tokens.dropFirst(2))
    }
    guard tokens.count > 2, tokens[0].length <= (tokens[0].isNumber ? 2 : 1),
      tokens[0].isNumber || tokens[0].isWord && tokens[1].text == ")", [".", ")"].contains(tokens[1].text),
      !tokens[1].isParted, tokens[2].isParted, !LineWords.months.contains(tokens[2].form)
    else { return tokens }
    return Array(tokens.dropFirst(2))
  }

  /// The tokens after "Tack för rapporten!", where more follows.
  private static func withoutThanks(_ tokens: [LineToken]) -> [LineToken] {
    guard let end = tokens.prefix(8).firstIndex(where: { ["!", "."].contains($0.text) }), end > 0,
      end + 1 < tokens.count, tokens[end + 1].isParted,
      tokens[..<end].allSatisfy({ $0.isWord && HarmlessWords.all.contains($0.form) })
    else { return tokens }
    return Array(tokens[(end + 1)...])
  }

  /// The tokens after "Hej Anna!", where more follows.
  private static func withoutGreeting(_ tokens: [LineToken]) -> [LineToken] {
    guard LineTalk.isGreeting(tokens),
      let end = tokens.prefix(6).firstIndex(where: { [",", "!", "."].contains($0.text) }),
      end + 1 < tokens.count,
      LineTalk.areNames(tokens[1..<end].filter(\.isWord))
    else { return tokens }
    return Array(tokens[(end + 1)...])
  }
}
