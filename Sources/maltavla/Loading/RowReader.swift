import Goals
import Journal
import Notation
import Text

/// Reads the events of a row, and all that is wrong with its cells.
struct RowReader {
  let call: Call
  let table: DelimitedText
  let shape: TableShape
  var names: CellNames

  private var keys: [String: Int] = [:]
  private var faults: [Diagnostic] = []

  init(call: Call, table: DelimitedText, shape: TableShape, names: CellNames) {
    self.call = call
    self.table = table
    self.shape = shape
    self.names = names
  }

  /// The events of a row with the cells of their amounts; none of an amount that something is wrong with.
  mutating func read(
    _ row: DelimitedText.Row
  ) -> (events: [(row: LoadedRow, cell: DelimitedText.Cell)], faults: [Diagnostic]) {
    faults = []
    if let extra = row.cells.dropFirst(shape.headings.count).first(where: { !$0.isBlank }) {
      let finding = TableFinding.rowTooWide(cells: row.cells.count, headings: shape.headings.count)
      return ([], [table.diagnostic(at: extra, finding)])
    }
    let amounts = shape.amounts.compactMap { column in
      row[column].flatMap { $0.isBlank ? nil : (column: column, cell: $0) }
    }
    // In a wide table an empty row says nothing; in a long one the amount has been forgotten.
    if amounts.isEmpty, shape.pivots.isEmpty,
      let cell = shape.amounts.first.flatMap({ row[$0] }) ?? row.cells.last
    {
      tell(cell, .load(.noAmountHere))
    }
    var events: [(LoadedRow, DelimitedText.Cell)] = []
    for amount in amounts {
      guard let event = event(row, amount.column, amount.cell) else { continue }
      events.append((event, amount.cell))
    }
    // What all the amounts of a row have in common is told of once.
    var seen: Set<Diagnostic> = []
    return (events, faults.filter { seen.insert($0).inserted })
  }

  /// What is wrong with a cell, in the words of the command line.
  func diagnostic(_ cell: DelimitedText.Cell, _ message: Message) -> Diagnostic {
    table.diagnostic(at: cell, .said(call.words.cellText(message)))
  }

  /// The event of one amount of a row; every cell is looked at, whatever is wrong with the others.
  private mutating func event(
    _ row: DelimitedText.Row, _ column: Int, _ cell: DelimitedText.Cell
  ) -> LoadedRow? {
    let shape = shape
    let when = time(row, column, cell)
    let key = key(row, column)
    let note = note(row)
    guard let metric = metric(row, column, cell) else { return nil }
    let places = shape.column(.arbetarekommun)
    let place = places.flatMap { row[$0] }
    let unit = attempt(place ?? cell) { names throws(Failure) in
      if case .unit(let unit)? = shape.pivots[column] { return try names.unit(unit.name, of: metric) }
      return try names.unit(places == nil ? nil : place?.text ?? "", of: metric)
    }
    let facts = names.facts(of: metric)
    let value = attempt(cell) { _ throws(Failure) in
      try CellAmount(facts: facts, role: shape.roles[column] ?? .value).value(cell.text)
    }
    let tags = tags(row, facts, value)
    guard let when, let key, let note, let unit, let value, let tags else { return nil }
    let draft = EventDraft(
      day: when.day, metric: metric, arbetarekommun: unit, value: value, tags: tags, note: note)
    return LoadedRow(draft, key: key.isEmpty ? nil : key, period: when.period)
  }

  private mutating func metric(
    _ row: DelimitedText.Row, _ column: Int, _ amount: DelimitedText.Cell
  ) -> Identifier? {
    if case .metric(let metric)? = shape.pivots[column] { return metric }
    let cell = shape.column(.metric).flatMap { row[$0] }
    return attempt(cell ?? amount) { names throws(Failure) in
      if let cell, !cell.isBlank { return try names.metric(cell.text) }
      guard let metric = names.defaults.metric else { throw Failure(.load(.noMetric)) }
      return metric
    }
  }

