internal import Text

/// A line of any bytes written as a line of text from which the same bytes can be had back.
///
/// What a person can read stands as it is, tabs too, so that a line can be compared with the papers and put back by
/// hand. Every other byte is `\xNN`, a run of the same `\xNN{count}` (a machine that lost its power may leave a
/// thousand zero bytes), and a backslash is doubled. So the file is UTF-8 without zero bytes, which git merges by line.
struct QuarantineText {
  private var text = ""
  private var hidden: (byte: UInt8, count: Int)?

  /// The text of `bytes`; lines that differ have texts that differ.
  static func encode(_ bytes: [UInt8]) -> String {
    var result = QuarantineText()
    var rest = bytes[...]
    while !rest.isEmpty {
      let letter = firstLetter(of: rest)
      if let letter, letter == "\t" || !letter.isHazardous {
        result.show(letter)
      } else {
        for byte in rest.prefix(letter.map(UTF8.width) ?? 1) { result.hide(byte) }
      }
      rest = rest.dropFirst(letter.map(UTF8.width) ?? 1)
    }
    result.endRun()
    return result.text
  }

  /// The letter that `bytes` begin with; nil where they are no UTF-8.
  private static func firstLetter(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = bytes.first else { return nil }
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let scalars = String(validating: bytes.prefix(width), as: UTF8.self)?.unicodeScalars
    return scalars?.count == 1 ? scalars?.first : nil
  }

  private mutating func show(_ letter: Unicode.Scalar) {
    endRun()
    text.unicodeScalars.append(letter)
    if letter == "\\" { text.unicodeScalars.append(letter) }
  }

  private mutating func hide(_ byte: UInt8) {
    if hidden?.byte != byte { endRun() }
    hidden = (byte, (hidden?.count ?? 0) + 1)
  }

  private mutating func endRun() {
    guard let (byte, count) = hidden else { return }
    hidden = nil
    text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16) + (count > 1 ? "{\(count)}" : "")
  }
}
