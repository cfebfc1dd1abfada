/// A file as it stands while its lock is held, for those who must look before they append.
public struct LockedFile: ~Copyable {
  /// How many bytes it has.
  public let size: Int
  private let path: String
  private let file: Descriptor

  init(_ file: consuming Descriptor, size: Int, path: String) {
    self.file = file
    self.size = size
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
}
