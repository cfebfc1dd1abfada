import Glibc
import Goals
import Journal
import Notation
import TestSupport
import Testing
import Text

@Suite("Who can read the journal, and whom it names")
struct JournalPrivacyTests {
  private static let today = StatedDay(year: 2026, month: 11, day: 29)
  private static let line =
    "2024-03-14\tmoten\tAle\t+1\t\tRingde 811218-9876 i går\t01JDZR8P00B9D0000000000000\t0"
  private let folder = TemporaryFolder()

  init() { chmod(folder.path, 0o700) }

  private func write(_ text: String, to name: String, mode: mode_t = 0o600) {
    let bytes = Array(text.utf8)
    let file = Glibc.open(folder.file(name), O_WRONLY | O_CREAT, 0o600)
    _ = Glibc.write(file, bytes, bytes.count)
    close(file)
    chmod(folder.file(name), mode)
  }

  private var found: [Diagnostic] {
    JournalPrivacy(folder: folder.path, shownAs: "journal").diagnostics(today: JournalPrivacyTests.today)
  }

  @Test("the place of a number is said, by line and column")
  func place() throws {
    write("2024-03-14\tmoten\n" + JournalPrivacyTests.line + "\n", to: "anna.tsv")
    let remark = try #require(found.first)
    #expect(found.count == 1)
    #expect(remark.finding == .journal(.personalNumber))
    #expect(remark.location.file == "journal/anna.tsv" && remark.location.line == 2)
    let text = try #require(remark.line)
    #expect(text.dropFirst(remark.location.column - 1).prefix(remark.length) == "811218-9876")
  }

  @Test("a number in a column and a half in the next is nobody's")
  func columns() {
    write("2024-03-14\tmoten\tAle\t811218\t\t9876\n", to: "anna.tsv")
    #expect(found.isEmpty)
  }

  @Test(
    "what repairing took out and what a program for sharing copied is looked through, and nothing else is")
  func files() {
    let names = ["anna.karantan.txt", "anna (1).tsv", ".anna.tsv", "anteckningar.md"]
    for name in names { write(JournalPrivacyTests.line + "\n", to: name) }
    #expect(Set(found.map(\.location.file)) == ["journal/anna.karantan.txt", "journal/anna (1).tsv"])
  }

  @Test("examples are nobody's")
  func examples() {
    write("# exempel\n" + JournalPrivacyTests.line + "\n", to: "anna.tsv", mode: 0o644)
    #expect(found.isEmpty)
  }

  @Test("one remark, whether the folder or files are open", arguments: [mode_t(0o640), 0o604, 0o644])
  func open(mode: mode_t) {
    write("", to: "anna.tsv")
    #expect(found.isEmpty)
    write("", to: "bo.tsv", mode: mode)
    write("", to: "cia.tsv", mode: mode)
    #expect(found.map(\.finding) == [.journal(.openToOthers(folder: "journal"))])
  }

  @Test("a folder that is not there says nothing")
  func missing() {
    let privacy = JournalPrivacy(folder: folder.file("borta"), shownAs: "journal")
    #expect(privacy.diagnostics(today: nil).isEmpty)
  }
}
