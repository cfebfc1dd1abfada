import Glibc

/// Adds whole lines to a file so that they are on the disk when it returns, or says what became of them.
///
/// The lock is advisory: everyone who appends does it here. An editor or a version control system does not
/// ask for it but replaces the file, so the name is compared with the locked file before anything is written.
public struct DurableAppend: Sendable {
  /// The file; it is made, readable by the user alone, when missing.
  public let path: String
  /// How long to wait for another writer.
  public let lockLimit: Duration

  /// An append to the file at `path`.
  public init(to path: String, lockLimit: Duration = .seconds(10)) {
    self.path = path
    self.lockLimit = lockLimit
  }

  /// Appends what `compose` makes, which it does while the lock is held and with a view of the file.
  ///
  /// The bytes are whole lines, each with its newline. Where the file does not end in a newline one goes
  /// before them: another's fragment is closed, never cut off.
  public func append(
    _ compose: (borrowing LockedFile) throws(StorageError) -> [UInt8]
  ) throws(StorageError) {
    let file = try locked()
    var bytes = try compose(file)
    guard !bytes.isEmpty else { return }
    if file.size > 0, try file.bytes(from: file.size - 1, count: 1) != [UInt8(ascii: "\n")] {
      bytes.insert(UInt8(ascii: "\n"), at: 0)
    }
    try write(bytes, to: file)
    // Not tried again: after an error the kernel may have dropped the page and would report success.
    guard fdatasync(file.descriptor) == 0 else { throw .unconfirmed(path: path, code: errno) }
    // An empty file counts as new: whoever made it may not have come as far as this.
    if file.size == 0 { try Folder.sync(Folder.parent(of: path), for: path) }
  }

  /// One `write`; where it fails or comes up short the file gets its old length back.
  private func write(_ bytes: [UInt8], to file: borrowing LockedFile) throws(StorageError) {
    var cause: Int32?
    do throws(SystemFailure) {
      if try file.write(bytes) == bytes.count { return }
    } catch {
      cause = error.code
    }
    let (number, size) = (file.descriptor, file.size)
    do throws(SystemFailure) {
      var status = stat()
      try system { fstat(number, &status) }
      if Int(status.st_size) != size {
        try system { ftruncate(number, off_t(size)) }
        if fdatasync(number) != 0 { throw SystemFailure(code: errno) }
      }
    } catch {
      throw .unconfirmed(path: path, code: error.code)
    }
    throw .nothingSaved(path: path, code: cause)
  }

  /// The file, open and locked, and still the one that its name leads to.
  private func locked() throws(StorageError) -> LockedFile {
    let deadline = ContinuousClock.now + lockLimit
    while true {
      let file = try open()
      try FileLock.take(file, until: deadline, path: path)
      do throws(SystemFailure) {
        let status = try file.status()
        if try isNamed(status) { return LockedFile(file, size: Int(status.st_size), path: path) }
      } catch {
        throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
      }
      guard ContinuousClock.now < deadline else { throw .locked(path: path) }
    }
  }

  private func isNamed(_ status: stat) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      return try status.isSameFile(as: stat(of: path))
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
  }

  /// The file as it is, or a new one.
  ///
  /// Links are not followed, so that nobody can lead the journal elsewhere; `O_NONBLOCK` keeps a pipe of
  /// that name from hanging the program.
  private func open() throws(StorageError) -> Descriptor {
    while true {
      do throws(SystemFailure) {
        let file = try existingOrNew()
        guard try file.status().isRegular else { throw SystemFailure(code: EISDIR) }
        return file
      } catch {
        // Somebody made it between the two calls.
        if error.code == EEXIST { continue }
        throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
      }
    }
  }

  private func existingOrNew() throws(SystemFailure) -> Descriptor {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
    do throws(SystemFailure) {
      return try Descriptor(opening: path, flags: flags)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    return try Descriptor(opening: path, flags: flags | O_CREAT | O_EXCL, mode: 0o600)
  }
}
