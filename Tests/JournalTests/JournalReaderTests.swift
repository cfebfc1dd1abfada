import Glibc
import Goals
import Journal
import Notation
import Storage
import TestSupport
import Testing

@Suite struct JournalReaderTests {
  private func findings(_ contents: JournalContents) -> [JournalFinding] {
    contents.diagnostics.compactMap { if case .journal(let finding) = $0.finding { finding } else { nil } }
  }

  @Test func linesKeepTheirNumbersWhateverStandsAroundThem() {
    let text = """
      # exempel
      \(line(event(1)))

      <<<<<<< HEAD
      \(line(event(2)))
      =======
      \(line(event(3)).replacing("+1", with: "+9"))
      >>>>>>> theirs
      #\(line(event(4)))
      2024-03-14 en anteckning
        \t
      \(line(event(5)))
      """
    let read = contents(of: text)
    #expect(read.records.map(\.event) == [event(1), event(2), event(5)])
    #expect(read.records.map(\.location.line) == [2, 5, 12])
    #expect(read.diagnostics.map(\.location.line) == [4, 6, 7, 8, 9, 10])
    let found = findings(read)
    #expect(found[0] == .conflictMarker && found[1] == .conflictMarker && found[3] == .conflictMarker)
    #expect(found[2].isChecksum)
    #expect(found[4] == .eventInComment)
    #expect(found[5] == .columns(found: 1))
    #expect(read.exampleFiles == ["journal/anna.tsv"])
    #expect(read.files.first?.lines == 12)
    #expect(read.diagnostics.allSatisfy { $0.severity == .fault })
  }

  @Test(arguments: [
    ("# exempel\n", true), ("# exempel", true), ("# exempel\r\n", true), ("\u{FEFF}# exempel\n", true),
    ("\n# exempel\n", false), ("# exempelvis\n", false), ("", false), ("#exempel\n", false),
  ]) func onlyTheFirstLineMarksExamples(text: String, isExample: Bool) {
    #expect(contents(of: text).exampleFiles.isEmpty != isExample)
  }

  @Test func aByteOrderMarkIsARemarkAndTheLineCounts() {
    let read = contents(of: "\u{FEFF}" + describedLine + "\n")
    #expect(read.records.count == 1)
    #expect(findings(read) == [.byteOrderMark])
    #expect(read.diagnostics.first?.severity == .remark)
  }

  @Test func convertedLineEndingsAreNamedAsSuch() {
    let read = contents(of: describedLine + "\r\n\r\n" + describedLine + "\r\n")
    #expect(read.records.isEmpty)
    #expect(findings(read) == [.carriageReturn, .carriageReturn])
    #expect(read.diagnostics.first?.location.column == describedLine.count + 1)
  }

  @Test func columnsCountCharactersNotBytes() {
    let read = contents(of: describedLine.replacing("a778bb9a", with: "a778bb9b") + "\n")
    let diagnostic = read.diagnostics.first
    #expect(diagnostic?.location.column == describedLine.count - 7)
    #expect(diagnostic?.length == 8)
  }

  @Test func whatJoinsTheLetterBeforeItSharesItsColumn() {
    // An Arabic sign that takes the next letter to itself, and a byte that is no UTF-8.
    let read = contents(of: [0xD8, 0x85, 0xC9, 0x0A])
    #expect(findings(read) == [.notUTF8(byte: 0xC9)])
    #expect(read.diagnostics.first?.location.column == 1)
  }

  @Test func everyPrefixOfAnAppendAndWhatMayFollowIt() {
    let before = line(event(1)) + "\n"
    let batch = [event(2, note: "Åå ö"), event(3)]
    let appended = Array(batch.map { line($0) + "\n" }.joined().utf8)
    let next = line(event(4)) + "\n"
    let tails: [[UInt8]] = [
      [], [0, 0, 0, 0], Array("\u{1}garbage".utf8), [0xFF, 0xFE], [10, 10], [13, 10],
    ]
    var states = 0
    for cut in 0...appended.count {
      for tail in tails {
        let torn = Array(before.utf8) + appended[..<cut] + tail
        for later in [[], (torn.last == 10 ? [] : [10]) + Array(next.utf8)] {
          states += 1
          let events = contents(of: torn + later).records.map(\.event)
          #expect(events.first == event(1))
          #expect(events.allSatisfy { ([event(1), event(4)] + batch).contains($0) })
          #expect(later.isEmpty || events.last == event(4))
          let complete = appended[..<cut].count { $0 == 10 }
          #expect(events.count >= 1 + complete + (later.isEmpty ? 0 : 1), "cut \(cut)")
        }
      }
    }
    #expect(states >= 1500)
  }

  @Test func aTornLineIsCalledTornAndAWholeOneWithoutItsNewlineCounts() {
    let whole = Array(line(event(2, note: "Ö")).utf8)
    for cut in 1..<whole.count {
      let read = contents(of: Array((line(event(1)) + "\n").utf8) + whole[..<cut])
      #expect(findings(read) == [.torn], "cut \(cut)")
      #expect(read.diagnostics.first?.location.line == 2)
    }
    #expect(findings(contents(of: whole)).isEmpty)
    #expect(contents(of: whole).records.count == 1)
  }

  @Test func aFolderIsReadFileByFile() throws {
    let folder = TemporaryFolder()
    #expect(try JournalReader(folder: folder.file("journal")).read().files.isEmpty)
    for name in [
      "anna.tsv", "bo.tsv", "anna (conflict).tsv", "anna.tsv.orig", "Cilla.tsv", "DAN.TSV", ".anna.tsv.swp",
      "notes.txt",
    ] {
      try WholeFile.replace(folder.file(name), with: Array((line(event(1)) + "\n").utf8))
    }
    symlink("anna.tsv", folder.file("david.tsv"))
    mkdir(folder.file("eva.tsv"), 0o700)
    let read = try JournalReader(folder: folder.path, shownAs: "plans/journal").read()
    #expect(read.files.map(\.name) == ["plans/journal/anna.tsv", "plans/journal/bo.tsv"])
    #expect(read.records.map(\.writer.text) == ["anna", "bo"])
    #expect(
      findings(read) == [
        .conflictCopy(name: "Cilla.tsv"), .conflictCopy(name: "DAN.TSV"),
        .conflictCopy(name: "anna (conflict).tsv"),
        .conflictCopy(name: "anna.tsv.orig"), .notRegularFile, .notRegularFile, .strayFile(name: "notes.txt"),
      ])
    #expect(read.diagnostics.map(\.severity).last == .remark)
  }
}
