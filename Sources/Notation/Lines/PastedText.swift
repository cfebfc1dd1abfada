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
  /// The numbers of the lines that are not, but for empty ones.
  public let skipped: [Int]
  /// Whether a mail's head stands before its own lines.
  public let isMail: Bool
  /// When that mail was sent, as its head says; nil where it does not.
  public let sent: String?
  /// The line of its head that says what it is about.
  let subject: Line?

  /// The lines of a text.
  public init(_ text: [String]) {
    var lines: [Line] = []
    var skipped: [Int] = []
    var isOver = false
    var (isMail, sent): (Bool, String?) = (false, nil)
    var subject: Line?
    let (heads, leads) = (MailHeads.heads(in: text), MailHeads.leadsIn(text))
    for (index, line) in text.enumerated() {
      let trimmed = line.trimmed
      if trimmed.isEmpty {
        if !isOver { lines.append(Line(number: index + 1, text: "")) }
        continue
      }
      // Whoever writes "-- " signs.
      let isFirst = lines.allSatisfy(\.text.isEmpty)
      isOver = isOver || line == "-- " || line == "--" || !isFirst && MailHeads.isTelephones(trimmed)
      let isForward = MailHeads.beginsForwarded(trimmed)
      let isQuoted = PastedText.isQuoted(trimmed)
      let isLead = leads.contains(index)
      if !isFirst {
        // What a program quotes without marks stands last: below a second head, or "Anna skrev:".
        isOver =
          isOver || isForward || heads.contains(index) || MailHeads.beginsHead(trimmed)
          || isLead && !PastedText.isQuoted(after: index, in: text, leads)
      } else if heads.contains(index) || isForward
        || isLead && !PastedText.isQuoted(after: index, in: text, leads)
      {
        isMail = true
        // Of a mail within a mail the lines below are.
        if isForward || !(heads.contains(index - 1) || leads.contains(index - 1)) {
          (sent, subject) = (nil, nil)
        }
        if MailHeads.isSubject(trimmed) { subject = Line(number: index + 1, text: line) }
        if isLead { sent = [sent, trimmed].compactMap { $0 }.joined(separator: " ") }
        if MailHeads.saysWhen(trimmed) { sent = sent ?? String(trimmed.drop { $0 != ":" }.dropFirst()) }
      }
      if isOver || isQuoted || MailHeads.isTelephones(trimmed) || heads.contains(index) || isLead || isForward
      {
        skipped.append(index + 1)
      } else {
        lines.append(Line(number: index + 1, text: line))
      }
    }
    self.lines = lines
    self.skipped = skipped
    self.isMail = isMail
    self.sent = sent
    self.subject = subject
  }

  private static func isQuoted(_ line: String) -> Bool {
    line.hasPrefix(">") || line.hasPrefix("»") || line.hasPrefix("| ") && !line.hasSuffix("|")
  }

  /// Whether the next line with anything on it is quoted.
  private static func isQuoted(after index: Int, in text: [String], _ leads: Set<Int>) -> Bool {
    text.indices[(index + 1)...].lazy.filter { !leads.contains($0) }.map { text[$0].trimmed }
      .first { !$0.isEmpty }.map(isQuoted) ?? true
  }
}
