import Goals
import Testing

@testable import Notation

/// Front matter without a fault, five lines with its rules.
let goodFrontMatter = """
  ---
  title: Plan
  organisation: Distriktet
  period: 2024..2025
  arbetarekommuner: Ale, Lilla Edet
  ---

  """

/// Reads a body below good front matter.
func read(_ body: String) -> PlanReader.Result {
  PlanReader.read(Array((goodFrontMatter + body).utf8), name: "plans/plan.md")
}

/// The goals of a body that has no fault.
func goals(_ body: String, _ location: Testing.SourceLocation = #_sourceLocation) throws -> [Goal] {
  let result = read(body)
  let faults = result.diagnostics.filter { $0.severity == .fault }.map(\.finding)
  #expect(faults == [], sourceLocation: location)
  return try #require(result.plan, sourceLocation: location).goals
}

/// The only goal of a body that has no fault.
func goal(_ body: String, _ location: Testing.SourceLocation = #_sourceLocation) throws -> Goal {
  let all = try goals(body, location)
  #expect(all.count == 1, sourceLocation: location)
  return try #require(all.first, sourceLocation: location)
}

/// What is wrong with a body below good front matter.
func findings(_ body: String) -> [PlanFinding] {
  read(body).diagnostics.compactMap { if case .plan(let finding) = $0.finding { finding } else { nil } }
}

/// The blocks of a text.
func blocks(_ text: String) -> [Block] {
  Document(SourceFile(name: "a.md", bytes: Array(text.utf8))).blocks
}

/// One line as inline text.
func inline(_ text: String) -> Inline { Inline(SourceText(text)) }

extension Goal {
  /// The goal on one line: `medlemmar level >=450 by 2025-12-31`.
  var summary: String {
    var parts = [id.text, kind.rawValue]
    if let target {
      let sign = [Comparison.atLeast: ">=", .atMost: "<=", .exactly: "="][target.comparison] ?? ""
      parts.append(sign + target.value.journalText + (target.isPercent ? "%" : ""))
    }
    if let per { parts.append("per \(per.iso)") }
    if let within { parts.append("within \(within.iso)") }
    if let deadline { parts.append("by \(deadline)") }
    if let baseline {
      parts.append("from \(baseline.value.journalText)" + (baseline.day.map { "@\($0)" } ?? ""))
    }
    if let direction { parts.append(direction.rawValue) }
    if metric != id { parts.append("of \(metric)") }
    return parts.joined(separator: " ")
  }
}
