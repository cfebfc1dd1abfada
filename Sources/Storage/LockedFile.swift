import Glibc

/// A file as it stands while its lock is held, for those who must look before they write.
public struct LockedFile: ~Copyable {
  /// How many bytes it has.
  public var size: Int { Int(status.st_size) }
  let path: String
  /// What it was when the lock was taken.
  let status: stat
  private let file: Descriptor

  init(_ file: consuming Descriptor, status: stat, path: String) {
    self.file = file
    self.status = status
    self.path = path
  }

  /// The bytes from `offset` to the end, at most `count`.
  public func bytes(from offset: Int, count: Int) throws(StorageError) -> [UInt8] {
    do throws(SystemFailure) {
      return try file.read(at: offset, count: count)
    } catch {
      throw .nothingSaved(path: path, code: error.code)
    }
  }

  var descriptor: Int32 { file.number }

  func write(_ bytes: [UInt8]) throws(SystemFailure) -> Int { try file.write(bytes[...]) }

  /// Whether the name still leads to this file and nobody who does not ask for the lock, such as an editor, has
  /// written to it.
  func isUntouched() throws(SystemFailure) -> Bool {
    let now = try stat(of: path)
    return now.isSameFile(as: status) && now.st_size == status.st_size
      && now.st_mtim.tv_sec == status.st_mtim.tv_sec && now.st_mtim.tv_nsec == status.st_mtim.tv_nsec
  }
}
