import Testing

@testable import Rendering

/// Addresses are read as people write them, and what would say something else to a mail server is refused.
@Suite struct MailAddressTests {
  @Test(arguments: [
    ("anna@example.org", nil, "anna@example.org"), (" anna@example.org ", nil, "anna@example.org"),
    ("<anna@example.org>", nil, "anna@example.org"),
    ("Anna Öst <anna@example.org>", "Anna Öst", "anna@example.org"),
    ("\"Öst, Anna\" <anna.ost+plan@a-b.example.org>", "Öst, Anna", "anna.ost+plan@a-b.example.org"),
    (#""Anna \"A\" Öst" <a@b>"#, #"Anna "A" Öst"#, "a@b"), ("root@localhost", nil, "root@localhost"),
    ("\"\" <a@b.se>", nil, "a@b.se"),
  ]) func isRead(_ text: String, _ name: String?, _ address: String) throws {
    let read = try MailAddress(text)
    #expect(read.name == name)
    #expect(read.address == address)
  }

  @Test(arguments: [
    ("", MailAddress.Fault.empty), ("  ", .empty), ("anna", .noAt), ("@example.org", .noAt), ("anna@", .noAt),
    ("anna@example.org\r\nBcc: x@y.z", .hazard(13)), ("Anna\nTo: x <anna@example.org>", .hazard(10)),
    ("a\u{202E}b@example.org", .hazard(0x202E)), ("a@b\0", .hazard(0)),
    ("anna öst@example.org", .foreignLetter),
    ("åsa@example.org", .foreignLetter), ("asa@exämple.org", .foreignLetter), ("a b@example.org", .malformed),
    ("a@b@c.org", .malformed), ("a@b..org", .malformed), ("a..b@c.org", .malformed), (".a@c.org", .malformed),
    ("a@-b.org", .malformed), ("a@b.org>", .malformed), ("<a@b.org", .malformed), ("<<a@b.org>>", .malformed),
    ("Anna <a@b.org> x", .malformed), ("\"A\"B\" <a@b.org>", .malformed), ("A <x> <a@b.org>", .malformed),
    ("\"a b\"@c.org", .malformed), ("a@[127.0.0.1]", .malformed), ("a@b_c.org", .malformed),
    (String(repeating: "a", count: 65) + "@b.org", .tooLong),
    (String(repeating: "a ", count: 900) + "<a@b>", .tooLong),
  ]) func isRefused(_ text: String, _ fault: MailAddress.Fault) {
    #expect(throws: fault) { try MailAddress(text) }
  }

  @Test func severalStandInAList() throws {
    let read = try MailAddress.parts(of: #"a@b.se, "Öst, Anna" <c@d.se>,e@f.se,"#).map { try MailAddress($0) }
    #expect(read.map(\.address) == ["a@b.se", "c@d.se", "e@f.se"])
    #expect(read[1].name == "Öst, Anna")
    #expect(MailAddress.parts(of: "a@b.se,,c@d.se") == ["a@b.se", "", "c@d.se"])
    #expect(MailAddress.parts(of: ",") == [""])
    #expect(MailAddress.parts(of: #""a\"b,c" <d@e>, f"#) == [#""a\"b,c" <d@e>"#, " f"])
  }
}
