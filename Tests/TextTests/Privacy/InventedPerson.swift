import TestSupport
import Text

/// A person who does not exist, with a number that could be one's.
struct InventedPerson {
  static let today = StatedDay(year: 2026, month: 11, day: 29)

  let born: StatedDay
  /// The day as the number states it: sixty more in a coordination number.
  let statedDay: Int
  /// The last four digits, with the check digit.
  let last: String
  let isOverHundred: Bool

  /// Somebody from ten years of age to a hundred and five.
  init(_ random: inout SplitMix64) {
    let year = Int.random(in: 1921...2015, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let length = [31, year.isMultiple(of: 4) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    born = StatedDay(year: year, month: month, day: Int.random(in: 1...length, using: &random))
    statedDay = born.day + (Int.random(in: 0..<5, using: &random) == 0 ? 60 : 0)
    let number = Int.random(in: 1...999, using: &random)
    let nine = two(year % 100) + two(month) + two(statedDay) + digits(number, 3)
    last = digits(number, 3) + InventedPerson.checkDigit(of: nine)
    isOverHundred = StatedDay(year: year + 100, month: month, day: born.day) <= InventedPerson.today
  }

  /// Luhn's check digit, from a table of doubled digits instead of sums.
  static func checkDigit(of nine: String) -> String {
    let doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
    let sum = nine.enumerated().reduce(0) { sum, next in
      let digit = next.element.wholeNumberValue ?? 0
      return sum + (next.offset % 2 == 0 ? doubled[digit] : digit)
    }
    return String((10 - sum % 10) % 10)
  }

  /// A way to write a number; nil for a person whose number is not written so.
  typealias Spelling = @Sendable (InventedPerson) -> String?

  /// Every way that numbers are written: with and without the century, with every joint, with parted dates.
  static let spellings: [Spelling] = {
    var all: [Spelling] = [{ $0.short + $0.rest + "+" + $0.last }, { $0.year + $0.rest + "+" + $0.last }]
    for joint in joints {
      // Without a century somebody over a hundred is told by the plus alone.
      all.append { $0.isOverHundred ? nil : $0.short + $0.rest + joint + $0.last }
      all.append { $0.year + $0.rest + joint + $0.last }
    }
    for mark in ["-", ".", "/", " "] {
      for joint in ["-", " ", " - ", "\u{2013}"] {
        all.append { $0.year + $0.parted(mark) + joint + $0.last }
      }
    }
    for mark in ["-", ".", "/"] {
      for joint in ["-", " "] {
        all.append { $0.isOverHundred ? nil : $0.short + $0.parted(mark) + joint + $0.last }
      }
    }
    all.append { $0.isOverHundred ? nil : wide($0.short + $0.rest) + "\u{FF0D}" + wide($0.last) }
    all.append { wide($0.year + $0.rest) + "-" + wide($0.last) }
    return all
  }()

  private var year: String { String(born.year) }
  private var short: String { two(born.year % 100) }
  private var rest: String { two(born.month) + two(statedDay) }
  private func parted(_ mark: String) -> String { mark + two(born.month) + mark + two(statedDay) }

  private static let joints = [
    "", "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{AD}", "-\u{200B}",
    " ",
    "\u{A0}", "\u{2009}", "\u{202F}", "  ", " - ", " \u{2013} ", "- ", " -", "/", ".", "_",
  ]

  /// What stands around a number where one is written.
  static let surroundings: [(before: String, after: String)] = [
    ("", ""), ("Anna Ek, ", ""), ("(", ")"), ("pnr:", ""), ("pnr ", " ringde"), ("personnummer: ", "."),
    ("\"", "\""),
    ("”", "”"), ("Anna ", ", Ale"), ("[", "]"), ("pnr", ""), ("Anna Ek ", " har flyttat"), ("<", ">"),
    ("*", "*"),
    ("ring ", "!"), ("Bo;", ";Ale"), ("nr. ", " (ny)"), ("medlem ", "?"), ("_", "_"), ("'", "'"), ("- ", ""),
    ("född ", " i Nol"), ("2 nya: ", " och Bo"),
  ]
}

func two(_ number: Int) -> String { digits(number, 2) }

func digits(_ number: Int, _ count: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, count - text.count)) + text
}

private func wide(_ text: String) -> String {
  var wide = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { wide.append(Unicode.Scalar(scalar.value - 0x30 + 0xFF10) ?? scalar) }
  return String(wide)
}
