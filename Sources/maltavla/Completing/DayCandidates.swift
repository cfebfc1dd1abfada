import Goals
import Rendering
import Text

/// Days and periods that are near today.
struct DayCandidates {
  private let today: Day
  private let words: any ToolWords

  init(_ call: Call) {
    today = call.environment.today
    words = call.words
  }

  /// Today and yesterday by name, the days of the last week, and the ends of the last quarters.
  var days: [Candidate] {
    let named = zip(words.typed.days, 0...).map { word, back in
      Candidate(text: word, note: words.date(today - back))
    }
    let week = (0..<7).map { today - $0 }
    let quarters = (0..<8).compactMap { quarter in
      let day = Day(year: today.year - 1 + quarter / 4, month: quarter % 4 * 3 + 1, day: 1)
      return day.map { $0.adding(months: 3) - 1 }
    }
    let ended = quarters.filter { $0 < today && !week.contains($0) }.reversed().prefix(4)
    return named + (week + ended).map { Candidate(text: $0.description, note: words.date($0)) }
  }

  /// The years, halves, tertials and quarters of the plans that have begun, the latest first.
  func periods(of plans: [Plan]) -> [Candidate] {
    let years = Set(plans.flatMap { Array($0.period.start.year...$0.period.end.year) })
    let names = years.sorted(by: >).flatMap { year in
      ["\(year)"] + ["Q4", "Q3", "Q2", "Q1", "H2", "H1", "T3", "T2", "T1"].map { "\(year)-\($0)" }
    }
    return names.filter { name in NamedPeriod(name).map { $0.period.start <= today } ?? false }
      .map { Candidate(text: $0) }
  }
}
