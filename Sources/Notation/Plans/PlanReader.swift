public import Goals
import Text

/// Reads a plan file: the plan, and everything that is wrong with it or worth a look.
public enum PlanReader {
  /// The largest file that is read as a plan, in bytes.
  public static let largestFile = 4 << 20

  /// What a plan file holds.
  public struct Result: Sendable {
    /// The plan; nil where a fault leaves it unusable. A faulty plan is never judged.
    public let plan: Plan?
    /// Everything found, in the order of the file.
    public let diagnostics: [Diagnostic]

    /// Whether nothing must be mended.
    public var isSound: Bool { !diagnostics.contains { $0.severity == .fault } }
  }

  /// Reads the bytes of a plan file; `name` is the file as the user would name it.
  public static func read(_ bytes: [UInt8], name: String) -> Result {
    guard bytes.count <= largestFile else {
      let file = SourceFile(name: name, bytes: [])
      return Result(
        plan: nil,
        diagnostics: [file.diagnostic(.fault, line: 1, .tooLarge(bytes: bytes.count, limit: largestFile))])
    }
    let file = SourceFile(name: name, bytes: bytes)
    var diagnostics = file.diagnostics + hazards(in: file)
    guard let id = id(of: file, &diagnostics) else { return Result(plan: nil, diagnostics: diagnostics) }
    let document = Document(file)
    var frontMatter = FrontMatterReader(file)
    let plan = frontMatter.plan(id, from: document.frontMatter)
    diagnostics += frontMatter.diagnostics
    let goals = goals(of: document, in: plan ?? placeholder(id, file), file, &diagnostics)
    diagnostics.sort { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
    guard var plan, !diagnostics.contains(where: { $0.severity == .fault }) else {
      return Result(plan: nil, diagnostics: diagnostics)
    }
    plan.goals = goals
    return Result(plan: plan, diagnostics: diagnostics)
  }

  private static func goals(
    of document: Document, in plan: Plan, _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> [Goal] {
    let finder = GoalFinder(document)
    for text in finder.malformed {
      diagnostics.append(file.diagnostic(.fault, at: text, .malformedAttributes))
    }
    for text in finder.ticked { diagnostics.append(file.diagnostic(.fault, at: text, .tickedStep)) }
    for text in finder.tableless {
      diagnostics.append(file.diagnostic(.fault, at: text, .headingWithoutTable))
    }
    let lists = Set(
      finder.candidates.filter { $0.table != nil }.compactMap {
        $0.attributes?.id.flatMap { Identifier($0.string) }
      })
    var reader = GoalReader(file, plan: plan, lists: lists)
    let found = finder.candidates.flatMap { candidate in
      reader.goals(of: candidate).map { (goal: $0, text: candidate.attributes?.id ?? candidate.text) }
    }
    diagnostics += reader.diagnostics
    var checks = GoalChecks(file)
    for (goal, text) in found { checks.take(goal, at: text) }
    diagnostics += checks.diagnostics
    return found.map(\.goal)
  }

  /// Stands in for a plan whose front matter cannot be read, so that its goals are still checked.
  private static func placeholder(_ id: Identifier, _ file: SourceFile) -> Plan {
    let day = Day(number: 0)
    let period = Period(day, Day(number: 2_932_896)) ?? Period(year: 2000)
    guard let period else { preconditionFailure("a period that ends after it begins") }
    return Plan(id: id, file: file.name, title: "", organisation: "", period: period)
  }

  private static func id(of file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Identifier? {
    let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let stem = base.hasSuffix(".md") ? String(base.dropLast(3)) : base
    if let id = Identifier(stem) { return id }
    let suggestion = Identifier(folding: stem)?.text
    diagnostics.append(file.diagnostic(.fault, line: 1, .badFileName(base, suggestion: suggestion)))
    return nil
  }

  private static func hazards(in file: SourceFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, line) in file.lines.enumerated() where line.unicodeScalars.contains(where: { $0.isHazardous })
    {
      for (column, character) in line.enumerated() {
        guard let scalar = character.unicodeScalars.first(where: { $0.isHazardous && $0 != "\t" }) else {
          continue
        }
        found.append(
          file.diagnostic(.fault, line: index + 1, column: column + 1, .hazardousCharacter(scalar.value)))
        break
      }
    }
    return found
  }
}
