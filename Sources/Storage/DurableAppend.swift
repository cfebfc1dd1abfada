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
    let file = try LockedFile(at: path, isMadeWhenMissing: true, waiting: lockLimit)
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

  /// Appends the same, and also after a crash in the middle a reader sees all of the lines or none.
  ///
  /// A program that is killed inside a long `write` leaves as much as the kernel had taken. So the file is replaced by
  /// one that has the new lines as well; whoever waits for the lock notices that, for the name leads elsewhere then.
  public func appendWhole(
    _ compose: (borrowing LockedFile) throws(StorageError) -> [UInt8]
  ) throws(StorageError) {
    let file = try LockedFile(at: path, isMadeWhenMissing: true, waiting: lockLimit)
    let added = try compose(file)
    guard !added.isEmpty else { return }
    var bytes = try file.bytes(from: 0, count: file.size)
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += added
    try WholeFile.replace(file, with: bytes)
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
}
