/// Replaces a file that others append to, while everyone who appends waits.
///
/// The lock is that of `DurableAppend`. The new file takes the old one's name while the old one's lock is held, so
/// whoever waited for it finds that the name leads elsewhere and begins anew with the new file: no line is written to a
/// file that nobody reads. Readers see the old bytes or the new, never a mixture, also after a crash.
///
/// Editors and version control do not ask for the lock. What they wrote before the rename is noticed, and the
/// replacement given up.
public struct LockedReplacement: Sendable {
  /// The file; it must exist, and it keeps its mode and its owner.
  public let path: String
  /// How long to wait for another writer.
  public let lockLimit: Duration

  /// A replacement of the file at `path`.
  public init(of path: String, lockLimit: Duration = .seconds(10)) {
    self.path = path
    self.lockLimit = lockLimit
  }

  /// Replaces the file's bytes with what `compose` makes of them, which it does while the lock is held; where they are
  /// the same nothing is written.
  ///
  /// On any error but `unconfirmed` the file is untouched.
  public func replace(
    _ compose: ([UInt8]) throws(StorageError) -> [UInt8]
  ) throws(StorageError) {
    let file = try LockedFile(at: path, isMadeWhenMissing: false, waiting: lockLimit)
    let old = try file.bytes(from: 0, count: file.size)
    guard old.count == file.size else { throw .locked(path: path) }
    let new = try compose(old)
    guard new != old else { return }
    try WholeFile.replace(file, with: new)
  }
}
