/// How a person is reached: not as sensitive as a personal number, and still nothing for a journal.
public enum ContactDetail: Hashable, Sendable, CaseIterable {
  /// A telephone number as Swedes write it, with or without the country.
  case telephone
  /// An address of e-mail.
  case mailAddress

  /// What `text` holds, each sort once. Linear in the text's length.
  public static func all(in text: String) -> [ContactDetail] {
    var found: [ContactDetail] = []
    if TelephoneNumber.isFound(in: text) { found.append(.telephone) }
    if hasMailAddress(text) { found.append(.mailAddress) }
    return found
  }

  /// Letters, an at sign, and a name with a dot in it.
  private static func hasMailAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var rest = 0
    while let at = bytes[rest...].firstIndex(of: UInt8(ascii: "@")) {
      rest = at + 1
      guard at > 0, isOfName(bytes[at - 1]) else { continue }
      var end = rest
      while end < bytes.count, isOfName(bytes[end]) { end += 1 }
      let labels = bytes[rest..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let last = labels.last { !$0.isEmpty } ?? []
      if labels.count > 1, labels[0].count > 0, last.count > 1, last.allSatisfy({ isLetter($0) }) {
        return true
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x5F, 0x2B, 0x25].contains(byte)
  }
}
