import Foundation
import Goals
import Journal
import Testing

@testable import maltavla

/// `log` reads no more of a journal than the end of its own file, however long the journal is.
@Suite(.enabled(if: Binary.path != nil && Strace.path != nil, "needs strace and a built program"))
struct LogReadsTests {
  private static let plan = """
    ---
    title: Verksamhetsplan 2024
    organisation: Exempelbygdens partidistrikt
    arbetarekommuner: Ale, Tjörn
    period: 2024
    ---

    Mål:

    - Minst 5000 samtal {#samtal}
    - Vid årets slut är vi minst 450 medlemmar {#medlemmar}
    """

  /// What stands in the journal already: some megabytes of anna's, and something of another writer.
  private static func journal(in folder: TemporaryFolder) throws {
    for (writer, count) in [("anna", 30_000), ("bo", 3)] {
      try folder.write(try lines(count, of: writer), to: "plans/journal/\(writer).tsv")
    }
  }

  private static func lines(_ count: Int, of writer: String) throws -> String {
    let mark = WriterMark(of: try #require(Identifier(writer)))
    let metric = try #require(Identifier("medlemmar"))
    return String(
      decoding: (0..<count).flatMap { number in
        EventLine.bytes(
          of: Event(
            id: EventID(
              milliseconds: 1_700_000_000_000 + UInt64(number), mark: mark, remainder: UInt64(number)),
            day: Day(number: 19_760), metric: metric, arbetarekommun: Arbetarekommun("Ale"),
            value: .reading(Quantity(400)))) + [UInt8(ascii: "\n")]
      }, as: UTF8.self)
  }

  @Test(arguments: [
    ["samtal", "42"], ["medlemmar", "är", "441"], ["medlemmar", "+3"], ["samtal", "+0", "--note", "inga"],
  ])
  func readsItsOwnTailAlone(_ value: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(LogReadsTests.plan, to: "plans/distrikt-2024.md")
    try LogReadsTests.journal(in: folder)
    let read = try bytesRead(
      ["log"] + value + ["--ak", "Ale", "--date", "2024-03-01", "--writer", "anna"], in: folder)
    #expect(read.others == 0)
    // The last part, and the last byte, which tells whether the file ends with a newline.
    #expect(read.own > 0 && read.own <= 65_537, "\(read.own)")
  }

  /// What might lead below nothing is held to the journal first: the test would see it if it were read.
  @Test func seesWhatIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(LogReadsTests.plan, to: "plans/distrikt-2024.md")
    try LogReadsTests.journal(in: folder)
    let read = try bytesRead(
      ["log", "medlemmar", "-3", "--ak", "Ale", "--date", "2024-03-01", "--writer", "anna"], in: folder)
    #expect(read.others > 0 && read.own > 2_000_000)
  }

  /// How many bytes a run reads of anna's file and of other files of the journal.
  private func bytesRead(_ arguments: [String], in folder: TemporaryFolder) throws -> (own: Int, others: Int)
  {
    let log = folder.url.appending(path: "strace.log")
    let process = Process()
    process.executableURL = URL(filePath: try #require(Strace.path))
    process.arguments =
      ["-f", "-y", "-e", "trace=read,pread64,readv,mmap", "-o", log.path, try #require(Binary.path)]
      + arguments
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    var own = 0
    var others = 0
    for line in try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    where line.contains("/journal/") {
      guard let count = line.split(separator: " ").last.flatMap({ Int($0) }) else { continue }
      if line.contains("/journal/anna.tsv>") { own += count } else { others += count }
    }
    return (own, others)
  }
}

/// The system's own teller of what a process asks of it.
private enum Strace {
  static let path = ["/usr/bin/strace", "/bin/strace"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}
