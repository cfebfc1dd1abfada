import Foundation
import Goals
import Testing

@testable import maltavla

/// Letters read by another mail library: Python's `email`, which tells of every defect.
@Suite(.enabled(if: MailRun.hasPython, "python3 is missing, so no other library reads the letters"))
struct MailLibraryTests {
  struct Reading: Decodable {
    let defects: [String]
    let headers: [String: String]
    let to: [[String]]
    let types: [String]
    let text: String
    let html: String
  }

  static let script = """
    import email, email.policy, json, sys
    message = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
    defects = [repr(d) for p in message.walk() for d in p.defects]
    defects += [k + repr(d) for p in message.walk() for k, v in p.items() for d in v.defects]
    print(json.dumps({
        "defects": defects, "headers": dict((k, str(v)) for k, v in message.items()),
        "to": [[a.display_name, a.addr_spec] for a in message["To"].addresses],
        "types": [p.get_content_type() + " " + str(p.get_content_charset()) for p in message.walk()],
        "text": message.get_body(("plain",)).get_content(), "html": message.get_body(("html",)).get_content()}))
    """

  private func read(_ letter: String) throws -> Reading {
    let folder = try TemporaryFolder()
    let run = try #require(try Binary.tool("python3", ["-c", Self.script], in: folder.url, input: letter))
    #expect(run.errors.isEmpty, "\(run.errors)")
    return try JSONDecoder().decode(Reading.self, from: Data(run.output.utf8))
  }

  @Test func isWhole() throws {
    let run = try MailRun()
    let letter = run(
      MailRun.district + ["--to", "\"Öst, Åsa\" <asa@example.org>,\"Ek, Bo\" <c@example.org>"]
    ).output
    let mail = try read(letter)
    #expect(mail.defects.isEmpty)
    #expect(mail.types == ["multipart/alternative None", "text/plain utf-8", "text/html utf-8"])
    #expect(
      mail.headers["Subject"]
        == "EXEMPELDATA: Verksamhetsplanen 30 juni: 2 mål nås knappast, 4 väntar på bedömning")
    #expect(mail.headers["From"] == "Anna Öst <anna@example.org>")
    #expect(mail.headers["Date"] == "Mon, 01 Jul 2024 12:00:00 +0000")
    #expect(
      mail.to == [["", "bo@example.org"], ["Öst, Åsa", "asa@example.org"], ["Ek, Bo", "c@example.org"]])
    let lines = mail.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 25)
    #expect(lines.allSatisfy { $0.count <= 72 })
    #expect(lines.first == "Göteborgsområdets partidistrikt · Verksamhetsplan 2024–2025")
    #expect(mail.text.contains("EXEMPELDATA") && mail.html.contains("EXEMPELDATA"))
    #expect(mail.html.contains("Tjörn") && mail.html.hasSuffix("</html>\n"))
    for live in ["<script", "<svg", "<img", "http:", "https:", "url(", "<link", "@import"] {
      #expect(!mail.html.contains(live), "\(live)")
    }
  }

  /// Plans and comments that somebody wrote to do harm, or only at length.
  @Test(arguments: [
    "<script>alert(1)</script>", "]]><svg onload=x>", "From nobody", ".", "=?UTF-8?Q?x?=", "--=_maltavla_",
    "=cmd|'/c x'!A0",
    String(repeating: "ord ", count: 900), String(repeating: "å", count: 900), "👨‍👩‍👧‍👦 🇸🇪",
    "a\u{301}\u{301}\u{301}",
  ]) func hostileWordsAreShownHarmlessly(_ words: String) throws {
    let folder = try TemporaryFolder()
    // Longer names no plan may have.
    let name = words.prefix(1000)
    try folder.write(
      """
      ---
      title: \(name)
      organisation: \(name)
      period: 2024
      ---

      # \(words)

      Mål:

      - Minst 500 samtal \(words) {#samtal}
      """, to: "plans/x-2024.md")
    let run = try MailRun(plans: folder.url.path + "/plans")
    let written = run(
      [
        "--to", "bo@example.org", "--from", "anna@example.org", "--subject=" + words.prefix(900),
        "--as-of", "2024-06-30",
      ])
    #expect(written.status == .fine, "\(written.errors)")
    #expect(
      written.output.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy {
        $0.utf8.count <= 78
      })
    let mail = try read(written.output)
    #expect(mail.defects.isEmpty)
    #expect(mail.headers.count == 9)
    #expect(mail.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
    #expect(!mail.html.contains("<script") && !mail.html.contains("<svg"))
  }
}
