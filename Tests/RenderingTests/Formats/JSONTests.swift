import Goals
import Rendering
import Testing

/// JSON values as text.
@Suite struct JSONTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var value: JSON
    var text: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "absent", value: .text(nil), text: "null"),
    Case(name: "no day", value: .day(nil), text: "null"),
    Case(name: "a day", value: .day(Day(number: 19_904)), text: "\"2024-06-30\""),
    Case(name: "no number", value: .double(.nan), text: "null"),
    Case(name: "no end", value: .double(-.infinity), text: "null"),
    Case(name: "a ratio", value: .double(0.25), text: "0.25"),
    Case(name: "an exact decimal", value: .quantity(Quantity(scaled: 199_500)), text: "19.95"),
    Case(name: "thousands", value: .quantity(Quantity(-13_347)), text: "-13347"),
    Case(name: "truth", value: .bool(true), text: "true"),
    Case(name: "Swedish", value: .string("Öckerö § 8"), text: "\"Öckerö § 8\""),
    Case(name: "quotation marks", value: .string("a \"b\" \\c"), text: "\"a \\\"b\\\" \\\\c\""),
    Case(name: "new lines", value: .string("a\nb\rc\td\r\ne"), text: "\"a\\nb\\rc\\td\\r\\ne\""),
    Case(
      name: "controls", value: .string("\u{0}\u{1B}\u{7F}\u{9B}"), text: "\"\\u0000\\u001b\\u007f\\u009b\""),
    Case(name: "directions", value: .string("\u{202E}\u{200F}\u{61C}"), text: "\"\\u202e\\u200f\\u061c\""),
    Case(name: "a rose", value: .string("🌹"), text: "\"🌹\""),
    Case(
      name: "the order given", value: .object([("b", .int(1)), ("a", .int(2))]), text: "{\"b\":1,\"a\":2}"),
    Case(
      name: "nothing in it", value: .object([("a", .array([])), ("b", .object([]))]),
      text: "{\"a\":[],\"b\":{}}"),
  ]

  @Test(arguments: cases)
  func compact(_ test: Case) {
    #expect(test.value.compact == test.text)
  }

  @Test func `over several lines, two spaces a level`() {
    let value = JSON.object([("a", .array([.int(1), .null])), ("b", .object([]))])
    #expect(value.pretty == "{\n  \"a\": [\n    1,\n    null\n  ],\n  \"b\": {}\n}")
  }
}
