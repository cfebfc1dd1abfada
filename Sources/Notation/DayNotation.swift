public import Goals
import Text

/// A day as people write and say it: `2024-06-30`, `idag`, `igår`, `i måndags`, `14 mars`, `14/3`, `231102`.
public enum DayNotation {
  /// The day that `text` means when it is `today`; nil where it means none, or one that does not exist.
  ///
  /// Without a year it is the latest such day that is not in the future.
  public static func day(_ text: String, today: Day) -> Day? {
    let folded = text.composed.lowercased().trimmed
    if let day = Day(iso: folded) { return day }
    if let day = relative(folded, today: today) { return day }
    if let day = compact(folded) { return day }
    return calendar(folded, today: today)
  }

  private static func relative(_ text: String, today: Day) -> Day? {
    switch text {
    case "idag", "i dag", "today": return today
    case "igår", "i går", "igar", "yesterday": return today - 1
    case "förrgår", "i förrgår", "iförrgår": return today - 2
    default: break
    }
    let word = text.hasPrefix("i ") ? String(text.dropFirst(2)) : text
    guard let index = weekdays.firstIndex(where: { word == $0 || word == $0 + "s" }) else { return nil }
    // "I måndags" on a Monday is a week ago; "idag" is today.
    let back = (today.weekday - (index + 1) + 7) % 7
    return today - (back == 0 ? 7 : back)
  }

  /// `231102` and `20231102`.
  private static func compact(_ text: String) -> Day? {
    guard let number = number(text) else { return nil }
    switch text.utf8.count {
    case 6: return Day(year: 2000 + number / 10_000, month: number / 100 % 100, day: number % 100)
    case 8: return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    default: return nil
    }
  }

  /// `14 mars`, `den 14 mars 2024`, `14/3`, `14/3 2024`, `14/3-24`.
  private static func calendar(_ text: String, today: Day) -> Day? {
    // "24-03-05" could be three different days; a hyphen stands only between a month and its year.
    guard text.contains("/") || !text.contains("-") else { return nil }
    var parts = text.split { " /-.".contains($0) }.map(String.init)
    if parts.first == "den" { parts.removeFirst() }
    guard (2...3).contains(parts.count), let day = number(parts[0]), let month = month(parts[1]) else {
      return nil
    }
    guard parts.count == 3 else {
      // 29 February may lie eight years back.
      return (0...8).lazy.compactMap { Day(year: today.year - $0, month: month, day: day) }.first {
        $0 <= today
      }
    }
    guard let year = number(parts[2]), (0...99).contains(year) || (1900...2999).contains(year) else {
      return nil
    }
    return Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
  }

  /// Digits alone; `Int` would take a sign.
  static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  private static func month(_ text: String) -> Int? {
    if let number = number(text) { return number }
    guard text.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
  }

  static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
  static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november",
    "december",
  ]
}
