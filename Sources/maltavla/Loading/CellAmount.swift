import Goals
import Journal
import Text

/// How much, as a cell says it: with the rules of `log`, but that nobody is asked.
struct CellAmount {
  let facts: MetricFacts
  /// What the column says of its numbers.
  let role: ColumnRole

  /// The value of a cell. A bare number of a state is a reading there: what a table of members holds is how many they
  /// are. A sign, or a column of changes, makes it a change.
  func value(_ text: String) throws(Failure) -> Event.Value {
    var text = text
    // Our own tables and others' put an apostrophe before what a spreadsheet would take for a formula.
    if text.hasPrefix("'") { text.removeFirst() }
    if facts.values.isPercent, text.hasSuffix("%") { text = String(text.dropLast()).trimmed }
    guard let typed = try TypedValue.read([text], reading: nil) else { throw Failure(.badNumber(text)) }
    return try facts.values.value(settled(typed))
  }

  private func settled(_ typed: TypedValue) -> TypedValue {
    switch (typed, role) {
    case (.bare(let number), .reading): .reading(number)
    case (.bare(let number), .change): .change(number)
    case (.bare(let number), _): facts.values.measures == [.stock] ? .reading(number) : typed
    default: typed
    }
  }
}

extension Event.Value {
  /// The number in it.
  var amount: Quantity? {
    switch self {
    case .change(let amount): amount
    case .reading(let value): value
    case .done, .assessment, .void: nil
    }
  }
}
