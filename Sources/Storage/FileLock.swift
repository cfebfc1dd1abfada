import Glibc

/// An exclusive `flock`, waited for no longer than a time limit.
enum FileLock {
  /// Takes the lock of an open file; it goes when the file is closed.
  ///
  /// A blocking `flock` has no time limit, so the lock is asked for again and again, in growing steps.
  static func take(
    _ file: borrowing Descriptor, until deadline: ContinuousClock.Instant, path: String
  ) throws(StorageError) {
    let number = file.number
    var pause = 500_000
    while true {
      do throws(SystemFailure) {
        try system { flock(number, LOCK_EX | LOCK_NB) }
        return
      } catch {
        guard error.code == EWOULDBLOCK else { throw .nothingSaved(path: path, code: error.code) }
      }
      guard ContinuousClock.now < deadline else { throw .locked(path: path) }
      var time = timespec(tv_sec: 0, tv_nsec: pause)
      nanosleep(&time, nil)
      pause = min(pause * 2, 8_000_000)
    }
  }
}
