/// Text for a header in the encoded words of RFC 2047.
enum EncodedWord {
  /// The longest encoded word.
  private static let longest = 75
  private static let opening = "=?UTF-8?"

  /// The text as encoded words, each short enough for a line of its own; the first leaves `used` columns for what
  /// stands before it. Readers drop the white space between two of them. No character is ever split.
  static func words(_ text: String, after used: Int = 0) -> [String] {
    // Words that are mostly ASCII can be read in the source.
    let isQ = quotedLength(of: text) <= text.utf8.count * 2
    let frame = opening.utf8.count + 4
    var words: [String] = []
    var letters = ""
    var size = 0
    func room() -> Int { (words.isEmpty ? max(longest - used, 30) : longest) - frame }
    func close() {
      words.append(opening + (isQ ? "Q?" + quoted(letters) : "B?" + base64(Array(letters.utf8))) + "?=")
      letters = ""
      size = 0
    }
    for part in text.unicodeScalarClusters {
      let added = isQ ? quotedLength(of: part) : part.utf8.count
      let total = isQ ? size + added : (size + added + 2) / 3 * 4
      if !letters.isEmpty, total > room() { close() }
      letters += part
      size += added
    }
    if !letters.isEmpty { close() }
    return words
  }

  private static func quotedLength(of text: String) -> Int {
    text.utf8.reduce(0) { $0 + (stands($1) || $1 == UInt8(ascii: " ") ? 1 : 3) }
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") {
        bytes.append(UInt8(ascii: "_"))
      } else if stands(byte) {
        bytes.append(byte)
      } else {
        bytes += QuotedPrintable.code(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte stands for itself everywhere, also in the name before an address.
  private static func stands(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!*+-/".utf8.contains(byte)
    }
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(3 - group.count) * 8
      for place in 0..<4 {
        result.append(
          place <= group.count ? alphabet[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String {
  /// The characters as a reader sees them; one that is made of very many scalars falls into those.
  fileprivate var unicodeScalarClusters: [String] {
    flatMap { character -> [String] in
      let text = String(character)
      // Twelve bytes fit into any encoded word.
      return text.utf8.count <= 12 ? [text] : text.unicodeScalars.map { String($0) }
    }
  }
}
