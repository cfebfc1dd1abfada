public import Text

extension StatedDay {
  /// The same day, for those who look for personal numbers.
  public init(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    self.init(year: year, month: month, day: dayOfMonth)
  }
}
