import Text

/// Finds in a text the lines that mail programs write around what people do.
enum MailHeads {
  /// The lines of mails' heads: two or more together, with one that says from whom or of what. "Datum: 27/6" alone is a
  /// line of its own.
  static func heads(in text: [String]) -> Set<Int> {
    var heads: Set<Int> = []
    var run: [Int] = []
    var isOfMail = false
    for (index, line) in (text + [""]).enumerated() {
      if let field = field(of: line.trimmed) {
        run.append(index)
        isOfMail = isOfMail || ["från", "from", "ämne", "subject"].contains(field)
        continue
      }
      if isOfMail, run.count > 1 { heads.formUnion(run) }
      run = []
      isOfMail = false
    }
    return heads
  }

  /// Whether a line below others begins another mail's head.
  static func beginsHead(_ line: String) -> Bool {
    field(of: line).map { ["från", "from", "skickat", "sent"].contains($0) } ?? false
  }

  /// Whether a line of a head says when the mail was sent.
  static func saysWhen(_ line: String) -> Bool {
    field(of: line).map { ["datum", "skickat", "date", "sent"].contains($0) } ?? false
  }

  /// Whether a line of a head says what the mail is about.
  static func isSubject(_ line: String) -> Bool {
    field(of: line).map { ["ämne", "subject"].contains($0) } ?? false
  }

  /// A head's line with all blanked but what the mail is about: "Sv: Siffror" of "Ämne: Sv: Siffror".
  static func subject(of line: String) -> String {
    let own = line.split(separator: ":", omittingEmptySubsequences: false)
    let marks: Set<String> = ["sv", "re", "vb", "fw", "fwd", "aw", "ang"]
    let count = own.dropFirst().prefix { marks.contains($0.trimmed.lowercased()) }.count + 1
    let head = own.prefix(count).joined(separator: ":").count + 1
    return String(repeating: " ", count: min(head, line.count)) + line.dropFirst(head)
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

  /// The lines that lead in what somebody wrote: "Den 27 juni 2024 skrev Anna Öst:", "On Thu, Jun 27, 2024 at 9:12 AM
  /// Anna wrote:", and those that programs break in two.
  static func leadsIn(_ text: [String]) -> Set<Int> {
    var leads: Set<Int> = []
    for (index, line) in text.enumerated() {
      let own = line.trimmed
      let next = index + 1 < text.count ? text[index + 1].trimmed : ""
      if leadsIn(own) {
        leads.insert(index)
      } else if !own.isEmpty, !own.hasSuffix(":"), next.hasSuffix(":"), next.contains("@") || leadsIn(next),
        leadsIn(own + " " + next)
      {
        leads.formUnion([index, index + 1])
      }
    }
    return leads
  }

  private static func leadsIn(_ line: String) -> Bool {
    guard line.hasSuffix(":") else { return false }
    let folded = line.composed.lowercased()
    return folded.holds(" skrev ") || folded.hasSuffix(" skrev:") || folded.hasPrefix("skrev ")
      || folded.hasSuffix("wrote:")
  }

  /// "Skickat från min iPhone": what a telephone signs with.
  static func isTelephones(_ line: String) -> Bool {
    let folded = line.composed.lowercased()
    return folded.hasPrefix("skickat från min ") || folded.hasPrefix("sent from my ")
  }

  /// "-----Ursprungligt meddelande-----", "Begin forwarded message:".
  static func beginsForwarded(_ line: String) -> Bool {
    let folded = line.composed.lowercased()
    guard line.hasPrefix("--") || line.hasSuffix(":") else { return false }
    return [
      "ursprungligt meddelande", "original message", "forwarded message", "vidarebefordrat meddelande",
      "vidarebefordrat brev", "vidarebefordrat mejl",
    ].contains { folded.holds($0) }
  }
}
