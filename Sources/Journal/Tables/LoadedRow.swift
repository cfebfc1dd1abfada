public import Goals

/// One event as a row of a table says it, or one cell of a wide table.
public struct LoadedRow: Hashable, Sendable {
  /// What would be logged, without a key.
  public var draft: EventDraft
  /// The source's own name for it; nil where it has none.
  public var key: String?
  /// The stretch of days that the amount is of, where the source names one instead of a day.
  public var period: Period?

  /// A row.
  public init(_ draft: EventDraft, key: String? = nil, period: Period? = nil) {
    self.draft = draft
    self.key = key
    self.period = period
  }

  /// What the row is about but for its amount and note: when, what, where and its tags. Of the rows of a source
  /// without keys those that share it are told apart by their number.
  var identity: String {
    let when = period.map(\.description) ?? draft.day.description
    let tags = draft.tags.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
    return [when, draft.metric.text, draft.arbetarekommun?.name ?? "", tags].joined(separator: "\t")
      .fingerprint
  }

  /// Whether an event says the same.
  func isSaid(by event: Event) -> Bool {
    isAbout(event) && event.value == draft.value && event.note == draft.note
  }

  /// Whether an event is about the same, whatever it says of it. A day inside the period is the same time: the figures
  /// of a month that is not over are logged on another day each time.
  func isAbout(_ event: Event) -> Bool {
    let isSameTime = event.day == draft.day || period?.contains(event.day) == true
    return isSameTime && event.metric == draft.metric && event.arbetarekommun == draft.arbetarekommun
      && event.ownTags == draft.tags
  }
}

extension Event {
  /// The tags but for those by which events find each other.
  public var ownTags: [Tag] { tags.filter { $0.name.text != "key" && $0.name.text != "corrects" } }
}

extension Event.Tag {
  /// The value as people are shown it. Of a key that was made from a row's content only the source says something.
  public var shown: String {
    guard name.text == "key", let colon = value.lastIndex(of: ":") else { return value }
    let own = value[value.index(after: colon)...]
    let isMade = own.utf8.prefix { LoadedRow.isDigit($0) }.count == 16 && own.dropFirst(16).hasPrefix("-")
    return isMade ? String(value[..<colon]) : value
  }
}

extension LoadedRow {
  fileprivate static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

extension String {
  /// 64 bits of the text in 16 hexadecimal digits: FNV-1a (Fowler, Noll and Vo), which is not for secrets.
  fileprivate var fingerprint: String {
    let bits = utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
