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
    /// Whose plan it is, also where the plan itself cannot be used; nil where the file does not say.
    public let organisation: String?
    /// Everything found, in the order of the file.
    public let diagnostics: [Diagnostic]
  }

  /// Reads the bytes of a plan file; `name` is the file as the user would name it. What is wrong with a sentence that
  /// is not read is not told.
  public static func read(_ bytes: [UInt8], name: String, sentences: SentenceChoice = .all) -> Result {
    guard bytes.count <= largestFile else {
      let file = SourceFile(name: name, bytes: [])
      return Result(
        plan: nil, organisation: nil,
        diagnostics: [file.diagnostic(.fault, line: 1, .tooLarge(bytes: bytes.count, limit: largestFile))])
    }
    let file = SourceFile(name: name, bytes: bytes)
    var diagnostics = file.diagnostics + hazards(in: file)
    let id = id(of: file, &diagnostics)
    let document = Document(file)
    var frontMatter = FrontMatterReader(file)
    var plan = frontMatter.plan(id, from: document.frontMatter)
    diagnostics += frontMatter.diagnostics
    plan.goals = goals(of: document, in: plan, file, sentences, &diagnostics)
    diagnostics.sort { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
    let isSound = !diagnostics.contains { $0.severity == .fault }
    let organisation = plan.organisation.isEmpty ? nil : plan.organisation
    return Result(plan: isSound ? plan : nil, organisation: organisation, diagnostics: diagnostics)
  }

  private static func goals(
    of document: Document, in plan: Plan, _ file: SourceFile, _ sentences: SentenceChoice,
    _ diagnostics: inout [Diagnostic]
  ) -> [Goal] {
    let finder = GoalFinder(document)
    for text in finder.malformed {
      diagnostics.append(file.diagnostic(.fault, at: text, .malformedAttributes))
    }
    for text in finder.ticked { diagnostics.append(file.diagnostic(.fault, at: text, .tickedStep)) }
    for text in finder.tableless {
      diagnostics.append(file.diagnostic(.fault, at: text, .headingWithoutTable))
    }
    // Faults of their own are not looked for in what is no plan.
    if let finding = PlanLimit.goals.finding(of: finder.candidates.count) {
      diagnostics.append(file.diagnostic(.fault, at: finder.candidates[PlanLimit.goals.most].place, finding))
      return []
    }
    let lists = finder.candidates.filter { $0.table?.isList == true }.compactMap { candidate in
      candidate.attributes?.id.flatMap { Identifier($0.string) }
    }
    // Without front matter no arbetarekommun is known, which is said once and not for every row.
    let known = document.frontMatter == nil ? nil : UnitNumbers(plan.arbetarekommuner)
    var reader = GoalReader(file, plan: plan, known: known, lists: Set(lists), sentences: sentences)
    var found: [(goal: Goal, candidate: Candidate)] = []
    for candidate in finder.candidates {
      found += reader.goals(of: candidate).map { (goal: $0, candidate: candidate) }
      // A sentence may hold many targets, each a goal.
      guard let finding = PlanLimit.goals.finding(of: found.count) else { continue }
      diagnostics.append(file.diagnostic(.fault, at: candidate.place, finding))
      return []
    }
    diagnostics += reader.diagnostics
    var checks = GoalChecks(file, lists: lists, metrics: Set(found.map(\.goal.metric)))
    for (goal, candidate) in found { checks.take(goal, of: candidate) }
    diagnostics += checks.diagnostics
    return found.map(\.goal)
  }

  /// The file's name as an id; where it is none, a stand-in, so that the rest is still checked.
  private static func id(of file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Identifier {
    let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let stem = base.hasSuffix(".md") ? String(base.dropLast(3)) : base
    if let id = Identifier(stem) { return id }
    let suggestion = Identifier(folding: stem)?.text
    diagnostics.append(file.diagnostic(.fault, line: 1, .badFileName(base, suggestion: suggestion)))
    guard let standIn = Identifier("plan") else { preconditionFailure("an id of letters") }
    return standIn
  }

  private static func hazards(in file: SourceFile) -> [Diagnostic] {
    guard file.contains(where: mayBeHazard) else { return [] }
    return file.texts.compactMap { text in
      guard text.contains(where: mayBeHazard), let line = text.place?.line else { return nil }
      for (column, character) in text.string.enumerated() {
        guard let scalar = character.unicodeScalars.first(where: { $0.isHazardous && $0 != "\t" }) else {
          continue
        }
        return file.diagnostic(
          .fault, line: line, column: column + 1, .hazardousCharacter(scalar.value))
      }
      return nil
    }
  }

  /// Whether a hazardous scalar, but for a tab, may begin with a byte; no Swedish letter begins with such a one.
  private static func mayBeHazard(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }
}
