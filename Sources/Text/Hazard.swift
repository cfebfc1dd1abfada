/// Characters that a terminal or a reader's eye obeys instead of showing: controls, C1 codes and
/// bidirectional overrides. They are refused on input and shown harmlessly on output; so are personal numbers.
extension Unicode.Scalar {
  /// Whether the scalar must not reach a terminal or a document as it is.
  public var isHazardous: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// The text as it may be shown: every hazardous scalar written out as `\u{…}`, and personal numbers hidden.
  public var harmless: String { withoutPersonalNumbers.withoutHazards }

  /// The text with every hazardous scalar written out; for what programs read, such as the path of a drawing.
  public var withoutHazards: String {
    guard unicodeScalars.contains(where: \.isHazardous) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isHazardous {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  /// The first forty characters, harmless, for quoting in a message.
  public var harmlessPrefix: String {
    // Hidden before it is cut, or the cut would leave half a number.
    let hidden = withoutPersonalNumbers
    return String(hidden.prefix(40)).withoutHazards + (hidden.count > 40 ? "…" : "")
  }
}
