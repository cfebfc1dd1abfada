import Text

/// Tells a text's own lines from what a mail carries along: quoted lines, the head, the signature, the mail it answers.
public struct PastedText: Sendable {
  /// A line of its own, with its number from 1.
  public struct Line: Hashable, Sendable {
    /// Its number.
    public let number: Int
    /// Its text.
    public let text: String
  }

  /// The lines of its own.
  public let lines: [Line]
  /// How many lines are not: what is empty is none.
  public let skipped: Int
  /// Whether a mail's head stands before its own lines.
  public let isMail: Bool
  /// When that mail was sent, as its head says; nil where it does not.
  public let sent: String?

  /// The lines of a text.
  public init(_ text: [String]) {
    var lines: [Line] = []
    var skipped = 0
    var isOver = false
    var (isMail, sent): (Bool, String?) = (false, nil)
    let heads = PastedText.heads(in: text)
    for (index, line) in text.enumerated() {
      let trimmed = line.trimmed
      if trimmed.isEmpty {
        if !isOver { lines.append(Line(number: index + 1, text: "")) }
        continue
      }
      // Whoever writes "-- " signs; what a program quotes without marks stands last.
      isOver = isOver || line == "-- " || line == "--" || PastedText.beginsAnswered(trimmed)
      // So does a second head, or "Anna skrev:" with no marks on the lines that follow.
      if lines.contains(where: { !$0.text.isEmpty }) {
        isOver =
          isOver || heads.contains(index)
          || PastedText.leadsIn(trimmed) && !PastedText.isQuoted(after: index, in: text)
      } else if heads.contains(index), let field = PastedText.field(of: trimmed) {
        isMail = true
        if PastedText.times.contains(field) { sent = sent ?? String(trimmed.drop { $0 != ":" }.dropFirst()) }
      }
      if isOver || PastedText.isQuoted(trimmed) || heads.contains(index) || PastedText.leadsIn(trimmed) {
        skipped += 1
      } else {
        lines.append(Line(number: index + 1, text: line))
      }
    }
    self.lines = lines
    self.skipped = skipped
    self.isMail = isMail
    self.sent = sent
  }

  private static func isQuoted(_ line: String) -> Bool { line.hasPrefix(">") }

  /// Whether the next line with anything on it is quoted.
  private static func isQuoted(after index: Int, in text: [String]) -> Bool {
    text[(index + 1)...].lazy.map(\.trimmed).first { !$0.isEmpty }.map(isQuoted) ?? true
  }

  /// The lines of mails' heads: two or more together, with one that says from whom. "Datum: 27/6" alone is a line of its
  /// own.
  private static func heads(in text: [String]) -> Set<Int> {
    var heads: Set<Int> = []
    var run: [Int] = []
    var hasSender = false
    for (index, line) in (text + [""]).enumerated() {
      if let field = field(of: line.trimmed) {
        run.append(index)
        hasSender = hasSender || ["från", "from"].contains(field)
        continue
      }
      if hasSender, run.count > 1 { heads.formUnion(run) }
      run = []
      hasSender = false
    }
    return heads
  }

  /// The field that a line of a head gives: "Från: Britt", "Subject: Siffror".
  private static func field(of line: String) -> String? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), line[..<colon].utf8.count <= 28 else {
      return nil
    }
    let name = String(line[..<colon]).composed.lowercased()
    return fields.contains(name) ? name : nil
  }

  private static let fields: Set<String> = [
    "från", "till", "kopia", "cc", "bcc", "ämne", "datum", "skickat", "from", "to", "subject", "date", "sent",
    "reply-to", "svar till", "message-id", "mime-version", "content-type", "content-transfer-encoding",
    "in-reply-to", "references", "return-path", "received",
  ]

  /// Those that say when it was sent.
  private static let times: Set<String> = ["datum", "skickat", "date", "sent"]

  /// "Den 27 juni 2024 skrev Anna Öst:", "On Thu, Jun 27, 2024 at 9:12 AM Anna wrote:".
  private static func leadsIn(_ line: String) -> Bool {
    guard line.hasSuffix(":") else { return false }
    let folded = line.composed.lowercased()
    return folded.holds(" skrev ") || folded.hasSuffix(" skrev:") || folded.hasSuffix(" wrote:")
  }

  /// "-----Ursprungligt meddelande-----": the rest is the mail that is answered.
  private static func beginsAnswered(_ line: String) -> Bool {
    guard line.hasPrefix("--") else { return false }
    let folded = line.composed.lowercased()
    return folded.holds("ursprungligt meddelande") || folded.holds("original message")
  }
}
