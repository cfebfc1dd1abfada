public import Goals
internal import Notation

/// What an event says, as its fourth column: `+17`, `=1450`, `done`, `assess:likely`, `void`.
enum ValueColumn {
  static func text(_ value: Event.Value) -> String {
    switch value {
    case .change(let quantity): quantity < .zero ? quantity.journalText : "+" + quantity.journalText
    case .reading(let quantity): "=" + quantity.journalText
    case .done: "done"
    case .assessment(let level): "assess:" + (level?.rawValue ?? "comment")
    case .void: "void"
    }
  }

  static func read(_ text: String) throws(ValueFault) -> Event.Value {
    switch text {
    case "done": return .done
    case "void": return .void
    case "assess:comment": return .assessment(nil)
    default: break
    }
    if text.utf8.starts(with: "assess:".utf8) {
      // By bytes: a mark above the colon would be one character with it, and be left out without a word.
      guard let level = Event.Level(rawValue: String(Substring(text.utf8.dropFirst(7)))) else {
        throw ValueFault(.value(text))
      }
      return .assessment(level)
    }
    let value = try number(text)
    // The same bytes, not merely the same number: a line has one spelling, or comparing lines is guesswork.
    let expected = ValueColumn.text(value)
    guard expected.utf8.elementsEqual(text.utf8) else {
      throw ValueFault(.number(written: text, expected: expected))
    }
    return value
  }

  private static func number(_ text: String) throws(ValueFault) -> Event.Value {
    let digits = text.dropFirst()
    let unsigned = digits.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false
    guard let quantity = Quantity(swedish: digits) else { throw ValueFault(.value(text)) }
    switch text.utf8.first {
    case UInt8(ascii: "+") where unsigned: return .change(quantity)
    case UInt8(ascii: "-") where unsigned: return .change(-quantity)
    case UInt8(ascii: "="): return .reading(quantity)
    default: throw ValueFault(.value(text))
    }
  }
}

/// A finding about a whole column.
struct ValueFault: Error {
  let finding: JournalFinding

  init(_ finding: JournalFinding) { self.finding = finding }
}

extension Event.Value {
  /// The value as the journal writes it: `+17`, `=1450`, `done`, `assess:likely`, `void`.
  public var journalText: String { ValueColumn.text(self) }
}
