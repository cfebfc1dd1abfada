public import Goals

/// A whole letter as RFC 5322 has it: headers, a text for those who read plain text, and the same in HTML.
///
/// Everything is ASCII in lines of at most 78 columns. Lines end with a line feed alone, as files do here and as
/// `sendmail` takes them; it makes them the network's.
public struct EmailMessage: Hashable, Sendable {
  /// Who sends it.
  public var from: MailAddress
  /// Who gets it.
  public var to: [MailAddress]
  /// What it is about.
  public var subject: String
  /// When it was written.
  public var date: MailDate
  /// What makes it different from every other of its sender: ASCII letters, digits and dots.
  public var id: String
  /// The language of its parts.
  public var language: Language
  /// The text part.
  public var text: String
  /// The HTML part.
  public var html: String

  /// A letter.
  public init(
    from: MailAddress, to: [MailAddress], subject: String, date: MailDate, id: String, language: Language,
    text: String, html: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.id = id
    self.language = language
    self.text = text
    self.html = html
  }

  /// The letter as it is handed over.
  public var source: String {
    // Encoded parts never hold an equals sign with an underscore behind it.
    let boundary = "=_maltavla_\(id)"
    var header = MailHeader()
    header.add("Date", date.text)
    header.add("Message-ID", "<\(id)@\(from.domain)>")
    header.add("From", [from])
    header.add("To", to)
    header.add("Subject", words: subject)
    header.add("Auto-Submitted", "auto-generated")
    header.add("Content-Language", language.rawValue)
    header.add("MIME-Version", "1.0")
    header.add("Content-Type", "multipart/alternative; boundary=\"\(boundary)\"")
    return header.text + "\n" + part("plain", text, boundary) + part("html", html, boundary)
      + "--\(boundary)--\n"
  }

  private func part(_ type: String, _ content: String, _ boundary: String) -> String {
    """
    --\(boundary)
    Content-Type: text/\(type); charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    \(QuotedPrintable.encode(content))
    """ + "\n"
  }
}
