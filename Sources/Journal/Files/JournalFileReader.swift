public import Goals
internal import Notation
internal import Text

/// Reads the lines of one writer's file, plainly and exactly.
///
/// Good lines are read whatever stands around them; every other line is told of by its number.
public struct JournalFileReader: Sendable {
  /// The file as the user would name it.
  public let name: String
  /// Whose it is.
  public let writer: Identifier

  /// A reader of the file `name`.
  public init(name: String, writer: Identifier) {
    self.name = name
    self.writer = writer
  }

  /// Adds what `bytes`, the whole file, hold to `contents`.
  public func read(_ bytes: [UInt8], into contents: inout JournalContents) {
    let lines = JournalLines(bytes)
    var number = 0
    var isExample = false
    if lines.hasByteOrderMark { contents.diagnostics.append(byteOrderMark) }
    for line in lines {
      number = line.number
      if number == 1 { isExample = ExampleMark.begins(line.bytes) }
      switch self.line(line) {
      case .event(let record): contents.records.append(record)
      case .fault(let diagnostic): contents.diagnostics.append(diagnostic)
      case .nothing: break
      }
    }
    contents.files.append(JournalFile(name: name, writer: writer, isExample: isExample, lines: number))
  }

  /// What is said of a file that begins with a byte order mark.
  var byteOrderMark: Diagnostic {
    let finding = JournalFinding.byteOrderMark
    return Diagnostic(
      finding.severity, at: SourceLocation(file: name, line: 1), line: nil, .journal(finding))
  }

  /// What a line comes to.
  enum Line {
    case event(JournalRecord)
    case fault(Diagnostic)
    /// A comment or a blank.
    case nothing
  }

  /// Reads one line.
  func line(_ line: JournalLines.Line) -> Line {
    do throws(LineFault) {
      guard let event = try line.event() else { return .nothing }
      let location = SourceLocation(file: name, line: line.number)
      return .event(JournalRecord(event: event, writer: writer, location: location))
    } catch {
      return .fault(diagnostic(of: error, in: line.bytes, number: line.number))
    }
  }

  private func diagnostic(of fault: LineFault, in line: ArraySlice<UInt8>, number: Int) -> Diagnostic {
    let start = line.startIndex + min(fault.range.lowerBound, line.count)
    let end = line.startIndex + min(fault.range.upperBound, line.count)
    let column = JournalFileReader.column(of: start, in: line)
    let length = JournalFileReader.text(line[start..<end]).count
    return Diagnostic(
      fault.finding.severity, at: SourceLocation(file: name, line: number, column: column), length: length,
      line: JournalFileReader.text(line), .journal(fault.finding))
  }

  /// The column of a byte; scalars are counted, for what is no UTF-8 is shown with other bytes.
  private static func column(of start: Int, in line: ArraySlice<UInt8>) -> Int {
    let shown = text(line)
    let before = text(line[..<start]).unicodeScalars.count
    let index = shown.unicodeScalars.index(shown.startIndex, offsetBy: before, limitedBy: shown.endIndex)
    return shown.column(of: index ?? shown.endIndex)
  }

  /// A line as it can be shown; of one that is far too long only the beginning, for it may be a whole disk.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix(EventLine.limit), as: UTF8.self)
  }
}
