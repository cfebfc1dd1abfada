/// How one format writes rows of sums. Whatever writes a row as a beginning, cells with something before each, and an
/// end is a notation: CSV, one JSON document a line, or the rows of an SQL statement.
public struct SumNotation: Sendable {
  /// What stands before all rows.
  let opening: String
  /// What stands before a cell.
  let before: @Sendable (SumColumn) -> String
  /// A text as a cell.
  let text: @Sendable (String) -> String
  /// A day as a cell has this on both sides.
  let dayMark: String
  /// A cell of nothing.
  let absent: String
  /// Whether a row is of invented events, as a cell.
  let example: @Sendable (Bool) -> String
  /// What ends a row.
  let rowEnd: String
}

extension SumNotation {
  /// Comma-separated, as `CSVRenderer` writes tables for programs.
  public static func csv(_ renderer: CSVRenderer) -> SumNotation {
    SumNotation(
      opening: SumColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n",
      before: { $0 == SumColumn.allCases.first ? "" : "," }, text: renderer.field, dayMark: "", absent: "",
      example: { $0 ? "EXEMPELDATA" : "" }, rowEnd: "\r\n")
  }

  /// One JSON document a line.
  public static let jsonLines = SumNotation(
    opening: "", before: { ($0 == SumColumn.allCases.first ? "{" : ",") + "\"\($0.rawValue)\":" },
    text: { JSON.string($0).compact }, dayMark: "\"", absent: "null", example: { "\($0)" }, rowEnd: "}\n")
}
