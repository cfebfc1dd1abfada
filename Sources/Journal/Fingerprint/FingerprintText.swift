import Goals

/// How a fingerprint stands in a document: plain lines between a first and a last that nothing else looks like. The
/// same lines stand in HTML and in JSON, where line ends are written `\n`.
///
/// The first version's digest is taken of the list of events, also where they are too many to stand there; the second
/// version's of a digest for each writer. Whatever was written once is read for ever.
extension Fingerprint {
  private static let first = "maltavla-fingerprint/1"
  private static let summed = "maltavla-fingerprint/2"
  private static let last = "end-of-fingerprint"

  /// More events than these are not listed: the document would be more fingerprint than report. Its digest stands.
  public static let mostListed = 50_000

  /// The lines as a document holds them.
  public var text: String {
    let isListed = counted.form == .listed
    let lines = isListed ? counted.lines : ""
    return """
      \(isListed ? Fingerprint.first : Fingerprint.summed)
      \(head)\(lines)events \(counted.count)
      digest \(digest)
      \(Fingerprint.last)
      """
  }

  /// A fingerprint found in a document.
  public struct Found: Hashable, Sendable {
    /// What could be read; without marks where they were too many to list.
    public let fingerprint: Fingerprint
    /// How the digest was taken of the events.
    public let form: CountedEvents.Form
    /// The digest that the document states.
    public let digest: String
    /// How many events it states.
    public let events: Int
    /// Whether the events are listed.
    public var isListed: Bool { form == .listed && fingerprint.marks.count == events }
    /// Whether the listed events give the stated digest; a document that was changed by hand does not.
    public var isWhole: Bool { !isListed || fingerprint.digest == digest }
  }

  /// Every fingerprint in a document, in order; damaged ones are left out.
  public static func all(in document: String) -> [Found] {
    let lines = document.replacing("\\n", with: "\n").split(separator: "\n").map(String.init)
    var found: [Found] = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      if line.hasSuffix(first) || line.hasSuffix(summed) { start = index + 1 }
      if line.hasPrefix(last), let begun = start {
        let form: CountedEvents.Form = lines[begun - 1].hasSuffix(summed) ? .summed : .listed
        if let one = read(lines[begun..<index], form) { found.append(one) }
        start = nil
      }
    }
    return found
  }

  private static func read(_ lines: ArraySlice<String>, _ form: CountedEvents.Form) -> Found? {
    var plan: (id: Identifier, digest: String)?
    var asOf: Day?
    var knownBy: Day?
    var marks: [Mark] = []
    var events: Int?
    var digest: String?
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("plan", 3): plan = Identifier(words[1]).map { ($0, words[2]) }
      case ("as-of", 2): asOf = Day(iso: words[1])
      case ("known-by", 2): knownBy = Day(iso: words[1])
      case ("event", 3):
        guard let id = EventID(words[1]) else { return nil }
        marks.append(Mark(id: id, checksum: words[2]))
      case ("events", 2): events = Int(words[1])
      case ("digest", 2): digest = words[1]
      default: return nil
      }
    }
    guard let plan, let asOf, let events, let digest, marks.isEmpty || marks.count == events else {
      return nil
    }
    return Found(
      fingerprint: Fingerprint(
        plan: plan.id, planDigest: plan.digest, asOf: asOf, knownBy: knownBy, counted: .listed(marks)),
      form: form, digest: digest, events: events)
  }
}
