public import Goals
import Text

extension DayNotation {
  /// A stretch of days as people say it: `i juni`, `juni 2024`, `v12`, `vecka 12`, `förra veckan`, `i helgen`,
  /// `14–16 juni`; nil for anything else.
  ///
  /// Without a year it is the latest such stretch that has begun.
  public static func stretch(_ text: String, today: Day) -> Period? {
    var folded = text.composed.lowercased().trimmed
    for lead in ["i ", "under ", "den "] where folded.hasPrefix(lead) {
      folded = String(folded.dropFirst(lead.count))
    }
    let words = folded.split { " .".contains($0) }.map(String.init)
    return spoken(words.joined(separator: " "), today: today) ?? month(words, today: today)
      ?? week(words, today: today) ?? days(folded, today: today)
  }

  /// Stretches that are counted from today.
  private static func spoken(_ words: String, today: Day) -> Period? {
    let monday = today - (today.weekday - 1)
    let first = today - (today.dayOfMonth - 1)
    // The weekend that has begun last.
    let saturday = today - (today.weekday + 1) % 7
    return switch words {
    case "veckan", "denna vecka", "här veckan": Period(monday, monday + 6)
    case "förra veckan", "forra veckan": Period(monday - 7, monday - 1)
    case "månaden", "denna månad", "här månaden": Period(first, first.adding(months: 1) - 1)
    case "förra månaden", "forra manaden": Period(first.adding(months: -1), first - 1)
    case "helgen", "förra helgen": Period(saturday, saturday + 1)
    default: nil
    }
  }

  /// `juni`, `juni månad`, `juni 2024`.
  private static func month(_ words: [String], today: Day) -> Period? {
    guard let index = words.first.flatMap({ months.firstIndex(of: $0) }) else { return nil }
    let rest = words.dropFirst().filter { $0 != "månad" }
    guard rest.count < 2 else { return nil }
    let year = rest.first.flatMap(year)
    guard rest.isEmpty || year != nil else { return nil }
    return latest(year, today) { year in
      Day(year: year, month: index + 1, day: 1).flatMap { Period($0, $0.adding(months: 1) - 1) }
    }
  }

  /// `v12`, `v 12`, `vecka 12 2024`.
  private static func week(_ words: [String], today: Day) -> Period? {
    guard var first = words.first else { return nil }
    var rest = words.dropFirst()
    if ["v", "vecka", "veckan"].contains(first) {
      first = rest.popFirst() ?? ""
    } else {
      guard first.hasPrefix("v") else { return nil }
      first.removeFirst()
    }
    guard first.utf8.count <= 2, let week = number(first), rest.count < 2 else { return nil }
    let year = rest.first.flatMap(year)
    guard rest.isEmpty || year != nil else { return nil }
    return latest(year, today) { Day(isoYear: $0, week: week).flatMap { Period($0, $0 + 6) } }
  }

  /// `14–16 juni`, `14-16/6`.
  private static func days(_ text: String, today: Day) -> Period? {
    guard let dash = text.firstIndex(where: { $0 == "-" || $0 == "–" }),
      let first = number(String(text[..<dash])),
      let end = day(String(text[text.index(after: dash)...]).trimmed, today: today), first < end.dayOfMonth,
      let start = Day(year: end.year, month: end.month, day: first)
    else { return nil }
    return Period(start, end)
  }

  private static func latest(_ year: Int?, _ today: Day, _ stretch: (Int) -> Period?) -> Period? {
    if let year { return stretch(year) }
    // An ISO week's year may be the one before or after its days'.
    return ((today.year - 7)...(today.year + 1)).reversed().lazy.compactMap(stretch).first {
      $0.start <= today
    }
  }

  private static func year(_ text: String) -> Int? {
    number(text).flatMap { text.utf8.count == 4 && (1900...2999).contains($0) ? $0 : nil }
  }
}
