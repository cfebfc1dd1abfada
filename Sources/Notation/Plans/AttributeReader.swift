import Goals
import Text

/// Reads the values of a goal's attributes, and says which cannot be read.
struct AttributeReader {
  /// Every attribute that a goal may have.
  static let names = [
    "adds", "baseline", "by", "distinct", "kind", "measure", "metric", "name", "of", "per", "reference",
    "responsible", "target", "unit", "within",
  ]

  let file: SourceFile
  let attributes: Attributes
  private(set) var diagnostics: [Diagnostic] = []

  init(_ attributes: Attributes, in file: SourceFile) {
    self.file = file
    self.attributes = attributes
    var seen: Set<String> = []
    for entry in attributes.entries where entry.name != "." {
      if entry.name != "#", !AttributeReader.names.contains(entry.name) {
        // A block of hundreds of unknown names is no slip of the pen.
        let isSlip = diagnostics.count < 20
        let suggestion = isSlip ? NearMiss.best(for: entry.name, among: AttributeReader.names) : nil
        report(entry, .unknownAttribute(entry.name, suggestion: suggestion))
      } else if !seen.insert(entry.name).inserted {
        report(entry, .repeatedAttribute(entry.name))
      }
    }
  }

  /// The id after `#`.
  mutating func id() -> Identifier? { identifier("#") }

  /// A name that is kept as it is.
  func text(_ name: String) -> String? {
    attributes[name].map { $0.value.string.composed.trimmed }.flatMap { $0.isEmpty ? nil : $0 }
  }

  mutating func identifier(_ name: String) -> Identifier? {
    value(name, expecting: { .identifier(suggestion: Identifier(folding: $0)?.text) }, Identifier.init(_:))
  }

  mutating func day(_ name: String) -> Day? { value(name, expecting: { _ in .day }, Day.init(iso:)) }

  mutating func duration(_ name: String) -> Duration? {
    value(name, expecting: { _ in .duration }, Duration.init(iso:))
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, of: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue)
    return value(
      name, expecting: { .oneOf(words, suggestion: NearMiss.best(for: $0, among: words)) },
      { Choice(rawValue: $0) })
  }

  /// `yes` or `no`; nil where the attribute is not given.
  mutating func flag(_ name: String) -> Bool? {
    value(name, expecting: { _ in .oneOf(["yes", "no"], suggestion: nil) }) {
      ["yes": true, "no": false][$0]
    }
  }

  mutating func target() -> WrittenTarget? {
    value("target", expecting: { _ in .target }, WrittenTarget.init(_:))
  }

  mutating func baseline() -> (value: Baseline, isPercent: Bool)? {
    value("baseline", expecting: { _ in .baseline }) { text in
      let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, let value = Quantity(swedish: first.dropPercent) else { return nil }
      let isPercent = first.hasSuffix("%")
      guard parts.count == 2 else { return (Baseline(value: value, day: nil), isPercent) }
      return Day(iso: parts[1]).map { (Baseline(value: value, day: $0), isPercent) }
    }
  }

  /// A metric's name, `arbetarekommuner`, or the id of a list table, which `lists` holds.
  mutating func population(lists: Set<Identifier>) -> Population? {
    if text("of") == "arbetarekommuner" { return .arbetarekommuner }
    guard let name = identifier("of") else { return nil }
    if lists.contains(name) { return .list(name) }
    // Any name may be a metric, but one that is nearly a list's is a slip: its population would stay empty. Of names
    // of a few letters all are near.
    if name.text.count > 3, let entry = attributes["of"],
      let near = NearMiss.best(for: name.text, among: lists.map(\.text).sorted())
    {
      report(entry, .unknownList(name.text, suggestion: near))
    }
    return .metric(name)
  }

  /// Reports a value that the goal cannot have.
  mutating func refuse(_ name: String, _ expectation: Expectation) {
    guard let entry = attributes[name] else { return }
    report(entry, .badAttribute(name: name, value: entry.value.string, expectation))
  }

  private mutating func value<Value>(
    _ name: String, expecting expectation: (String) -> Expectation, _ read: (String) -> Value?
  ) -> Value? {
    guard let entry = attributes[name] else { return nil }
    let text = entry.value.string
    if let value = read(text) { return value }
    report(entry, .badAttribute(name: name == "#" ? "id" : name, value: text, expectation(text)))
    return nil
  }

  private mutating func report(_ entry: Attributes.Entry, _ finding: PlanFinding) {
    diagnostics.append(file.diagnostic(.fault, at: entry.text, finding))
  }
}

/// A target as an attribute writes it: `50`, `<=62`, `=2`, `+100`, `-5%`, `80%`.
struct WrittenTarget: Hashable {
  /// Comparison, value and percent; the value is positive.
  let target: Target
  /// The kind that the sign stands for, `increase` for `+`, `decrease` for `-`.
  let kind: Kind?
  /// Whether a sign says how the value bounds.
  let isSigned: Bool

  init?(_ text: String) {
    var rest = text.trimmed[...]
    var comparison = Comparison.atLeast
    isSigned = ["<", ">", "="].contains { rest.hasPrefix($0) }
    for (mark, meaning) in [("<=", Comparison.atMost), (">=", .atLeast), ("=", .exactly)]
    where rest.hasPrefix(mark) {
      comparison = meaning
      rest = rest.dropFirst(mark.count)
      break
    }
    switch rest.first {
    case "+": kind = .increase
    case "-", "\u{2212}": kind = .decrease
    default: kind = nil
    }
    if kind != nil { rest = rest.dropFirst() }
    guard let value = Quantity(swedish: rest.dropPercent), value >= .zero else { return nil }
    target = Target(comparison, value, isPercent: rest.trimmed.hasSuffix("%"))
  }
}

extension StringProtocol {
  /// The text without a percent sign at its end.
  var dropPercent: String {
    let text = String(self).trimmed
    return text.hasSuffix("%") ? String(text.dropLast()).trimmed : text
  }
}
