import Goals
import Text

/// A text file as lines, so that every diagnostic can show the line that it is about.
///
/// Lines end with LF, CRLF or CR; a byte order mark is left out. Bytes that are not UTF-8 are a fault, and the
/// lines then hold U+FFFD in their place.
public struct SourceFile: Hashable, Sendable {
  /// The file as the user would name it.
  public let name: String
  /// The lines without their ends.
  public let lines: [String]
  /// What is wrong with the file as text.
  public let diagnostics: [Diagnostic]

  /// The lines of a file's bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var lines: [String] = []
    var diagnostics: [Diagnostic] = []
    for line in SourceFile.split(body) {
      let number = lines.count + 1
      if let text = String(validating: line, as: UTF8.self) {
        lines.append(text)
      } else {
        let text = String(decoding: line, as: UTF8.self)
        lines.append(text)
        let bad = SourceFile.firstBad(line, decoded: text)
        diagnostics.append(
          Diagnostic(
            .fault, at: SourceLocation(file: name, line: number, column: bad.column), line: text,
            .plan(.notUTF8(byte: bad.byte))))
      }
    }
    self.lines = lines
    self.diagnostics = diagnostics
  }

  /// The text of line `number`, counted from 1.
  public func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// A diagnostic about a place in this file.
  func diagnostic(
    _ severity: Diagnostic.Severity, line: Int, column: Int = 1, length: Int = 1, _ finding: PlanFinding
  ) -> Diagnostic {
    Diagnostic(
      severity, at: SourceLocation(file: name, line: line, column: column), length: length,
      line: self.line(line),
      .plan(finding))
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

  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      lines.append(bytes[start..<index])
      let isPair = byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
      index += isPair ? 2 : 1
      start = index
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }
}
