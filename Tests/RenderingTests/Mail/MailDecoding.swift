/// Reads what letters are encoded in, written from the standards and not from our encoders.
enum MailDecoding {
  /// Quoted-printable back to bytes; nil where it is malformed.
  static func quotedPrintable(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3D else {
        result.append(bytes[index])
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return nil }
      if bytes[index + 1] == 0x0A {
        index += 2
        continue
      }
      guard index + 2 < bytes.count, let byte = hex(bytes[index + 1...index + 2]) else { return nil }
      result.append(byte)
      index += 3
    }
    return result
  }

  /// One encoded word; nil where it is none.
  static func word(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: "?", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0] == "=", parts[1] == "UTF-8", parts[4] == "=" else { return nil }
    if parts[2] == "B" { return base64(parts[3]) }
    guard parts[2] == "Q", !parts[3].contains(" ") else { return nil }
    return quotedPrintable(parts[3].replacing("_", with: "=20"))
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> UInt8? {
    let text = String(decoding: digits, as: UTF8.self)
    return text.allSatisfy { "0123456789ABCDEF".contains($0) } ? UInt8(text, radix: 16) : nil
  }

  private static func base64(_ text: String) -> [UInt8]? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    guard text.count % 4 == 0 else { return nil }
    var result: [UInt8] = []
    let letters = Array(text)
    for start in stride(from: 0, to: letters.count, by: 4) {
      let group = letters[start..<start + 4]
      let padding = group.count { $0 == "=" }
      var bits = 0
      for letter in group {
        guard let value = letter == "=" ? 0 : alphabet.firstIndex(of: letter) else { return nil }
        bits = bits << 6 | value
      }
      result += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)].dropLast(padding)
    }
    return result
  }
}
