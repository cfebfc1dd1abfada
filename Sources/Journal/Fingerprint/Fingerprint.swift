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
  /// The events that are counted.
  public let counted: CountedEvents

  /// What a report on a plan rests on; `counted` are the events in force until the day that the plan counts.
  public init(plan: Identifier, lines: [String], asOf: Day, knownBy: Day?, counted: CountedEvents) {
    var hash = SHA256()
    for line in lines {
      hash.add(line)
      hash.add("\n")
    }
    self.init(plan: plan, planDigest: hash.digits, asOf: asOf, knownBy: knownBy, counted: counted)
  }

  init(plan: Identifier, planDigest: String, asOf: Day, knownBy: Day?, counted: CountedEvents) {
    self.plan = plan
    self.planDigest = planDigest
    self.asOf = asOf
    self.knownBy = knownBy
    self.counted = counted
  }

  /// The marks of the events, by id; none where they are summed.
  public var marks: [Mark] { if case .listed(let marks) = counted { marks } else { [] } }

  /// SHA-256 of all of it, as 64 hexadecimal digits.
  public var digest: String { SHA256.digits(of: head + counted.lines) }

  /// The digest's first digits, as documents show them: "7f3a-91c2".
  public var shown: String { Fingerprint.shown(digest) }

  /// A digest as documents show it.
  static func shown(_ digest: String) -> String { digest.prefix(4) + "-" + digest.dropFirst(4).prefix(4) }

  /// The lines before those of the events.
  var head: String {
    let known = knownBy.map { "known-by \($0)\n" } ?? ""
    return "plan \(plan) \(planDigest)\nas-of \(asOf)\n" + known
  }
}

extension Fingerprint.Mark {
  /// The mark of an event.
  init(of event: Event) {
    id = event.id
    checksum = String(decoding: EventLine.bytes(of: event).suffix(8), as: UTF8.self)
  }

  /// The mark as the event's line ends: the last two columns and the newline.
  var ending: [UInt8] { Array("\(id)\t\(checksum)\n".utf8) }
}
