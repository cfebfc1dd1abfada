import Testing
import Text

/// Telephone numbers and addresses, and what looks like them.
@Suite struct ContactDetailTests {
  @Test(arguments: [
    "070-123 45 67", "ring 0701234567!", "070 123 45 67", "070-1234567", "070/123 45 67", "(070) 123 45 67",
    "+46 70 123 45 67", "+46701234567", "+46 (0)70-123 45 67", "0046 70 123 45 67", "0046701234567",
    "08-12 34 56", "08-123 456 78", "08 123 45 67", "0303-123 45", "031-12 34 56", "tel:0303-12345",
    "070\u{2011}123\u{A0}45\u{A0}67", "073 - 123 45 67", "010-123 45 67", "+4712345678",
  ])
  func `a telephone number`(_ text: String) {
    #expect(ContactDetail.all(in: text) == [.telephone])
  }

  @Test(arguments: [
    "anna@example.org", "skriv till anna.ek+ale@sub.example.se.", "<a@b.se>", "anna.ek@exempelbygden.se, Ale",
    "å.ö@räksmörgås.se",
  ])
  func `a mail address`(_ text: String) {
    #expect(ContactDetail.all(in: text) == [.mailAddress])
  }

  @Test(arguments: [
    "", "42 samtal", "2024-03-14 1450", "03-14 1450", "kl 08-12 i dag", "08.30-12.00", "12 34 56",
    "§ 8, 2024-06-30",
    "1 234 567 890 kr", "5050-1055", "802003-1234", "a@b", "@anna", "anna@", "x @ y.se",
    "01JDZR8P00B9D0000000000000",
    "0,12345678", "007", "+42 samtal", "2024-2025", "01-02 2024", "20240314-0812", "12:00-08:30", "Nr 0812",
  ])
  func `neither`(_ text: String) {
    #expect(ContactDetail.all(in: text) == [])
  }

  @Test func `both`() {
    #expect(ContactDetail.all(in: "anna@example.org, 070-123 45 67") == [.telephone, .mailAddress])
  }
}
