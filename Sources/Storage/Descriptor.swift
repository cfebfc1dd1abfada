import Glibc

/// An open file, closed when its owner lets go of it.
struct Descriptor: ~Copyable {
  let number: Int32

  init(opening path: String, flags: Int32, mode: mode_t = 0) throws(SystemFailure) {
    number = try system { open(path, flags | O_CLOEXEC, mode) }
  }

  init(owning number: Int32) { self.number = number }

  deinit { _ = close(number) }

  func status() throws(SystemFailure) -> stat {
    let number = number
    var status = stat()
    try system { fstat(number, &status) }
    return status
  }

  /// Reads `count` bytes at `offset`, fewer only where the file ends.
  func read(at offset: Int, count: Int) throws(SystemFailure) -> [UInt8] {
    let number = number
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let start = filled
      let got = try bytes.withUnsafeMutableBytes { buffer in
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
        return outcome { pread(number, rest.baseAddress, rest.count, off_t(offset + start)) }
      }.get()
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  /// Reads what comes next from another program; nothing where it has come to its end.
  func readNext() throws(SystemFailure) -> [UInt8] {
    let number = number
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let got = try bytes.withUnsafeMutableBytes { buffer in
      outcome { Glibc.read(number, buffer.baseAddress, buffer.count) }
    }.get()
    bytes.removeLast(bytes.count - got)
    return bytes
  }

  /// Hands `bytes` to one `write`; returns how many were taken.
  func write(_ bytes: ArraySlice<UInt8>) throws(SystemFailure) -> Int {
    let number = number
    return try bytes.withUnsafeBytes { buffer in
      outcome { Glibc.write(number, buffer.baseAddress, buffer.count) }
    }.get()
  }
}

extension stat {
  var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

  func isSameFile(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }

  /// The status of what `path` names; of a link itself unless links are followed.
  init(of path: String, followingLinks: Bool = false) throws(SystemFailure) {
    var status = stat()
    try system { fstatat(AT_FDCWD, path, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) }
    self = status
  }
}
