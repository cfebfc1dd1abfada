public import Goals
import Text

/// A JSON value whose members keep the order that they were given in.
///
/// The toolchain's encoder gives members no order and leaves out what is absent; the contract has stable names,
/// and absent is `null`.
public indirect enum JSON: Hashable, Sendable {
  /// Absent.
  case null
  /// True or false.
  case bool(Bool)
  /// A number, already in JSON's form.
  case number(String)
  /// A string; a personal number in it is hidden.
  case string(String)
  /// A string in a notation of our own, which says nothing of persons and is left as it is.
  case notation(String)
  /// Values.
  case array([JSON])
  /// Names and values.
  case object([(name: String, value: JSON)])

  /// A whole number.
  public static func int(_ value: Int) -> JSON { .number(String(value)) }
  /// An exact decimal.
  public static func quantity(_ value: Quantity?) -> JSON {
    value.map { .number($0.formatted(decimal: ".", group: "", minus: "-")) } ?? .null
  }
  /// A binary fraction, such as a ratio.
  public static func double(_ value: Double?) -> JSON {
    value.map { $0.isFinite ? .number("\($0)") : .null } ?? .null
  }
  /// A string or null.
  public static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
  /// An ISO day or null.
  public static func day(_ value: Day?) -> JSON { value.map { .string($0.description) } ?? .null }

  /// Members in their order.
  public static func == (left: JSON, right: JSON) -> Bool { left.compact == right.compact }
  /// By the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(compact) }

  /// The value on one line.
  public var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value over several lines, two spaces a level.
  public var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): JSON.quote(value.withoutPersonalNumbers, to: &text)
    case .notation(let value): JSON.quote(value, to: &text)
    case .array(let values):
      JSON.list(values, "[", "]", to: &text, indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let members):
      JSON.list(members, "{", "}", to: &text, indent) { member, text, inner in
        JSON.quote(member.name, to: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: Int?,
    _ write: (Item, inout String, Int?) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
      write(item, &text, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      // What is hazardous is escaped, so that JSON on a terminal obeys nobody.
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isHazardous:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
