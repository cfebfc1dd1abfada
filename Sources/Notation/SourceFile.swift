import Goals

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
        let column =
          (text.firstIndex(of: "\u{FFFD}").map { text.distance(from: text.startIndex, to: $0) } ?? 0) + 1
        let bad = SourceFile.firstInvalidByte(of: line)
        diagnostics.append(
          Diagnostic(
            .fault, at: SourceLocation(file: name, line: number, column: column), line: text,
            .plan(.notUTF8(byte: bad))))
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

  private static func firstInvalidByte(of line: ArraySlice<UInt8>) -> UInt8 {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = line.makeIterator()
    var valid = line.startIndex
    while case .valid(let scalar) = parser.parseScalar(from: &bytes) { valid += scalar.count }
    return line.indices.contains(valid) ? line[valid] : 0
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
