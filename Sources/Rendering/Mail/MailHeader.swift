import Text

/// The lines at the head of a letter, folded so that none is longer than 78 columns where that can be.
struct MailHeader {
  private(set) var text = ""

  /// A header of plain ASCII words that we wrote ourselves.
  mutating func add(_ name: String, _ value: String) {
    add(name, pieces: value.split(separator: " ").map(String.init))
  }

  /// A header of words that anybody may have written.
  mutating func add(_ name: String, words: String) {
    let words = words.harmless
    add(
      name,
      pieces: MailHeader.isPlain(words)
        ? words.split(separator: " ").map(String.init) : EncodedWord.words(words, after: name.utf8.count + 1))
  }

  /// A header of addresses.
  mutating func add(_ name: String, _ addresses: [MailAddress]) {
    var pieces: [String] = []
    for (index, address) in addresses.enumerated() {
      var own = MailHeader.pieces(of: address, after: name.utf8.count + 1)
      if index < addresses.count - 1, let last = own.popLast() { own.append(last + ",") }
      pieces += own
    }
    add(name, pieces: pieces)
  }

  private static let width = 78

  private mutating func add(_ name: String, pieces: [String]) {
    var column = name.utf8.count + 1
    text += name + ":"
    for (index, piece) in pieces.enumerated() {
      let size = piece.utf8.count + 1
      // A line with an encoded word is two columns shorter.
      let limit = piece.hasPrefix("=?") ? MailHeader.width - 2 : MailHeader.width
      if index > 0, column + size > limit {
        text += "\n"
        column = 0
      }
      text += " " + piece
      column += size
    }
    text += "\n"
  }

  private static func pieces(of address: MailAddress, after used: Int) -> [String] {
    guard let name = address.name else { return [address.address] }
    return phrase(name.harmless, after: used) + ["<\(address.address)>"]
  }

  /// A name before an address: in atoms, in quotation marks, or encoded.
  private static func phrase(_ name: String, after used: Int) -> [String] {
    guard isPlain(name), name.utf8.count <= 60 else { return EncodedWord.words(name, after: used) }
    if name.utf8.allSatisfy({ MailAddress.isAtomic($0) || $0 == UInt8(ascii: " ") }) {
      return name.split(separator: " ").map(String.init)
    }
    return ["\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""]
  }

  /// Whether folding and unfolding gives the words back: plain ASCII in short words with one space between them, and
  /// nothing that looks encoded.
  private static func isPlain(_ words: String) -> Bool {
    guard words.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !words.contains("=?") else { return false }
    return words.split(separator: " ", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.utf8.count <= 60 }
  }
}
