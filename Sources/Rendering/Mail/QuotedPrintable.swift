/// Text in the quoted-printable encoding of RFC 2045: plain ASCII in short lines that every mail server lets through.
enum QuotedPrintable {
  /// The longest line, its soft break counted.
  private static let width = 76

  /// The text encoded, each of its lines ended by a line feed.
  static func encode(_ text: String) -> String {
    // By bytes: a returned carriage makes one character with the line feed behind it.
    var lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    var result: [UInt8] = []
    for line in lines { encode(Array(line), to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func encode(_ line: [UInt8], to result: inout [UInt8]) {
    var column = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      // A letter of several bytes stays on one line, so that the source can be read.
      let size = needsCode(byte, isLast: isLast) ? 3 * letterBytes(from: index, in: line) : 1
      // One column is kept for the soft break, which the last character of a line does without.
      if column + size > (isLast ? width : width - 1) {
        result += Array("=\n".utf8)
        column = 0
      }
      if needsCode(byte, isLast: isLast) || column == 0 && isTreacherous(at: index, in: line) {
        result += code(byte)
        column += 3
      } else {
        result.append(byte)
        column += 1
      }
    }
    result.append(UInt8(ascii: "\n"))
  }

  /// Whether a byte cannot stand for itself: what is not printable ASCII, the sign of codes, and space that a server
  /// might strip from the end of a line.
  private static func needsCode(_ byte: UInt8, isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): isLast
    case UInt8(ascii: "="): true
    case 0x21...0x7E: false
    default: true
    }
  }

  /// Whether the bytes would say something to a mail server at the beginning of a line: the dot that ends a letter,
  /// and the "From " that begins one in a mailbox.
  private static func isTreacherous(at index: Int, in line: [UInt8]) -> Bool {
    line[index] == UInt8(ascii: ".") || line[index...].starts(with: Array("From ".utf8))
  }

  /// How many bytes of a letter begin at an index: 1 within a letter.
  private static func letterBytes(from index: Int, in line: [UInt8]) -> Int {
    switch line[index] {
    case 0xC2...0xDF: min(2, line.count - index)
    case 0xE0...0xEF: min(3, line.count - index)
    case 0xF0...0xF4: min(4, line.count - index)
    default: 1
    }
  }

  static func code(_ byte: UInt8) -> [UInt8] { [UInt8(ascii: "="), digit(byte >> 4), digit(byte & 15)] }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
