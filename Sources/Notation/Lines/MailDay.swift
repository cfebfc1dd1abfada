import Goals
import Text

/// The day that a mail was sent, out of the words that say so: "den 25 juni 2024 09:12", "Thu, 27 Jun 2024 14:05 +0200",
/// "Friday, June 28, 2024 8:00 AM", "fre 2024-06-28 08:00".
enum MailDay {
  /// The day; nil where there is none for certain, or one that has not been.
  static func read(_ text: String, today: Day) -> Day? {
    let words = text.composed.lowercased().split { $0.isSpace || ",.<>()".contains($0) }.map(String.init)
    let found = Set(words.indices.compactMap { day(at: $0, in: words) })
    // "27 november", "27/11"; "7/11/2026" may be July.
    if found.isEmpty, text.count(where: { $0 == "/" }) < 2,
      let day = DayNotation.day(text.trimmed.lowercased(), today: today), day <= today
    {
      // So far back a day without a year is perhaps one to come.
      return text.contains(where: \.isNumber) && today - day <= 270 ? day : nil
    }
    guard found.count == 1, let day = found.first, day <= today else { return nil }
    return day
  }

  private static func day(at place: Int, in words: [String]) -> Day? {
    if let day = Day(iso: words[place]) { return day }
    guard let month = month(words[place]) else { return nil }
    func number(_ offset: Int) -> Int? {
      words.indices.contains(place + offset) ? DayNotation.number(words[place + offset]) : nil
    }
    // "27 juni 2024", "June 27 2024".
    if let day = number(-1), (1...31).contains(day), let year = number(1), year > 1900 {
      return Day(year: year, month: month, day: day)
    }
    if let day = number(1), (1...31).contains(day), let year = number(2), year > 1900 {
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  /// A month's name in Swedish or English, or its first letters, at least three.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    for names in [DayNotation.months, english] {
      if let index = names.firstIndex(where: { $0.hasPrefix(word) }) { return index + 1 }
    }
    return word == "sept" ? 9 : nil
  }

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
