import Goals
import Testing

@testable import Rendering

/// A letter's head says what it should, in lines that are short enough, whatever its words.
@Suite struct EmailMessageTests {
  static func message(subject: String, to: [MailAddress], from: String = "Anna Öst <anna@example.org>") throws
    -> EmailMessage
  {
    EmailMessage(
      from: try MailAddress(from), to: to, subject: subject,
      date: MailDate(milliseconds: 1_719_810_000_000, offset: 7200), id: "x.1", language: .swedish,
      text: "Läget\n.\n", html: "<p>Läget</p>\n")
  }

  @Test func isWhole() throws {
    let message = try Self.message(
      subject: "Three goals", to: [MailAddress("Bo \"B\" Ek <bo@example.org>".replacing("\"", with: ""))])
    #expect(
      message.source == """
        Date: Mon, 01 Jul 2024 07:00:00 +0200
        Message-ID: <x.1@example.org>
        From: =?UTF-8?Q?Anna_=C3=96st?= <anna@example.org>
        To: Bo B Ek <bo@example.org>
        Subject: Three goals
        Auto-Submitted: auto-generated
        Content-Language: sv
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="=_maltavla_x.1"

        --=_maltavla_x.1
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        L=C3=A4get
        =2E

        --=_maltavla_x.1
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>L=C3=A4get</p>

        --=_maltavla_x.1--

        """)
  }

  @Test(arguments: [
    "", "Plain", "Läget den 30 juni: 3 mål nås knappast", "a\r\nBcc: x@y.z\r\n\r\nbody",
    String(repeating: "x", count: 3000),
    String(repeating: "å", count: 3000), String(repeating: "word ", count: 400), "=?UTF-8?Q?x?=", "a  b",
    "🇸🇪🇸🇪",
  ]) func headLinesAreShort(_ subject: String) throws {
    let names = [
      "Anna Öst", "Öst, Anna", "A \\ \"B\"", String(repeating: "long ", count: 60),
      String(repeating: "z", count: 300),
    ]
    let to = try names.map { MailAddress(name: $0, of: try MailAddress("anna@example.org")) }
    let source = try Self.message(subject: subject, to: to).source
    let head = source.prefix(upTo: try #require(source.firstRange(of: "\n\n")).lowerBound)
    var fields = 0
    for line in head.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.count <= (line.contains("=?") ? 76 : 78), "\(line)")
      #expect(!line.allSatisfy { $0 == " " })
      if line.first != " " { fields += 1 }
    }
    #expect(fields == 9)
    #expect(!head.contains("\r"))
  }

  @Test(
    arguments: [
      (0, 0, "Thu, 01 Jan 1970 00:00:00 +0000"), (1_719_810_000_000, 7200, "Mon, 01 Jul 2024 07:00:00 +0200"),
      (1_719_810_000_000, -12_600, "Mon, 01 Jul 2024 01:30:00 -0330"),
      (1_709_240_399_000, 3600, "Thu, 29 Feb 2024 21:59:59 +0100"),
    ] as [(UInt64, Int, String)]) func dates(_ milliseconds: UInt64, _ offset: Int, _ text: String)
  {
    #expect(MailDate(milliseconds: milliseconds, offset: offset).text == text)
  }
}
