import Goals
import Text

/// Reads a plan's front matter, and says everything that is wrong with it.
struct FrontMatterReader {
  /// Every key that a plan may have, the required ones first.
  static let required = ["title", "organisation", "period"]
  static let keys =
    required + ["arbetarekommuner", "adopted", "foreningar", "language", "lull", "reporting", "source"]

  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) { self.file = file }

  /// The plan without its goals. What is missing or cannot be read is a fault, and a stand-in takes its place, so
  /// that the goals are still checked.
  mutating func plan(_ id: Identifier, from matter: FrontMatter?) -> Plan {
    guard let matter else {
      diagnostics.append(file.diagnostic(.fault, line: 1, .missingFrontMatter))
      return Plan(id: id, file: file.name, title: "", organisation: "", period: FrontMatterReader.always)
    }
    let values = values(of: matter)
    let missing = FrontMatterReader.required.filter { values[$0] == nil }
    for key in missing {
      diagnostics.append(file.diagnostic(.fault, line: matter.line, length: 3, .missingKey(key)))
    }
    let period = value(values["period"], .period) { Period($0) }
    var plan = Plan(
      id: id, file: file.name, title: text(values["title"]) ?? "",
      organisation: text(values["organisation"]) ?? "", period: period ?? FrontMatterReader.always)
    plan.arbetarekommuner = units(values["arbetarekommuner"])
    plan.adopted = value(values["adopted"], .day) { Day(iso: $0) }
    plan.language =
      value(values["language"], .oneOf(["sv", "en"], suggestion: nil)) { Language(rawValue: $0) } ?? .swedish
    plan.source = text(values["source"])
    plan.lulls = list(values["lull"]).compactMap { part in
      value(values["lull"].map { FrontMatter.Entry(key: $0.key, value: part) }, .period) { Period($0) }
    }
    plan.reporting = value(values["reporting"], .duration) { Duration(iso: $0) }
    plan.foreningar = list(values["foreningar"]).filter { !isTooLong($0) }.map { $0.string.composed }
    return plan
  }

  /// Every day there is, so that no deadline lies before it.
  private static let always: Period = {
    guard let always = Period("0001..9999") else { preconditionFailure("a period that ends after it begins") }
    return always
  }()

  private mutating func values(of matter: FrontMatter) -> [String: FrontMatter.Entry] {
    var values: [String: FrontMatter.Entry] = [:]
    if !matter.isClosed {
      diagnostics.append(file.diagnostic(.fault, line: matter.line, length: 3, .unclosedFrontMatter))
    }
    for line in matter.malformed { diagnostics.append(file.diagnostic(.fault, at: line, .malformedLine)) }
    for entry in matter.entries {
      let key = entry.key.string
      if let first = values[key] {
        let line = first.key.place?.line ?? 1
        diagnostics.append(file.diagnostic(.fault, at: entry.key, .repeatedKey(key, firstLine: line)))
      } else if FrontMatterReader.keys.contains(key) {
        values[key] = entry
      } else {
        // A page of unknown keys is no slip of the pen.
        let isSlip = diagnostics.count < 20
        let suggestion = isSlip ? NearMiss.best(for: key, among: FrontMatterReader.keys) : nil
        diagnostics.append(file.diagnostic(.fault, at: entry.key, .unknownKey(key, suggestion: suggestion)))
      }
    }
    return values
  }

  private mutating func text(_ entry: FrontMatter.Entry?) -> String? {
    if let entry, isTooLong(entry.value) { return nil }
    return value(entry, .text) { $0.isEmpty ? nil : $0.composed }
  }

  private mutating func value<Value>(
    _ entry: FrontMatter.Entry?, _ expectation: Expectation, _ read: (String) -> Value?
  ) -> Value? {
    guard let entry else { return nil }
    if let value = read(entry.value.string) { return value }
    let marked = entry.value.isEmpty ? entry.key : entry.value
    diagnostics.append(
      file.diagnostic(
        .fault, at: marked, .badValue(key: entry.key.string, value: entry.value.string, expectation)))
    return nil
  }

  /// Whether a name is too long, which is told.
  private mutating func isTooLong(_ name: SourceText) -> Bool {
    guard let found = file.diagnostic(at: name, beyond: .name) else { return false }
    diagnostics.append(found)
    return true
  }

  /// The parts of a value between commas.
  private func list(_ entry: FrontMatter.Entry?) -> [SourceText] {
    guard let entry else { return [] }
    return entry.value.split(separator: UInt8(ascii: ",")).map(\.trimmed).filter { !$0.isEmpty }
  }

  private mutating func units(_ entry: FrontMatter.Entry?) -> [Arbetarekommun] {
    var units: [Arbetarekommun] = []
    var seen: Set<Arbetarekommun> = []
    let parts = list(entry)
    if let entry, let finding = PlanLimit.units.finding(of: parts.count) {
      diagnostics.append(file.diagnostic(.fault, at: entry.key, finding))
      return []
    }
    for part in parts {
      guard !isTooLong(part), let unit = Arbetarekommun(part.string) else { continue }
      if seen.insert(unit).inserted {
        units.append(unit)
      } else {
        diagnostics.append(file.diagnostic(.fault, at: part, .repeatedUnit(unit.name)))
      }
    }
    return units
  }
}
