public import Goals
internal import Notation

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
    if lines.hasByteOrderMark {
      contents.diagnostics.append(
        Diagnostic(
          JournalFinding.byteOrderMark.severity, at: SourceLocation(file: name, line: 1), line: nil,
          .journal(.byteOrderMark)))
    }
    for line in lines {
      number = line.number
      if number == 1 { isExample = ExampleMark.begins(line.bytes) }
      do throws(LineFault) {
        guard let event = try line.event() else { continue }
        let location = SourceLocation(file: name, line: number)
        contents.records.append(JournalRecord(event: event, writer: writer, location: location))
      } catch {
        contents.diagnostics.append(diagnostic(of: error, in: line.bytes, number: number))
      }
    }
    contents.files.append(JournalFile(name: name, writer: writer, isExample: isExample, lines: number))
  }

  private func diagnostic(of fault: LineFault, in line: ArraySlice<UInt8>, number: Int) -> Diagnostic {
    let start = line.startIndex + min(fault.range.lowerBound, line.count)
    let end = line.startIndex + min(fault.range.upperBound, line.count)
    let column = JournalFileReader.text(line[..<start]).count + 1
    let length = JournalFileReader.text(line[start..<end]).count
    return Diagnostic(
      fault.finding.severity, at: SourceLocation(file: name, line: number, column: column), length: length,
      line: JournalFileReader.text(line), .journal(fault.finding))
  }

  /// A line as it can be shown; of one that is far too long only the beginning, for it may be a whole disk.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix(EventLine.limit), as: UTF8.self)
  }
}
