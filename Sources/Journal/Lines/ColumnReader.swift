internal import Goals
internal import Notation
internal import Text

/// The columns of a line whose checksum is right, read into an event.
struct ColumnReader {
  let columns: [ArraySlice<UInt8>]

  func event() throws(LineFault) -> Event {
    for column in JournalFinding.Column.allCases where columns[column.rawValue].count > EventLine.columnLimit
    {
      let bytes = columns[column.rawValue].count
      throw fault(column, .columnTooLong(column, bytes: bytes, limit: EventLine.columnLimit))
    }
    let event = Event(
      id: try read(.id, { EventID($0) }, or: JournalFinding.id),
      day: try read(.day, { Day(iso: $0) }, or: JournalFinding.day),
      metric: try read(.metric, { Identifier($0) }, or: JournalFinding.metric),
      arbetarekommun: try branch(),
      value: try value(),
      tags: try tags(),
      note: text(.note).composed)
    do throws(ValueFault) {
      try TagRules.check(event)
    } catch {
      throw fault(.tags, error.finding)
    }
    return event
  }

  private func read<Value>(
    _ column: JournalFinding.Column, _ make: (String) -> Value?, or finding: (String) -> JournalFinding
  ) throws(LineFault) -> Value {
    let text = text(column)
    guard let value = make(text) else { throw fault(column, finding(text)) }
    return value
  }

  private func branch() throws(LineFault) -> Arbetarekommun? {
    let text = text(.arbetarekommun)
    guard !text.isEmpty else { return nil }
    guard let branch = Arbetarekommun(text), branch.name == text else {
      throw fault(.arbetarekommun, .arbetarekommun(text))
    }
    return branch
  }

  private func value() throws(LineFault) -> Event.Value {
    do throws(ValueFault) {
      return try ValueColumn.read(text(.value))
    } catch {
      throw fault(.value, error.finding)
    }
  }

  private func tags() throws(LineFault) -> [Event.Tag] {
    do throws(LineFault) {
      return try TagsColumn.read(columns[JournalFinding.Column.tags.rawValue])
    } catch {
      let start = range(.tags).lowerBound
      throw LineFault(error.finding, error.range.lowerBound + start..<error.range.upperBound + start)
    }
  }

  private func text(_ column: JournalFinding.Column) -> String {
    String(decoding: columns[column.rawValue], as: UTF8.self)
  }

  private func fault(_ column: JournalFinding.Column, _ finding: JournalFinding) -> LineFault {
    LineFault(finding, range(column))
  }

  private func range(_ column: JournalFinding.Column) -> Range<Int> {
    let bytes = columns[column.rawValue]
    let start = bytes.startIndex - (columns.first?.startIndex ?? 0)
    return start..<start + bytes.count
  }
}
