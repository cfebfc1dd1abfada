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
    if let whole = whole(text) { return whole }
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

  /// A sign and up to nine digits as `text` writes them, which most values are.
  private static func whole(_ text: String) -> Event.Value? {
    var bytes = text.utf8.makeIterator()
    guard (2...10).contains(text.utf8.count), let sign = bytes.next(), let first = bytes.next() else {
      return nil
    }
    guard first != UInt8(ascii: "0") || text.utf8.count == 2 && sign != UInt8(ascii: "-") else { return nil }
    var number = 0
    var next: UInt8? = first
    while let byte = next {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      next = bytes.next()
    }
    switch sign {
    case UInt8(ascii: "+"): return .change(Quantity(number))
    case UInt8(ascii: "-"): return .change(Quantity(-number))
    case UInt8(ascii: "="): return .reading(Quantity(number))
    default: return nil
    }
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
