import Goals
import Text

/// Values as SQLite and PostgreSQL both read them.
enum SQLLiteral {
  /// A text between apostrophes; what no screen shows is not written either.
  static func text(_ text: String) -> String { "'" + text.harmless.replacing(scalar: "'", with: "''") + "'" }

  /// An exact decimal, or null.
  static func number(_ value: Quantity?) -> String {
    value?.formatted(decimal: ".", group: "", minus: "-") ?? "null"
  }

  /// An ISO day.
  static func day(_ day: Day) -> String { "'\(day)'" }

  static func flag(_ isTrue: Bool) -> String { isTrue ? "true" : "false" }
}
