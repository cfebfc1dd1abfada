import Glibc
import Storage
import TestSupport
import Testing

@Suite struct WholeFileTests {
  let folder = TemporaryFolder()

  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func aNewFileGetsTheModeAskedForAndAnOldOneKeepsItsOwn() throws {
    let path = folder.file("plan.md")
    try WholeFile.replace(path, with: [1, 2], mode: 0o600)
    #expect(mode(path) == 0o600)
    chmod(path, 0o640)
    try WholeFile.replace(path, with: [3])
    #expect(mode(path) == 0o640)
    #expect(try RegularFile.read(path) == [3])
    #expect(try Folder.names(in: folder.path) == ["plan.md"])
  }

  @Test func aNewFileNeverTakesAnothersPlace() throws {
    let path = folder.file("plan.md")
    try WholeFile.create(path, with: [1], mode: 0o640)
    #expect(mode(path) == 0o640)
    #expect(throws: StorageError.exists(path: path)) { try WholeFile.create(path, with: [2]) }
    #expect(try RegularFile.read(path) == [1])
    symlink("nowhere", folder.file("link"))
    for taken in [folder.file("link"), folder.path] {
      #expect(throws: StorageError.exists(path: taken)) { try WholeFile.create(taken, with: [2]) }
    }
    let lost = folder.file("none/x")
    #expect(throws: StorageError.missing(path: lost)) { try WholeFile.create(lost, with: []) }
    #expect(try Folder.names(in: folder.path) == ["link", "plan.md"])
  }

  @Test func aFileBeyondTheLimitIsNotRead() throws {
    let path = folder.file("large")
    try WholeFile.create(path, with: [1, 2, 3])
    #expect(try RegularFile.read(path, limit: 3) == [1, 2, 3])
    #expect(throws: StorageError.tooLarge(path: path, bytes: 3, limit: 2)) {
      try RegularFile.read(path, limit: 2)
    }
  }

  @Test func aLinkIsWrittenThrough() throws {
    let path = folder.file("link.md")
    symlink("there.md", path)
    try WholeFile.replace(path, with: [1])
    try WholeFile.replace(path, with: [2])
    #expect(try RegularFile.read(folder.file("there.md")) == [2])
    #expect(try RegularFile.read(path) == [2])
    #expect(throws: StorageError.wrongKind(path: path)) {
      try RegularFile.read(path, followingLinks: false)
    }
  }

  @Test func failuresLeaveNothingBehind() throws {
    let path = folder.file("a")
    symlink("a", path)
    #expect(throws: StorageError.wrongKind(path: path)) { try WholeFile.replace(path, with: []) }
    let sub = folder.file("sub")
    mkdir(sub, 0o700)
    #expect(throws: StorageError.wrongKind(path: sub)) { try WholeFile.replace(sub, with: []) }
    let lost = folder.file("none/x")
    #expect(throws: StorageError.missing(path: lost)) { try WholeFile.replace(lost, with: []) }
    #expect(try Folder.names(in: folder.path) == ["a", "sub"])
  }

  @Test func readingSaysWhatWasFound() throws {
    #expect(throws: StorageError.missing(path: folder.file("x"))) { try RegularFile.read(folder.file("x")) }
    #expect(throws: StorageError.wrongKind(path: folder.path)) { try RegularFile.read(folder.path) }
    #expect(throws: StorageError.wrongKind(path: "/dev/null")) { try RegularFile.read("/dev/null") }
    #expect(throws: StorageError.missing(path: folder.file("x"))) { try Folder.names(in: folder.file("x")) }
    #expect(try !RegularFile.read("/proc/self/status").isEmpty)
  }

  @Test func foldersAreMadeWithThoseAboveThem() throws {
    let path = folder.file("one/two/three/")
    try Folder.make(path)
    try Folder.make(path)
    #expect(mode(path) == 0o700)
    try WholeFile.replace(folder.file("file"), with: [])
    #expect(throws: StorageError.wrongKind(path: folder.file("file"))) {
      try Folder.make(folder.file("file"))
    }
  }

  @Test(.enabled(if: getuid() != 0, "root ignores permissions"))
  func permissionsAreSaid() throws {
    let path = folder.file("secret")
    try WholeFile.replace(path, with: [1], mode: 0o000)
    #expect(throws: StorageError.permission(path: path, code: EACCES)) { try RegularFile.read(path) }
  }
}
