import Glibc
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct DurableAppendTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("anna.tsv") }

  private func append(_ text: String) throws {
    try DurableAppend(to: path).append { _ in Array(text.utf8) }
  }

  private func content() throws -> String {
    String(decoding: try RegularFile.read(path), as: UTF8.self)
  }

  @Test func aNewFileIsForTheUserAlone() throws {
    try append("one\n")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try content() == "one\n")
  }

  @Test(arguments: [("", "new\n"), ("a\n", "a\nnew\n"), ("fragment", "fragment\nnew\n"), ("\n", "\nnew\n")])
  func aFragmentIsClosedAndNeverCut(before: String, after: String) throws {
    try WholeFile.replace(path, with: Array(before.utf8))
    try append("new\n")
    #expect(try content() == after)
  }

  @Test func nothingIsWrittenForNothing() throws {
    try WholeFile.replace(path, with: Array("fragment".utf8))
    try append("")
    #expect(try content() == "fragment")
  }

  @Test func linksFoldersAndPipesAreRefused() throws {
    let elsewhere = folder.file("elsewhere")
    try WholeFile.replace(elsewhere, with: [])
    symlink(elsewhere, path)
    #expect(throws: StorageError.wrongKind(path: path)) { try append("x\n") }
    #expect(try RegularFile.read(elsewhere).isEmpty)
    unlink(path)
    mkdir(path, 0o700)
    #expect(throws: StorageError.wrongKind(path: path)) { try append("x\n") }
    rmdir(path)
    mkfifo(path, 0o600)
    #expect(throws: StorageError.wrongKind(path: path)) { try append("x\n") }
  }

  @Test func aMissingFolderIsSaid() {
    let lost = folder.file("none/anna.tsv")
    #expect(throws: StorageError.missing(path: lost)) {
      try DurableAppend(to: lost).append { _ in [10] }
    }
  }

  @Test func aHeldLockEndsInLocked() throws {
    try append("one\n")
    let holder = open(path, O_RDWR)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX) == 0)
    let began = ContinuousClock.now
    #expect(throws: StorageError.locked(path: path)) {
      try DurableAppend(to: path, lockLimit: .milliseconds(60)).append { _ in Array("two\n".utf8) }
    }
    #expect(ContinuousClock.now - began < .seconds(5))
    #expect(try content() == "one\n")
  }

  @Test func aFileReplacedWhileWaitingIsOpenedAnew() async throws {
    try append("old\n")
    let holder = open(path, O_RDWR)
    #expect(flock(holder, LOCK_EX) == 0)
    let path = path
    let waiting = Task.detached {
      // A busy machine may wake this test late; the limit is not what it is about.
      try DurableAppend(to: path, lockLimit: .seconds(120)).append { _ in Array("late\n".utf8) }
    }
    try await Task.sleep(for: .milliseconds(50))
    try WholeFile.replace(path, with: Array("merged\n".utf8))
    close(holder)
    try await waiting.value
    #expect(try content() == "merged\nlate\n")
  }

  @Test func fiftyThreadsLoseAndDoubleNothing() throws {
    let failures = Atomic<Int>(0)
    let path = path
    withThreads(50) { thread in
      for turn in 0..<4 {
        do {
          try DurableAppend(to: path, lockLimit: .seconds(60)).append { file in
            // What is seen under the lock must still be so when the line is written.
            usleep(200)
            return Array("\(file.size) \(thread) \(turn)\n".utf8)
          }
        } catch {
          failures.add(1, ordering: .relaxed)
        }
      }
    }
    #expect(failures.load(ordering: .relaxed) == 0)
    var seen: Set<Substring> = []
    var offset = 0
    for line in try content().split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      #expect(words.first.flatMap { Int($0) } == offset)
      if let last = words.last { seen.insert(last) }
      offset += line.utf8.count + 1
    }
    #expect(seen.count == 200)
  }

  @Test func aShortWriteIsTakenBack() throws {
    try append("one\n")
    // A true short write: the process may write files up to a limit only.
    var old = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
    let handler = signal(SIGXFSZ, SIG_IGN)
    var limit = old
    limit.rlim_cur = 1 << 20
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    defer {
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
      signal(SIGXFSZ, handler)
    }
    let large = [UInt8](repeating: 65, count: 2 << 20)
    #expect(throws: StorageError.nothingSaved(path: path, code: nil)) {
      try DurableAppend(to: path).append { _ in large }
    }
    #expect(try content() == "one\n")
    let whole = folder.file("report.html")
    try WholeFile.replace(whole, with: [1])
    #expect(throws: StorageError.nothingSaved(path: whole, code: EFBIG)) {
      try WholeFile.replace(whole, with: large)
    }
    #expect(try RegularFile.read(whole) == [1])
    #expect(try Folder.names(in: folder.path) == ["anna.tsv", "report.html"])
  }
}

/// Many lines at once are there all or not at all.
@Suite struct WholeAppendTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("anna.tsv") }

  @Test(arguments: [("", "new\nnewer\n"), ("a\n", "a\nnew\nnewer\n"), ("fragment", "fragment\nnew\nnewer\n")])
  func addsToWhatThereIs(before: String, after: String) throws {
    try WholeFile.replace(path, with: Array(before.utf8), mode: 0o640)
    try DurableAppend(to: path).appendWhole { _ in Array("new\nnewer\n".utf8) }
    #expect(String(decoding: try RegularFile.read(path), as: UTF8.self) == after)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(try Folder.names(in: folder.path) == ["anna.tsv"])
  }

  @Test func aNewFileIsForTheUserAlone() throws {
    try DurableAppend(to: path).appendWhole { _ in Array("a\nb\n".utf8) }
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func whoWaitedAppendsToTheNewFile() async throws {
    try WholeFile.replace(path, with: Array("a\n".utf8))
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<25 {
            let append = DurableAppend(to: path, lockLimit: .seconds(60))
            let lines = Array("\(number)\n".utf8)
            if number.isMultiple(of: 2) {
              try? append.append { _ in lines }
            } else {
              try? append.appendWhole { _ in lines + lines }
            }
          }
        }
      }
    }
    let lines = String(decoding: try RegularFile.read(path), as: UTF8.self).split(separator: "\n")
    for number in 0..<8 {
      #expect(lines.count { $0 == "\(number)" } == (number.isMultiple(of: 2) ? 25 : 50))
    }
  }
}
