import Goals
import Notation
import Text

/// Which days the plan covers, as its title or opening says.
struct PlanPeriod {
  /// The period, and the year or years that it was read from.
  static func find(in lines: [Line], name: String) -> Period? {
    let opening = lines.lazy.filter { !$0.isBlank }.prefix(60)
    let titles = opening.filter { PlanTitle.isPlanWord($0.text) && $0.text.trimmed.count <= 100 }
    for line in titles { if let period = days(in: line.text) { return period } }
    for line in titles { if let period = years(in: line.text) { return period } }
    if let period = opening.prefix(12).lazy.compactMap({ alone($0.text) }).first { return period }
    if let period = years(in: name) { return period }
    return mostNamed(lines)
  }

  /// "1 juli 2025–30 juni 2026", "2025-07-01 – 2026-06-30", "250701–260630".
  private static func days(in text: String) -> Period? {
    let words = text.split { $0.isBlank || $0 == "–" || $0 == "—" }.map(String.init)
    var found: [Day] = []
    var place = 0
    while place < words.count {
      let three = words[place...].prefix(3).map {
        $0.trimmed.filter { $0.isWordLetter || $0.isNumber || $0 == "-" || $0 == "/" }
      }
      if let day = Day(iso: three[0]) {
        found.append(day)
        place += 1
      } else if three.count == 3, three[0].first?.isNumber == true, three[1].contains(where: \.isWordLetter),
        let day = DayNotation.day(three.joined(separator: " "), today: Day(number: 0))
      {
        found.append(day)
        place += 3
      } else {
        place += 1
      }
    }
    guard found.count == 2 else { return nil }
    return Period(found[0], found[1])
  }

  /// The years of a line: one, or the first and the last of a range.
  static func years(in text: String) -> Period? {
    let numbers = text.split { !$0.isNumber }.map(String.init)
    var years: [Int] = []
    for number in numbers {
      if let year = year(number) {
        years.append(year)
      } else if number.count == 2, let first = years.last, let short = Int(number), short == (first + 1) % 100
      {
        // "2025/26"
        years.append(first + 1)
      }
    }
    guard let first = years.first, let last = years.last, first <= last, last - first <= 10,
      let start = Period(year: first), let end = Period(year: last)
    else { return nil }
    return Period(start.start, end.end)
  }

  /// A line of nothing but years: "2024–2025".
  private static func alone(_ text: String) -> Period? {
    text.contains(where: \.isWordLetter) ? nil : years(in: text)
  }

  /// The year that the text speaks most of.
  private static func mostNamed(_ lines: [Line]) -> Period? {
    var counts: [Int: Int] = [:]
    for line in lines where line.text.holds("20") {
      for number in line.text.split(whereSeparator: { !$0.isNumber }) {
        if let year = year(String(number)) { counts[year, default: 0] += 1 }
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap { Period(year: $0.key) }
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1990...2079).contains(year) else { return nil }
    return year
  }
}
