import Storage
import TestSupport
import Testing

@Suite struct FolderTests {
  let folder = TemporaryFolder()

  @Test func aFolderIsThereOrNotAndNothingInBetween() throws {
    let file = folder.file("file")
    try WholeFile.create(file, with: [1])
    #expect(try Folder.exists(folder.path))
    for path in [folder.file("none"), file, file + "/below"] {
      #expect(try !Folder.exists(path), "\(path)")
    }
  }

  @Test func whatTheSystemCannotTellIsNoNo() {
    // Longer than any name may be: the one error that does not depend on who asks.
    let path = folder.file(String(repeating: "a", count: 300))
    #expect(throws: StorageError.unreadable(path: path, code: 36)) { try Folder.exists(path) }
  }
}
