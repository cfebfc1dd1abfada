/// Judges whether digits are a *personnummer* or a *samordningsnummer*: the day of birth, three digits and a check digit.
///
/// Every tenth date with any four digits after it has a right check digit by chance. The looser the spelling, the more is
/// asked beside it: a day of birth that a member can have, and no word that makes the digits a date and a figure.
/// Source of form and check digit: Skatteverket, SKV 704 and SKV 707.
struct PersonalNumber: Sendable {
  let text: GlyphText
  let spelling: NumberSpelling
  /// The day it is; without one no age is asked for.
  let today: StatedDay?

  /// Members are older; a date of the last ten years is a date.
  private static let youngest = 10
  /// With two digits of the year, what is older than this is rather a day soon to come, if the digits can be an hour.
  private static let oldestOfTwoDigits = 97

  /// Whether they are one.
  var isFound: Bool {
    guard text.number(spelling.last) >= 10, hasCheckDigit, let born else { return false }
    let surroundings = NumberSurroundings(text: text, spelling: spelling)
    guard surroundings.isParted else { return false }
    if surroundings.isAnnounced { return true }
    if spelling.joint == .none, surroundings.isDated { return false }
    guard let today else { return !spelling.isLoose || !surroundings.isDated }
    let isYoung = today < born.later(years: PersonalNumber.youngest)
    // "20240314-1450" is how programs write a moment.
    guard spelling.isLoose else { return !(isYoung && spelling.year.count == 4 && isHour) }
    if isYoung || surroundings.isDated { return false }
    let isOld = born.later(years: PersonalNumber.oldestOfTwoDigits) < today
    return !(isOld && spelling.year.count == 2 && !spelling.hasPlus && isRoundHour)
  }

  /// Luhn's sum over the ten digits, which doubles every other one from the first; a two-digit product counts by its
  /// digits.
  private var hasCheckDigit: Bool {
    let indices =
      Array(spelling.year.suffix(2)) + Array(spelling.month) + Array(spelling.day) + Array(spelling.last)
    var sum = 0
    for (position, index) in indices.enumerated() {
      let digit = text.number(index..<index + 1) * (position.isMultiple(of: 2) ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
    }
    return sum.isMultiple(of: 10)
  }

  /// The day of birth, where there is such a day and it has come. A coordination number adds 60 to the day.
  private var born: StatedDay? {
    let stated = text.number(spelling.day)
    let (year, month, day) = (
      text.number(spelling.year), text.number(spelling.month), stated > 60 ? stated - 60 : stated
    )
    let latest = today ?? StatedDay(year: 2999, month: 12, day: 31)
    let years: [Int]
    if spelling.year.count == 4 {
      years = [year]
    } else {
      // Two digits are the latest such year that has come, or the hundred years before it.
      let century = latest.year - latest.year % 100
      years = [century + year, century - 100 + year, century - 200 + year].filter { $0 <= latest.year }
    }
    return years.prefix(2).lazy.map { StatedDay(year: $0, month: month, day: day) }
      .first { $0.exists && $0.year >= PersonalNumber.earliest && $0 <= latest }
  }

  /// Nobody who was born before lives.
  private static let earliest = 1880

  /// Whether the last four digits can be a time of the day, and whether one that something begins at: to five minutes.
  private var isHour: Bool { text.number(spelling.last) < 2400 && text.number(spelling.last) % 100 < 60 }
  private var isRoundHour: Bool { isHour && text.number(spelling.last).isMultiple(of: 5) }
}
