import Goals
import Text

/// Lines of which some are not UTF-8, with U+FFFD in the place of what is none.
struct MendedLines {
  private(set) var bytes: [UInt8] = []
  /// Where each line stands in the bytes.
  private(set) var ranges: [Range<Int>] = []
  /// A fault for every line that had to be mended.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ lines: [ArraySlice<UInt8>], name: String) {
    for line in lines {
      let text = String(decoding: line, as: UTF8.self)
      if !text.utf8.elementsEqual(line) {
        let bad = MendedLines.firstBad(line, decoded: text)
        let place = SourceLocation(file: name, line: ranges.count + 1, column: bad.column)
        diagnostics.append(Diagnostic(.fault, at: place, line: text, .plan(.notUTF8(byte: bad.byte))))
      }
      let start = bytes.count
      bytes += text.utf8
      ranges.append(start..<bytes.count)
    }
  }

  /// The first byte that is no UTF-8, and the column of the U+FFFD in its place: where the two part ways, at the
  /// beginning of that scalar.
  private static func firstBad(_ line: ArraySlice<UInt8>, decoded text: String) -> (byte: UInt8, column: Int)
  {
    let same = zip(line, text.utf8).prefix { $0 == $1 }.count
    var index = text.utf8.index(text.startIndex, offsetBy: same)
    while index.samePosition(in: text.unicodeScalars) == nil { index = text.utf8.index(before: index) }
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    let byte = line.dropFirst(offset).first ?? 0
    return (byte, text.column(of: index))
  }
}
