import Testing
import Text

/// Personal numbers by name; none of them is anybody's but by chance.
@Suite struct PersonalNumberTests {
  private let today = InventedPerson.today

  static let found: [(String, String)] = [
    (valid("850314-1234"), "the tax authority's"), (valid("19850314-1234"), "with the century"),
    (valid("8503141234"), "bare"), (valid("198503141234"), "bare with the century"),
    (valid("240314-1450"), "a child's"), (valid("850314+1234"), "over a hundred"),
    (valid("850374-1234"), "a coordination number"),
    (valid("1985-03-74-1234"), "parted, a coordination number"),
    (valid("lista: 850314-1234") + valid(",850314-1234"), "a list"),
    (valid("850314 1234", ", 1450 samtal"), "a figure further on"),
    (valid("20140314 1234").replacing("20140314", with: "pnr 20140314"), "announced"),
  ]

  @Test(arguments: found)
  func `is found`(_ text: String, _ name: String) {
    let hidden = text.withoutPersonalNumbers(on: today)
    #expect(hidden != text && hidden.displayWidth == text.displayWidth, "\(name): \(text)")
  }

  static let passed: [(String, String)] = [
    (invalid("850314-1234"), "a wrong check digit"), (valid("850230-1234"), "the thirtieth of February"),
    (valid("851314-1234"), "a thirteenth month"), (valid("850314-0000"), "no serial number"),
    (invalid("850362-1234"), "a wrong coordination number"), (valid("850399-1234"), "a day of ninety-nine"),
    (valid("17850314-1234"), "of another age"), (valid("20990314-1234"), "not born yet"),
    (valid("9850314-1234"), "a digit too many"), (valid("850314-1234", "5"), "a digit too many at the end"),
    (valid("A8503141234"), "a part of a name"), (valid("8503141234", "B"), "a part of a name at the end"),
    (valid("850314 1234", " medlemmar"), "a figure"), (valid("årsmöte 850314 1234"), "a meeting"),
    (valid("850314 1234", "-2000"), "hours"), (valid("850314: 1234"), "a colon"),
    (valid("8503141234", ",50"), "an amount"),
    (valid("0,8503141234").replacing(",", with: "."), "a fraction"),
    (valid("2024-03-14 1234"), "a day of late"), (valid("20240314 1234"), "the same, compact"),
    ("", "nothing"), ("42 samtal", "a note"),
  ]

  @Test(arguments: passed)
  func `is not found`(_ text: String, _ name: String) {
    #expect(text.withoutPersonalNumbers(on: today) == text, "\(name)")
  }

  @Test func `is hidden to the last digit, and nothing else`() {
    #expect(
      "Anna, \(valid("850314-1234")), 070-123 45 67".withoutPersonalNumbers(on: today)
        == "Anna, ••••••-••••, 070-123 45 67")
    #expect("\(valid("1985-03-14 1234"))".withoutPersonalNumbers(on: today) == "••••-••-•• ••••")
    #expect(
      "（８５０３１４－\(valid("850314-1234").suffix(4))）".withoutPersonalNumbers(on: today)
        == "（＊＊＊＊＊＊－••••）")
  }

  @Test func `two numbers are both hidden`() {
    let (first, second) = (valid("850314-1234"), valid("19410101 2345"))
    #expect("\(first) och \(second)".withoutPersonalNumbers(on: today) == "••••••-•••• och •••••••• ••••")
  }

  @Test func `the day decides what is a day of birth`() {
    let text = valid("20240314 1234")
    #expect(text.withoutPersonalNumbers(on: StatedDay(year: 2034, month: 3, day: 13)) == text)
    #expect(text.withoutPersonalNumbers(on: StatedDay(year: 2034, month: 3, day: 14)) == "•••••••• ••••")
    #expect(text.withoutPersonalNumbers(on: nil) == "•••••••• ••••")
    #expect(text.withoutPersonalNumbers == "•••••••• ••••")
    Privacy.$today.withValue(today) { #expect(text.withoutPersonalNumbers == text) }
  }

  @Test func `a long text takes time in proportion`() {
    let clock = ContinuousClock()
    for piece in ["850314 1234 ", "9", "1985-03-14 ", "85-", "850314     -", "\u{AD}1", "８"] {
      let text = String(repeating: piece, count: 40_000 / piece.count)
      let time = clock.measure {
        #expect(text.withoutPersonalNumbers(on: today).displayWidth == text.displayWidth)
      }
      #expect(time < .seconds(5), "\(piece)")
    }
  }
}

/// The text with its last digit such that the last ten digits pass, and with more after it.
private func valid(_ text: String, _ after: String = "") -> String { closed(text, by: 0) + after }

/// The text with its last digit such that they do not.
private func invalid(_ text: String) -> String { closed(text, by: 1) }

private func closed(_ text: String, by error: Int) -> String {
  let digits = text.filter(\.isNumber).suffix(10).dropLast()
  let check = Int(InventedPerson.checkDigit(of: String(digits))) ?? 0
  return text.dropLast() + String((check + error) % 10)
}
