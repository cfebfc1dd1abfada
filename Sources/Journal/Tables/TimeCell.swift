public import Goals
internal import Notation
internal import Text

/// When, as a cell says it.
public enum TimeCell: Hashable, Sendable {
  /// A day.
  case day(Day)
  /// A month, a quarter, a year or another stretch of days.
  case period(Period)
  /// A day or a month whose year is not said, and is not known otherwise.
  case yearless
  /// Nothing of the calendar.
  case none

  /// Reads what a spreadsheet writes: `2024-03-14`, also with a time of day after it, `2024/03/14`, `20240314`,
  /// `231102`, `14/3/2024`, `14 mars 2024`; `2024-03`, `mars 2024`, `mar-24`, `2024-Q2`, `2024`.
  ///
  /// Words that mean another day tomorrow, such as "igår", are none: a file is read more than once. `14/3` and
  /// `mars` are of `year`, and of none without it. Of `1/2/2024` the day comes first, as in Sweden.
  public static func read(_ text: String, year: Int? = nil) -> TimeCell {
    let folded = text.composed.lowercased().trimmed
    guard !folded.isEmpty, folded.utf8.count <= 40 else { return .none }
    let word = withoutTime(folded)
    if let day = isoLike(word) { return .day(day) }
    if let named = NamedPeriod(word.uppercased()) { return .period(named.period) }
    if let month = month(word, year: year) ?? quarter(word, year: year) { return month }
    guard word.utf8.contains(where: { (48...57).contains($0) }) else { return .none }
    return calendarDay(word, year: year)
  }

  /// Takes away a time of day after the day: `2024-03-14 00:00`, `2024-03-14T08:30:00`.
  private static func withoutTime(_ text: String) -> String {
    guard let gap = text.lastIndex(where: { $0 == "t" || $0.isSpace }) else { return text }
    let time = text[text.index(after: gap)...].utf8
    guard time.count >= 4, time.contains(UInt8(ascii: ":")),
      time.allSatisfy({ (48...58).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "z") })
    else { return text }
    return String(text[..<gap]).trimmed
  }

  private static func isoLike(_ text: String) -> Day? {
    guard text.utf8.count == 10 else { return nil }
    return Day(iso: text.replacing("/", with: "-").replacing(".", with: "-"))
  }

  /// `mars 2024`, `mar-24`, `mars`; `jan–mars` is no month.
  private static func month(_ text: String, year: Int?) -> TimeCell? {
    let parts = text.split { " -./\u{A0}".contains($0) }.map(String.init)
    guard let name = parts.first, name.count >= 3, parts.count <= 2,
      let month = months.first(where: { $0.hasPrefix(name) }).flatMap({ months.firstIndex(of: $0) })
        ?? english[name]
    else { return nil }
    var of = year
    if parts.count == 2 {
      guard let number = Int(parts[1]), parts[1].utf8.count == 4 || parts[1].utf8.count == 2 else {
        return nil
      }
      of = number < 100 ? 2000 + number : number
    }
    guard let of else { return .yearless }
    return Day(year: of, month: month + 1, day: 1).flatMap { Period($0, $0.adding(months: 1) - 1) }
      .map { .period($0) }
  }

  /// `Q1`, `kv 1`, `kvartal 1`.
  private static func quarter(_ text: String, year: Int?) -> TimeCell? {
    guard let last = text.unicodeScalars.last, let number = Int(String(last)), (1...4).contains(number),
      ["q", "kv", "kvartal", "quarter"].contains(String(text.dropLast()).trimmed)
    else { return nil }
    guard let year else { return .yearless }
    return NamedPeriod("\(year)-Q\(number)").map { .period($0.period) }
  }

  /// A day as people write it; with `year`, one that names none is of that year.
  private static func calendarDay(_ text: String, year: Int?) -> TimeCell {
    func day(latest: Int) -> Day? {
      Day(year: latest, month: 12, day: 31).flatMap { DayNotation.day(text, today: $0) }
    }
    guard let first = day(latest: 2000) else { return .none }
    if first == day(latest: 2004) { return .day(first) }
    guard let year else { return .yearless }
    return day(latest: year).flatMap { $0.year == year ? .day($0) : nil } ?? .none
  }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november",
    "december",
  ]
  private static let english = [
    "january": 0, "february": 1, "march": 2, "may": 4, "june": 5, "july": 6, "august": 7, "october": 9,
    "oct": 9,
  ]
}
