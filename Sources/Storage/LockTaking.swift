import Glibc

/// How a file is opened and locked so that it is, once locked, still the one that its name leads to.
extension LockedFile {
  /// Opens the file at `path` and takes its lock, waiting no longer than the limit.
  ///
  /// Who waits for the lock may get that of a file that was replaced meanwhile: the name is compared with the locked
  /// file, and where it leads to another that one is opened and locked instead.
  init(at path: String, isMadeWhenMissing: Bool, waiting limit: Duration) throws(StorageError) {
    let deadline = ContinuousClock.now + limit
    while true {
      let file = try LockedFile.open(path, isMadeWhenMissing)
      try FileLock.take(file, until: deadline, path: path)
      do throws(SystemFailure) {
        let status = try file.status()
        if try LockedFile.isNamed(path, status) {
          self = LockedFile(file, status: status, path: path)
          return
        }
      } catch {
        throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
      }
      guard ContinuousClock.now < deadline else { throw .locked(path: path) }
    }
  }

  private static func isNamed(_ path: String, _ status: stat) throws(SystemFailure) -> Bool {
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
  private static func open(_ path: String, _ isMadeWhenMissing: Bool) throws(StorageError) -> Descriptor {
    while true {
      do throws(SystemFailure) {
        let file = try existingOrNew(path, isMadeWhenMissing)
        guard try file.status().isRegular else { throw SystemFailure(code: EISDIR) }
        return file
      } catch {
        // Somebody made it between the two calls.
        if error.code == EEXIST { continue }
        throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
      }
    }
  }

  private static func existingOrNew(
    _ path: String, _ isMadeWhenMissing: Bool
  ) throws(SystemFailure) -> Descriptor {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
    do throws(SystemFailure) {
      return try Descriptor(opening: path, flags: flags)
    } catch {
      guard error.code == ENOENT, isMadeWhenMissing else { throw error }
    }
    return try Descriptor(opening: path, flags: flags | O_CREAT | O_EXCL, mode: 0o600)
  }
}
