import Goals

/// Finds whether a line tells of an hour that may be to come: who invites says when, and who reports mostly not.
struct LineHours {
  let tokens: [LineToken]
  /// A time of day in the line.
  let clock: Range<Int>?
  /// The day that the line was written.
  let today: Day

  /// Throws where something of a day, or of none that is said, may not have been.
  func check(_ day: SaidDay?, isDayGiven: Bool) throws(LineEvents.Doubt) {
    if let clock, let day, day.isBare {
      throw LineEvents.Doubt(.unsureWeekday(DayNotation.weekdays[day.day.weekday - 1]), clock)
    }
    let isToday = day.map { $0.day == today && $0.stretch == nil } ?? !isDayGiven
    if isToday, let parting = tokens.firstIndex(where: { $0.form == "ses" }) {
      throw LineEvents.Doubt(.doubtful(tokens[parting].text), parting..<parting + 1)
    }
    guard isToday, !tokens.contains(where: { LineHours.past.contains($0.form) }), let said = clock ?? evening
    else { return }
    throw LineEvents.Doubt(.unsureHour(said.map { tokens[$0].text }.joined(separator: " ")), said)
  }

  private var evening: Range<Int>? {
    tokens.firstIndex { LineHours.late.contains($0.form) }.map { $0..<$0 + 1 }
  }

  /// Words of hours that may be to come for most of a day.
  private static let late: Set<String> = ["kväll", "kvällen", "kvällens", "eftermiddag", "eftermiddagen"]

  /// Words of hours that have been.
  private static let past: Set<String> = ["morse", "förmiddags", "eftermiddags"]
}
