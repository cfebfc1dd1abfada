/// A word, a number or a sign of a line.
struct LineToken {
  /// As it is written.
  let text: String
  /// In lower case and composed.
  let form: String
  /// Where it begins, counted in letters from 1.
  let column: Int
  /// Whether it begins the line or stands after a space.
  let isParted: Bool

  /// How many letters it has.
  var length: Int { text.count }
  /// Whether it begins with a digit.
  var isNumber: Bool { text.first.map(LineTokenizer.isDigit) ?? false }
  /// Whether it may be a year: four digits that no branch counts by chance.
  var isYear: Bool { text.utf8.count == 4 && (1900...2099).contains(DayNotation.number(text) ?? 0) }
  /// Whether it begins with a letter.
  var isWord: Bool { text.first?.isLetter ?? false }
  /// Whether it may be a name, and no word that takes something back.
  var isName: Bool {
    isWord && text.first?.isUppercase == true && !HarmlessWords.alarming.contains(form)
      && !HarmlessWords.retracting.contains(form) && !LineWords.rates.contains(form)
  }
}
