import Glibc

/// Reading regular files whole.
public enum RegularFile {
  /// All bytes of the file at `path`.
  ///
  /// A pipe or a device is refused instead of waited for. With `followingLinks` false a symbolic link is
  /// refused too.
  public static func read(_ path: String, followingLinks: Bool = true) throws(StorageError) -> [UInt8] {
    do throws(SystemFailure) {
      let flags = O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
      let file = try Descriptor(opening: path, flags: flags)
      let status = try file.status()
      guard status.isRegular else { throw SystemFailure(code: EISDIR) }
      return try bytes(of: file, expecting: Int(status.st_size))
    } catch {
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