  private mutating func time(
    _ row: DelimitedText.Row, _ column: Int, _ amount: DelimitedText.Cell
  ) -> (day: Day, period: Period?)? {
    let cell = shape.column(.day).flatMap { row[$0] }
    let (shape, today) = (shape, call.environment.today)
    return attempt(cell ?? amount) { names throws(Failure) in
      if case .period(let period)? = shape.pivots[column] { return try period.loaded(today: today) }
      guard let cell, !cell.isBlank else {
        if let day = names.defaults.day { return (day, nil) }
        guard let period = names.defaults.period else { throw Failure(.load(.noDay)) }
        return try period.loaded(today: today)
      }
      switch names.time(cell.text) {
      case .day(let day):
        guard day <= today else { throw Failure(.futureDay(day, today: today)) }
        return (day, nil)
      case .period(let period): return try period.loaded(today: today)
      case .yearless: throw Failure(.load(.yearless(cell.text)))
      case .none: throw Failure(.load(.notADay(cell.text)))
      }
    }
  }

  private mutating func note(_ row: DelimitedText.Row) -> String? {
    guard let cell = shape.column(.note).flatMap({ row[$0] }), !cell.isBlank else { return "" }
    return attempt(cell) { _ throws(Failure) in try TypedText.read(cell.text.onOneLine) }
  }

  private mutating func tags(
    _ row: DelimitedText.Row, _ facts: MetricFacts, _ value: Event.Value?
  ) -> [Event.Tag]? {
    var tags: [Event.Tag] = []
    for (column, name) in shape.tags {
      guard let cell = row[column], !cell.isBlank else { continue }
      let tag = attempt(cell) { _ throws(Failure) in
        if case .reading? = value { throw Failure(.taggedReading(name.text)) }
        var tag = try TypedTag.read("\(name)=\(cell.text.onOneLine)")
        if name.text == "forening" { tag.value = try TypedForening.read(tag.value, known: facts.foreningar) }
        return tag
      }
      guard let tag else { return nil }
      tags.append(tag)
    }
    return tags
  }

  /// The source's own key, empty where it has none; in a wide table each amount of the row has one of its own.
  private mutating func key(_ row: DelimitedText.Row, _ column: Int) -> String? {
    guard let cell = shape.column(.key).flatMap({ row[$0] }), !cell.isBlank else { return "" }
    let shape = shape
    let key = attempt(cell) { _ throws(Failure) in
      try TypedText.check(cell.text)
      let text = cell.text.composed
      guard !text.contains(";"), text.utf8.count <= 200 else { throw Failure(.load(.badKey)) }
      return shape.pivots.isEmpty ? text : text + "/" + Slug.make(from: shape.headings[column].text)
    }
    guard let key else { return nil }
    let line = table.line(of: cell)
    if let first = keys[key] {
      tell(cell, .load(.repeatedKey(cell.text, line: first)))
      return nil
    }
    keys[key] = line
    return key
  }

  /// What a cell gives; nil after it has told what is wrong with it.
  private mutating func attempt<Value>(
    _ cell: DelimitedText.Cell, _ read: (inout CellNames) throws(Failure) -> Value
  ) -> Value? {
    do throws(Failure) {
      return try read(&names)
    } catch {
      tell(cell, error.message)
      return nil
    }
  }

  private mutating func tell(_ cell: DelimitedText.Cell, _ message: Message) {
    faults.append(diagnostic(cell, message))
  }
}

extension Period {
  /// The last day of the period, or today while it lasts; and the period itself unless it is a single day.
  fileprivate func loaded(today: Day) throws(Failure) -> (day: Day, period: Period?) {
    guard start <= today else { throw Failure(.load(.futurePeriod(self, today: today))) }
    return (min(end, today), start == end ? nil : self)
  }
}

extension ToolWords {
  /// A message as a diagnostic holds it: on one line, which the renderer breaks.
  func cellText(_ message: Message) -> String { text(message).replacing("\n", with: " ") }
}

extension String {
  /// The text on one line and with ordinary spaces: a cell may hold several lines, an event's columns may not.
  fileprivate var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0xA0 }) else { return self }
    return split { $0.isNewline || $0.isSpace }.joined(separator: " ")
  }
}
