public import Goals

/// What a report rests on: the plan's text and the events in force that it counts, each by its id and checksum.
///
/// Two reports with the same digest rest on the same; where digests differ, the marks tell which events came or went.
public struct Fingerprint: Hashable, Sendable {
  /// An event as it was counted.
  public struct Mark: Hashable, Sendable {
    /// Its id.
    public let id: EventID
    /// The CRC-32C of its line, as eight hexadecimal digits.
    public let checksum: String
  }

  /// The plan's id.
  public let plan: Identifier
  /// SHA-256 of the plan's lines, each ended by a newline: whatever ends them in the file.
  public let planDigest: String
  /// The day that the figures are of; events after it are not counted.
  public let asOf: Day
  /// The day by which the events were known, where the report was asked for that.
  public let knownBy: Day?
  /// The events, by id.
  public let marks: [Mark]

  /// What a report on a plan rests on; `events` are those in force that the plan counts.
  public init(
    plan: Identifier, lines: [String], asOf: Day, knownBy: Day?, events: some Sequence<Event>
  ) {
    self.init(
      plan: plan, planDigest: SHA256.digits(of: lines.map { $0 + "\n" }.joined()), asOf: asOf,
      knownBy: knownBy,
      marks: events.filter { $0.day <= asOf }.map { Mark(id: $0.id, checksum: checksum(of: $0)) }
        .sorted { $0.id < $1.id })
  }

  init(plan: Identifier, planDigest: String, asOf: Day, knownBy: Day?, marks: [Mark]) {
    self.plan = plan
    self.planDigest = planDigest
    self.asOf = asOf
    self.knownBy = knownBy
    self.marks = marks
  }

  /// SHA-256 of all of it, as 64 hexadecimal digits.
  public var digest: String { SHA256.digits(of: body) }

  /// The digest's first digits, as documents show them: "7f3a-91c2".
  public var shown: String { digest.prefix(4) + "-" + digest.dropFirst(4).prefix(4) }

  /// The lines that the digest is taken of.
  var body: String {
    let known = knownBy.map { "known-by \($0)\n" } ?? ""
    let events = marks.map { "event \($0.id) \($0.checksum)\n" }.joined()
    return "plan \(plan) \(planDigest)\nas-of \(asOf)\n" + known + events
  }
}

/// The checksum that ends an event's line.
private func checksum(of event: Event) -> String {
  String(decoding: EventLine.bytes(of: event).suffix(8), as: UTF8.self)
}
