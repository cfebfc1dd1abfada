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
    var rest = bytes[...]
    var number = 0
    var isExample = false
    if rest.starts(with: JournalFileReader.byteOrderMark) {
      rest = rest.dropFirst(3)
      contents.diagnostics.append(
        Diagnostic(
          JournalFinding.byteOrderMark.severity, at: SourceLocation(file: name, line: 1), line: nil,
          .journal(.byteOrderMark)))
    }
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let line = rest[..<(end ?? rest.endIndex)]
      rest = end.map { rest[($0 + 1)...] } ?? []
      if number == 1 { isExample = ExampleMark.begins(line) }
      do throws(LineFault) {
        guard let event = try event(in: line, isTorn: end == nil) else { continue }
        let location = SourceLocation(file: name, line: number)
        contents.records.append(JournalRecord(event: event, writer: writer, location: location))
      } catch {
        contents.diagnostics.append(diagnostic(of: error, in: line, number: number))
      }
    }
    contents.files.append(JournalFile(name: name, writer: writer, isExample: isExample, lines: number))
  }

  private func event(in line: ArraySlice<UInt8>, isTorn: Bool) throws(LineFault) -> Event? {
    switch LineClass(line) {
    case .blank: return nil
    case .conflictMarker: throw LineFault(.conflictMarker, 0..<line.count)
    case .comment:
      // Also what a damaged first byte makes of an event, which must not vanish without a word.
      let body = line.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
      if EventLine.columnCount(of: body) == JournalFinding.Column.allCases.count {
        throw LineFault(.eventInComment, 0..<line.count)
      }
      return nil
    case .event: break
    }
    do throws(LineFault) {
      return try EventLine.event(in: line)
    } catch {
      guard isTorn else { throw error }
      // With a right checksum the line is whole and only its newline is missing. A cut may also go through
      // the middle of a letter.
      switch error.finding {
      case .columns, .noChecksum, .checksum, .notUTF8: throw LineFault(.torn, 0..<line.count)
      default: throw error
      }
    }
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

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
