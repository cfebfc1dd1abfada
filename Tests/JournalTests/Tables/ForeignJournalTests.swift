import Goals
import Journal
import Notation
import Storage
import TestSupport
import Testing

/// Batches and other writers' lines in a writer's file.
@Suite struct ForeignJournalTests {
  let folder = TemporaryFolder()

  private func writer(_ name: String = "anna") -> JournalWriter {
    JournalWriter(folder: folder.file("journal"), writer: identifier(name), clock: { 1_710_000_000_000 })
  }

  private func drafts(_ amounts: ClosedRange<Int>) -> [EventDraft] {
    amounts.map {
      EventDraft(
        day: Day(number: 19_800), metric: identifier("samtal"), arbetarekommun: nil,
        value: .change(Quantity($0)))
    }
  }

  private func text() throws -> String {
    String(decoding: try RegularFile.read(writer().path), as: UTF8.self)
  }

  @Test func `a journal is known from a table`() {
    #expect(ForeignJournal.isJournal(Array(("# exempel\n" + describedLine + "\n").utf8)))
    #expect(ForeignJournal.isJournal(Array(describedLine.replacing("+17", with: "+18").utf8)))
    #expect(
      !ForeignJournal.isJournal(
        Array("Datum\tMått\tAK\tAntal\ta\tb\tc\td\n2024\tsamtal\tAle\t1\ta\tb\tc\td\n".utf8)))
    #expect(!ForeignJournal.isJournal([]))
  }

  @Test func `lines are taken in as they are, once`() throws {
    let own = try writer().append(drafts(1...5))
    let lines = try text()
    try WholeFile.replace(writer().path, with: Array(lines.split(separator: "\n")[1].utf8))
    #expect(try writer().adopt(own) == 4)
    #expect(try Set(text().split(separator: "\n")) == Set(lines.split(separator: "\n")))
    #expect(try writer().adopt(own) == 0)
    #expect(try writer().adopt([]) == 0)
    let contents = try JournalReader(folder: folder.file("journal")).read()
    #expect(contents.diagnostics.isEmpty && Set(contents.records.map(\.event)) == Set(own))
  }

  @Test func `a new file keeps the mark of examples`() throws {
    #expect(try writer().adopt([event(1)], isExample: true) == 1)
    #expect(try text().hasPrefix("# exempel\n"))
  }

  @Test func `a batch goes only into the file that it was made for`() throws {
    _ = try writer().append(drafts(1...1))
    let size = try RegularFile.size(writer().path)
    _ = try writer().append(drafts(2...2))
    let before = try text()
    #expect(throws: JournalWriteError.changed) { try writer().append(drafts(3...4), ifSize: size) }
    #expect(try text() == before)
    #expect(try writer().append(drafts(3...4), ifSize: RegularFile.size(writer().path)).count == 2)
    #expect(try RegularFile.size(folder.file("no")) == 0)
  }
}
