public import Goals
import Text

/// A whole text that somebody logs with: what each of its lines says.
public struct LogText: Sendable {
  /// A line with what it says.
  public struct Entry: Sendable {
    /// The line's number in the text, from 1.
    public let number: Int
    /// The line itself.
    public let text: String
    /// What it says.
    public internal(set) var meaning: LogLine.Meaning
  }

  /// A line that is not understood, and the lines that it may be about.
  public struct Doubt: Hashable, Sendable {
    /// The line's number.
    public let line: Int
    /// The line itself.
    public let text: String
    /// The numbers of the others.
    public let lines: [Int]
  }

  /// What holds back lines that are certain by themselves.
  public var doubts: [Doubt] {
    entries.flatMap { entry -> [Doubt] in
      guard case .refused(let faults) = entry.meaning else { return [] }
      return faults.compactMap { fault in
        guard case .unread(let lines) = fault.finding else { return nil }
        return Doubt(line: entry.number, text: entry.text, lines: lines)
      }
    }
  }

  /// The lines, without empty ones.
  public let entries: [Entry]
  /// The numbers of the lines that a mail carried along.
  public let skipped: [Int]

  /// Reads the lines of a text; where `isDayGiven`, somebody has said which day lines without one are of, and where
  /// `isAnyway`, that lines which are not understood change none of the others.
  public init(
    _ lines: [String], _ vocabulary: LineVocabulary, today: Day, isDayGiven: Bool = false,
    isAnyway: Bool = false
  ) {
    let pasted = PastedText(lines)
    // A mail's own "i går" is the day before it was sent; what it says no day of may be of that day, or of today.
    let sent = pasted.sent.flatMap { MailDay.read($0, today: today) }
    let reader = LogLineReader(
      vocabulary, today: sent ?? today, isTodayKnown: !pasted.isMail || sent != nil,
      isBlind: isAnyway)
    var heading = LineHeading(isDayGiven: isDayGiven)
    if pasted.isMail, sent != today, !isDayGiven { heading = heading.ofAnotherDay }
    var doubts = TextDoubts(isBlind: isAnyway)
    if let subject = pasted.subject {
      let talk = reader.talk(ofSubject: MailHeads.subject(of: subject.text), under: &heading)
      doubts.add(subject, talk)
    }
    for (index, line) in pasted.lines.enumerated() {
      let next = index + 1 < pasted.lines.count ? pasted.lines[index + 1].text : ""
      doubts.add(line, reader.read(line.text, above: next, under: &heading))
    }
    entries = TextTables.refused(in: TextSums.refused(in: doubts.entries)).filter {
      $0.number != pasted.subject?.number || $0.meaning != .prose
    }
    skipped = pasted.skipped
  }
}
