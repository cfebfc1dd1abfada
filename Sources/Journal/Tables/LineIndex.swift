internal import Goals
internal import Notation
internal import Text

/// Where the lines of a text begin, to find the line and column of any byte.
struct LineIndex: Sendable {
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let starts: [Int]

  /// Lines end with LF, CRLF or CR.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      starts.append(index)
    }
    self.starts = starts
  }

  /// The number of the line that holds a byte, from 1.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A line without its end, as far as it can be shown: one without an end may be a whole disk.
  func text(ofLine number: Int) -> String { String(decoding: body(ofLine: number), as: UTF8.self) }

  func diagnostic(
    _ severity: Diagnostic.Severity, in file: String, at range: Range<Int>, _ finding: TableFinding
  ) -> Diagnostic {
    let number = line(of: range.lowerBound)
    let body = body(ofLine: number)
    let start = min(max(range.lowerBound, body.startIndex), body.endIndex)
    let end = min(max(range.upperBound, start), body.endIndex)
    let line = text(ofLine: number)
    let index = line.utf8.index(line.startIndex, offsetBy: start - body.startIndex)
    return Diagnostic(
      severity, at: SourceLocation(file: file, line: number, column: line.column(of: index)),
      length: String(decoding: body[start..<end], as: UTF8.self).count,
      line: line, .table(finding))
  }

  private func body(ofLine number: Int) -> ArraySlice<UInt8> {
    let start = starts[number - 1]
    let next = number < starts.count ? starts[number] : bytes.count
    var line = bytes[start..<next]
    while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
    return line.prefix(LineIndex.shown)
  }

  private static let shown = 16_384
}
