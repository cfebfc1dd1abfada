import Glibc
import Goals
import Journal
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct JournalRepairTests {
  let folder = TemporaryFolder()
  private let day = Day(number: 19_900)

  private var quarantine: Quarantine { Quarantine(of: identifier("anna"), in: folder.path) }

  private func repair() throws(StorageError) -> FileRepair {
    try JournalRepair(folder: folder.path, writer: identifier("anna"))
      .run(on: day, heading: "rader ur anna.tsv") { "\($0.finding)" }
  }

  private func write(_ bytes: [UInt8], mode: UInt32 = 0o600) throws {
    try WholeFile.replace(folder.file("anna.tsv"), with: bytes, mode: mode)
  }

  private func bytes(_ name: String) throws -> [UInt8] { try RegularFile.read(folder.file(name)) }

  /// The lines in quarantine as they stood in the journal.
  private func quarantined() throws -> [[UInt8]] {
    guard try Folder.names(in: folder.path).contains("anna.karantan.txt") else { return [] }
    let text = String(decoding: try bytes("anna.karantan.txt"), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { entry in
      let columns = entry.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      return columns.count == 4 ? unquarantined(columns[3]) : nil
    }
  }

  @Test func aDamagedLineMovesWithItsReason() throws {
    let damaged = line(event(1)).replacing("+1", with: "+9")
    try write(Array("\(line(event(2)))\n\(damaged)\n".utf8))
    #expect(try repair().moved.map(\.number) == [2])
    #expect(try bytes("anna.tsv") == Array((line(event(2)) + "\n").utf8))
    let text = String(decoding: try bytes("anna.karantan.txt"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.first == "# rader ur anna.tsv")
    #expect(lines.last?.hasPrefix("\(day)\t2\tchecksum(") == true)
    #expect(lines.last?.hasSuffix("\t" + damaged) == true)
    var status = stat()
    #expect(stat(folder.file("anna.karantan.txt"), &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func theQuarantineIsNoJournalAndNoStrayFile() throws {
    try write(Array("skräp\n".utf8))
    _ = try repair()
    let read = try JournalReader(folder: folder.path).read()
    #expect(read.diagnostics.isEmpty && read.records.isEmpty && read.files.count == 1)
    #expect(try quarantine.count() == 1)
    #expect(try Quarantine.writers(in: folder.path).map(\.text) == ["anna"])
  }

  @Test func withNothingToRepairNothingIsWritten() throws {
    try write(Array((line(event(1)) + "\n").utf8))
    var before = stat()
    stat(folder.file("anna.tsv"), &before)
    #expect(try repair().isEmpty)
    var after = stat()
    stat(folder.file("anna.tsv"), &after)
    #expect(before.st_ino == after.st_ino && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
    #expect(try Folder.names(in: folder.path) == ["anna.tsv"])
  }

  @Test func theFileKeepsItsModeAndNoDraftIsLeft() throws {
    try write(Array("skräp\n".utf8), mode: 0o660)
    _ = try repair()
    var status = stat()
    #expect(stat(folder.file("anna.tsv"), &status) == 0 && status.st_mode & 0o777 == 0o660)
    #expect(try Folder.names(in: folder.path) == ["anna.karantan.txt", "anna.tsv"])
  }

  /// A crash after the quarantine and before the rename leaves the damaged lines in both files.
  @Test func aRepairThatWasCutOffIsCompletedAndDoublesNothing() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let file = Damage.file(Damage.goodLines(&random), &random)
      let expected = FileRepair(of: file)
      unlink(folder.file("anna.karantan.txt"))
      try write(file)
      _ = try repair()
      let once = try quarantined()
      #expect(Set(once) == Set(expected.moved.map(\.bytes)) && once.count == Set(once).count, "seed \(seed)")
      #expect(try quarantine.count() == once.count, "seed \(seed)")
      // The journal is as it was, and the quarantine whole or cut off anywhere.
      if !once.isEmpty {
        let whole = try bytes("anna.karantan.txt")
        let cut = Int.random(in: 0...whole.count, using: &random)
        try WholeFile.replace(folder.file("anna.karantan.txt"), with: Array(whole.prefix(cut)))
      }
      try write(file)
      _ = try repair()
      #expect(Set(try quarantined()).isSuperset(of: once), "seed \(seed)")
      let twice = try quarantined().filter(once.contains)
      #expect(twice.count == once.count, "seed \(seed)")
      #expect(try bytes("anna.tsv") == expected.kept, "seed \(seed)")
    }
  }

  @Test func aHeldLockEndsInLockedAndTouchesNothing() throws {
    try write(Array("skräp\n".utf8))
    let holder = open(folder.file("anna.tsv"), O_RDWR)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX) == 0)
    let repair = JournalRepair(
      folder: folder.path, writer: identifier("anna"), lockLimit: .milliseconds(60))
    #expect(throws: StorageError.locked(path: folder.file("anna.tsv"))) {
      _ = try repair.run(on: day, heading: "") { _ in "" }
    }
    #expect(try bytes("anna.tsv") == Array("skräp\n".utf8))
    #expect(try Folder.names(in: folder.path) == ["anna.tsv"])
  }

  /// Writers log and tear lines while others repair: whatever was acknowledged is in the journal, and every torn line
  /// in quarantine.
  @Test func repairingWhileOthersLogLosesAndDoublesNothing() throws {
    let path = folder.file("anna.tsv")
    try write([])
    let failures = Atomic<Int>(0)
    let (writers, turns) = (6, 25)
    let running = Atomic<Int>(writers)
    let folder = folder.path
    withThreads(writers + 2) { thread in
      do {
        if thread >= writers {
          while running.load(ordering: .acquiring) > 0 {
            _ = try JournalRepair(folder: folder, writer: identifier("anna"), lockLimit: .seconds(60))
              .run(on: Day(number: 1), heading: "h") { _ in "r" }
          }
          return
        }
        defer { running.subtract(1, ordering: .releasing) }
        for turn in 0..<turns {
          let number = UInt64(thread * turns + turn)
          let bytes = Array("skräp \(number)\n\(line(event(number)))\n".utf8)
          try DurableAppend(to: path, lockLimit: .seconds(60)).append { _ in bytes }
        }
      } catch {
        failures.add(1, ordering: .relaxed)
      }
    }
    #expect(failures.load(ordering: .relaxed) == 0)
    _ = try repair()
    let numbers = (0..<UInt64(writers * turns)).map { $0 }
    let read = contents(of: try bytes("anna.tsv"))
    #expect(read.diagnostics.isEmpty)
    #expect(read.records.map(\.event.id).sorted() == numbers.map { id($0) })
    let torn = try quarantined().map { String(decoding: $0, as: UTF8.self) }
    #expect(torn.sorted() == numbers.map { "skräp \($0)" }.sorted())
  }
}
