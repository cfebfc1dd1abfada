import Goals
import Text

/// A text file as lines, so that every diagnostic can show the line that it is about.
///
/// Lines end with LF, CRLF or CR; a byte order mark is left out. Bytes that are not UTF-8 are a fault, and the
/// lines then hold U+FFFD in their place.
public struct SourceFile: Hashable, Sendable {
  /// The file as the user would name it.
  public let name: String
  /// What is wrong with the file as text.
  public let diagnostics: [Diagnostic]
  /// The file, or its lines where they had to be mended; valid UTF-8.
  private let bytes: [UInt8]
  /// Where each line stands in the bytes, without its end.
  private let ranges: [Range<Int>]
  /// The lines that are too long to be made and counted for every diagnostic, by their numbers.
  private let longLines: [Int: LongLine]

  /// The lines of a file's bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let split = SourceFile.split(bytes, from: start)
    if (try? UTF8Span(validating: bytes.span)) != nil {
      (self.bytes, ranges, diagnostics) = (bytes, split, [])
    } else {
      let mended = MendedLines(split.map { bytes[$0] }, name: name)
      (self.bytes, ranges, diagnostics) = (mended.bytes, mended.ranges, mended.diagnostics)
    }
    var longLines: [Int: LongLine] = [:]
    for (index, range) in ranges.enumerated() where range.count > 1_000 {
      longLines[index + 1] = LongLine(String(decoding: self.bytes[range], as: UTF8.self))
    }
    self.longLines = longLines
  }

  /// The lines without their ends.
  public var lines: [String] { texts.map(\.string) }

  /// The text of line `number`, counted from 1.
  public func line(_ number: Int) -> String? {
    guard ranges.indices.contains(number - 1) else { return nil }
    return longLines[number]?.text ?? texts[number - 1].string
  }

  /// The lines as the parsers take them.
  var texts: SourceLines { SourceLines(bytes, in: ranges) }

  /// Whether any byte of the file is such a one.
  func contains(where isSuch: (UInt8) -> Bool) -> Bool { bytes.contains(where: isSuch) }

  /// The column of a byte, in characters, from 1.
  func column(of place: SourceText.Place) -> Int {
    if let long = longLines[place.line] { return long.column(at: place.offset) }
    guard place.offset > 0, let line = line(place.line) else { return 1 }
    return line.column(of: line.utf8.index(line.startIndex, offsetBy: place.offset))
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

  /// A diagnostic that marks `text` as far as it goes on its first line.
  func diagnostic(_ severity: Diagnostic.Severity, at text: SourceText, _ finding: PlanFinding) -> Diagnostic
  {
    guard let first = text.place, let last = text.endOfFirstLine else {
      return diagnostic(severity, line: 1, finding)
    }
    let column = column(of: first)
    return diagnostic(
      severity, line: first.line, column: column, length: self.column(of: last) - column + 1, finding)
  }

  private static func split(_ bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = start
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      lines.append(start..<index)
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      index += isPair ? 2 : 1
      start = index
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
