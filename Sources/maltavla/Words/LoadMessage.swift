import Goals
import Journal
import Text

/// What the program says while it loads a table or another writer's journal.
enum LoadMessage {
  // The file.
  case spreadsheet(String)
  case noTable(String)
  case noRows(String)
  case assumed(String, TextEncoding)
  case notUTF8(String)
  case personColumn(String)
  case person(column: String)

  // Its columns.
  case badColumn(String)
  case unknownRole(String, suggestion: String)
  case noSuchColumn(String, suggestion: String?, known: [String])
  case twoColumns(ColumnRole, [String])
  case noAmount([String])
  case strangeColumn(String, suggestion: String?)
  case metricMissing
  case dayMissing
  case unread([String])
  case remembered([(role: ColumnRole, heading: String)])
  case understood(ColumnRole, String)
  case notRemembered
  case above(rows: Int)
  case badSource(String)

  // A cell.
  case notADay(String)
  case yearless(String)
  case noDay
  case noMetric
  case noUnit([String])
  case unitMissing([String])
  case noAmountHere
  case futurePeriod(Period, today: Day)
  case repeatedKey(String, line: Int)
  case badKey
  case totalDiffers(written: Quantity, sum: Quantity)

  // What would be done, and what was.
  case willLoad(String, source: String)
  case row(line: Int, Event, Measure, LoadPlan.Fate)
  case moreRows(Int)
  case ask(new: Int, changed: Int)
  case loaded(LoadCounts)
  case faulty(faults: Int, rows: Int)
  case moreFaults(Int)
  case brokenTable
  case settled(Int)
  case vanished([Event])
  case doubled([[Event]])
  case sameAsLogged(Int, of: Int, source: String)
  case alsoLogged(Int)
  case journalChanged

  // Another writer's journal.
  case foreignMark(String, writer: String?)
  case damagedLines(Int)
  case clashing(String)
  case exampleMixed(String)
  case takenIn(String, new: Int, known: Int, isDryRun: Bool)
}

/// What became of the rows of a table.
struct LoadCounts {
  var file: String
  var new: Int
  var changed: Int
  var unchanged: Int
  /// Rows with faults that were left out.
  var faulty: Int
  var isDryRun: Bool
}
