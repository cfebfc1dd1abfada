import Glibc

/// Reading regular files whole.
public enum RegularFile {
  /// All bytes of the file at `path`.
  ///
  /// A pipe or a device is refused instead of waited for. With `followingLinks` false a symbolic link is
  /// refused too. A file of more than `limit` bytes is refused before any of them is read.
  public static func read(
    _ path: String, followingLinks: Bool = true, limit: Int = .max
  ) throws(StorageError) -> [UInt8] {
    var size = 0
    do throws(SystemFailure) {
      let flags = O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
      let file = try Descriptor(opening: path, flags: flags)
      let status = try file.status()
      guard status.isRegular else { throw SystemFailure(code: EISDIR) }
      size = Int(status.st_size)
      if size > limit { throw SystemFailure(code: EFBIG) }
      return try bytes(of: file, expecting: size)
    } catch {
      if error.code == EFBIG { throw .tooLarge(path: path, bytes: size, limit: limit) }
      throw error.opening(path) { .unreadable(path: $0, code: $1) }
    }
  }

  /// How many bytes the file at `path` has; none where there is no file.
  public static func size(_ path: String) throws(StorageError) -> Int {
    do throws(SystemFailure) {
      return Int(try stat(of: path).st_size)
    } catch {
      if error.code == ENOENT { return 0 }
      throw error.opening(path) { .unreadable(path: $0, code: $1) }
    }
  }

  /// Reads on until the end, for a file may have grown since its size was asked for.
  private static func bytes(
    of file: borrowing Descriptor, expecting size: Int
  ) throws(SystemFailure) -> [UInt8] {
    var bytes = try file.read(at: 0, count: size)
    while bytes.count >= size {
      let more = try file.read(at: bytes.count, count: 4096)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
