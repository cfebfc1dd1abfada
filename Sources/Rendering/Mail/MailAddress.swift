import Text

/// Somebody that a letter goes to or comes from: `Anna Öst <anna@example.org>`, or the address alone.
public struct MailAddress: Hashable, Sendable {
  /// The name before the address; nil where there is none.
  public let name: String?
  /// The address itself, plain ASCII: `anna@example.org`.
  public let address: String

  /// Why a text is no address.
  public enum Fault: Error, Hashable, Sendable {
    /// There is nothing.
    case empty
    /// A character that no header may hold, such as a line's end.
    case hazard(UInt32)
    /// No `@` with something on both sides of it.
    case noAt
    /// Letters that mail servers do not all take, such as å, ä and ö.
    case foreignLetter
    /// Angle brackets, quotation marks, spaces or other signs in the wrong place.
    case malformed
    /// Longer than any server takes.
    case tooLong
  }

  /// Somebody by name.
  ///
  /// - Parameter address: An address that has been read before.
  public init(name: String?, of address: MailAddress) {
    self.name = name
    self.address = address.address
  }

  /// Reads one.
  public init(_ text: String) throws(Fault) {
    if let hazard = text.unicodeScalars.first(where: \.isHazardous) { throw .hazard(hazard.value) }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= 1000 else { throw .tooLong }
    guard trimmed.last == ">" else {
      guard !trimmed.contains(where: { "<>\"".contains($0) }) else { throw .malformed }
      name = nil
      address = try MailAddress.checked(trimmed)
      return
    }
    guard let open = trimmed.lastIndex(of: "<") else { throw .malformed }
    address = try MailAddress.checked(String(trimmed[trimmed.index(after: open)...].dropLast()))
    name = try MailAddress.name(String(trimmed[..<open]).trimmed)
  }

  /// The texts of several that stand with commas between them; commas in quotation marks belong to a name.
  public static func parts(of text: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    var isEscaped = false
    for character in text {
      if character == ",", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && !isEscaped
    }
    // A comma at the end is no address that was forgotten.
    if parts.count > 1, parts.last?.trimmed.isEmpty == true { parts.removeLast() }
    return parts
  }

  /// What stands after the `@`.
  public var domain: String { address.split(separator: "@").last.map(String.init) ?? "localhost" }

  /// The name without its quotation marks.
  private static func name(_ text: String) throws(Fault) -> String? {
    var inner = text
    if text.count >= 2, text.first == "\"", text.last == "\"" {
      inner = ""
      var isEscaped = false
      for character in text.dropFirst().dropLast() {
        if character == "\\", !isEscaped {
          isEscaped = true
          continue
        }
        if character == "\"", !isEscaped { throw .malformed }
        inner.append(character)
        isEscaped = false
      }
    } else if text.contains(where: { "<>\"".contains($0) }) {
      throw .malformed
    }
    inner = inner.trimmed
    return inner.isEmpty ? nil : inner
  }

  private static func checked(_ text: String) throws(Fault) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count >= 2, !parts[0].isEmpty, !parts[1].isEmpty else { throw .noAt }
    guard parts.count == 2 else { throw .malformed }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw .foreignLetter }
    guard parts[0].utf8.count <= 64, text.utf8.count <= 254 else { throw .tooLong }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let areLabels = labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
    guard areLabels, atoms.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isAtomic) }) else {
      throw .malformed
    }
    return text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// What an atom of RFC 5322 holds.
  static func isAtomic(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}
