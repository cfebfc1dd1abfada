import Glibc
import Storage
import TestSupport
import Testing

@Suite struct LockedReplacementTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("anna.tsv") }

  @Test func aMissingFileIsSaidAndNotMade() throws {
    #expect(throws: StorageError.missing(path: path)) { try LockedReplacement(of: path).replace { _ in [1] } }
    #expect(try Folder.names(in: folder.path).isEmpty)
  }

  @Test func aLinkIsNotFollowed() throws {
    let elsewhere = folder.file("elsewhere")
    try WholeFile.replace(elsewhere, with: [7])
    symlink(elsewhere, path)
    #expect(throws: StorageError.wrongKind(path: path)) {
      try LockedReplacement(of: path).replace { _ in [1] }
    }
    #expect(try RegularFile.read(elsewhere) == [7])
  }

  @Test func whoWaitedAppendsToTheNewFile() async throws {
    try WholeFile.replace(path, with: Array("old\n".utf8))
    let path = path
    var waiting: Task<Void, any Error>?
    try LockedReplacement(of: path).replace { bytes in
      #expect(bytes == Array("old\n".utf8))
      waiting = Task.detached {
        try DurableAppend(to: path, lockLimit: .seconds(120)).append { _ in Array("late\n".utf8) }
      }
      usleep(50_000)
      return Array("new\n".utf8)
    }
    try await waiting?.value
    #expect(String(decoding: try RegularFile.read(path), as: UTF8.self) == "new\nlate\n")
  }

  /// An editor and git do not ask for the lock.
  @Test(arguments: [false, true]) func whatAnotherWroteMeanwhileIsKept(replaces: Bool) throws {
    try WholeFile.replace(path, with: Array("old\n".utf8))
    let path = path
    #expect(throws: StorageError.locked(path: path)) {
      try LockedReplacement(of: path).replace { bytes throws(StorageError) in
        if replaces {
          try WholeFile.replace(path, with: Array("theirs\n".utf8))
        } else {
          let file = open(path, O_WRONLY | O_APPEND)
          #expect(Glibc.write(file, "theirs\n", 7) == 7)
          close(file)
        }
        return bytes.dropLast()
      }
    }
    let text = String(decoding: try RegularFile.read(path), as: UTF8.self)
    #expect(text == (replaces ? "theirs\n" : "old\ntheirs\n"))
    #expect(try Folder.names(in: folder.path) == ["anna.tsv"])
  }

  @Test func anErrorOfTheComposerLeavesTheFileAndFreesTheLock() throws {
    try WholeFile.replace(path, with: Array("old\n".utf8))
    let failure = StorageError.missing(path: "elsewhere")
    #expect(throws: failure) {
      try LockedReplacement(of: path).replace { _ throws(StorageError) in throw failure }
    }
    try DurableAppend(to: path, lockLimit: .milliseconds(60)).append { _ in Array("next\n".utf8) }
    #expect(String(decoding: try RegularFile.read(path), as: UTF8.self) == "old\nnext\n")
  }
}
