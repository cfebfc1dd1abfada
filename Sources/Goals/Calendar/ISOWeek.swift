extension Day {
  /// The Monday of week `week` of the ISO year `year`, or nil where that year has no such week.
  public init?(isoYear year: Int, week: Int) {
    guard (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth - (fourth.weekday - 1) + (week - 1) * 7
    guard monday.isoWeek.year == year else { return nil }
    self = monday
  }

  /// ISO year and week: the week belongs to the year that holds its Thursday.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = self - (weekday - 4)
    let year = thursday.year
    guard let first = Day(year: year, month: 1, day: 1) else { return (year, 1) }
    return (year, (thursday - first) / 7 + 1)
  }
}
