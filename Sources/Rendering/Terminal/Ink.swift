/// A terminal's colours, or none. Colour never carries meaning alone: a mark or a word always stands beside it.
struct Ink: Sendable {
  /// What a colour stands for.
  enum Color: String, Sendable {
    /// Good outlooks.
    case good = "32"
    /// Could go either way.
    case uncertain = "33"
    /// Will hardly be kept.
    case risk = "31"
    /// Less important.
    case dim = "2"
  }

  let isOn: Bool

  func paint(_ text: String, _ color: Color?) -> String {
    guard isOn, let color, !text.isEmpty else { return text }
    return "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }

  func bold(_ text: String) -> String { isOn && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
