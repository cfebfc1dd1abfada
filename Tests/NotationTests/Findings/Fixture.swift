import Notation

/// A minimal plan with one thing wrong, and where it must be reported.
struct Fixture: Sendable, CustomStringConvertible {
  let name: String
  let fileName: String
  let bytes: [UInt8]
  let finding: PlanFinding
  let severity: Diagnostic.Severity
  let line: Int
  let column: Int
  let length: Int

  var description: String { name }

  /// A whole file; the guillemets »…« in `text` stand around the place that is to be marked, and are taken out.
  init(
    _ name: String, file text: String, named fileName: String = "plan.md",
    _ finding: PlanFinding, _ severity: Diagnostic.Severity = .fault
  ) {
    var line = 1
    var column = 1
    var start = (line: 1, column: 1)
    var length = 1
    var plain = ""
    for character in text {
      switch character {
      case "»": start = (line, column)
      case "«": length = max(1, column - start.column)
      default:
        plain.append(character)
        column += 1
        if character == "\n" {
          line += 1
          column = 1
        }
      }
    }
    self.init(name, bytes: Array(plain.utf8), named: fileName, finding, severity, at: start, length: length)
  }

  /// A body below good front matter.
  init(
    _ name: String, _ body: String, _ finding: PlanFinding, _ severity: Diagnostic.Severity = .fault
  ) {
    self.init(name, file: goodFrontMatter + body, finding, severity)
  }

  init(
    _ name: String, bytes: [UInt8], named fileName: String = "plan.md",
    _ finding: PlanFinding, _ severity: Diagnostic.Severity = .fault, at place: (line: Int, column: Int),
    length: Int
  ) {
    self.name = name
    self.fileName = fileName
    self.bytes = bytes
    self.finding = finding
    self.severity = severity
    self.line = place.line
    self.column = place.column
    self.length = length
  }
}
