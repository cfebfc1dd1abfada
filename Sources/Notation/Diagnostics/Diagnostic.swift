public import Goals

/// Something that is wrong, or worth a look, at a place in a plan or a journal.
///
/// Readers return their value and all diagnostics; they do not stop at the first. The words are the
/// phrasebooks': a diagnostic only holds what was found.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// Something must be mended; `check` exits 1.
    case fault
    /// Something a person should look at; `check` still exits 0.
    case remark
  }

  /// How much it matters.
  public var severity: Severity
  /// Where it begins.
  public var location: SourceLocation
  /// How many characters from there are meant, at least 1.
  public var length: Int
  /// The whole line, as it stands in the file; nil where a place has no line, such as an empty file.
  public var line: String?
  /// What was found.
  public var finding: Finding

  /// A diagnostic.
  public init(
    _ severity: Severity, at location: SourceLocation, length: Int = 1, line: String?, _ finding: Finding
  ) {
    self.severity = severity
    self.location = location
    self.length = max(1, length)
    self.line = line
    self.finding = finding
  }
}

/// What a diagnostic found, with the values that its explanation names.
public enum Finding: Hashable, Sendable {
  /// In a plan file.
  case plan(PlanFinding)
  /// In a journal.
  case journal(JournalFinding)
  /// In a table that is loaded.
  case table(TableFinding)
}
