import Glibc

/// Replaces a file as a whole: readers see the old bytes or the new, never a mixture, also after a crash.
public enum WholeFile {
  /// Writes `bytes` to `path`, through a symbolic link to what it names.
  ///
  /// A file that exists keeps its mode; a new one gets `mode`. On any error but `unconfirmed` the old file is
  /// untouched.
  public static func replace(_ path: String, with bytes: [UInt8], mode: UInt32 = 0o644) throws(StorageError) {
    try replace(path, mode: mode) { $0.append(bytes) }
  }

  /// The same with bytes that come a piece at a time, so that they need never be in memory all at once.
  public static func replace(
    _ path: String, mode: UInt32 = 0o644, pouring pour: (inout PouredFile) -> Void
  ) throws(StorageError) {
    let target: String
    do throws(SystemFailure) {
      target = try resolved(path)
      let mode = try existingMode(of: target) ?? mode_t(mode)
      let draft = draftName(beside: target)
      try write(to: draft, mode: mode, pour)
      guard rename(draft, target) == 0 else {
        let failure = SystemFailure(code: errno)
        unlink(draft)
        throw failure
      }
    } catch {
      throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
    }
    try Folder.sync(Folder.parent(of: target), for: path)
  }

  /// Replaces a file whose lock is held; it keeps its mode and its owner.
  static func replace(_ file: borrowing LockedFile, with bytes: [UInt8]) throws(StorageError) {
    let path = file.path
    do throws(SystemFailure) {
      let draft = draftName(beside: path)
      try write(to: draft, mode: file.status.st_mode & 0o7777, owner: file.status) { $0.append(bytes) }
      do throws(SystemFailure) {
        guard try file.isUntouched() else { throw SystemFailure(code: EWOULDBLOCK) }
        try system { rename(draft, path) }
      } catch {
        unlink(draft)
        throw error
      }
    } catch {
      if error.code == EWOULDBLOCK { throw .locked(path: path) }
      throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
    }
    try Folder.sync(Folder.parent(of: path), for: path)
  }

  /// Writes `bytes` to a new file at `path`; where there is one already it stays as it is.
  public static func create(_ path: String, with bytes: [UInt8], mode: UInt32 = 0o644) throws(StorageError) {
    do throws(SystemFailure) {
      // Asked first, so that no draft is written in vain; the rename is what decides.
      guard try !isTaken(path) else { throw SystemFailure(code: EEXIST) }
      let draft = draftName(beside: path)
      try write(to: draft, mode: mode_t(mode)) { $0.append(bytes) }
      defer { unlink(draft) }
      // A rename would replace what somebody made in the meantime; a link never does.
      if link(draft, path) != 0 {
        let code = errno
        // Some file systems, such as those of memory sticks, have no links.
        guard code == EPERM || code == EOPNOTSUPP, rename(draft, path) == 0 else {
          throw SystemFailure(code: code)
        }
      }
    } catch {
      if error.code == EEXIST { throw .exists(path: path) }
      throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
    }
    try Folder.sync(Folder.parent(of: path), for: path)
  }

  private static func isTaken(_ path: String) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      _ = try stat(of: path)
      return true
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
  }

  private static func write(
    to draft: String, mode: mode_t, owner: stat? = nil, _ pour: (inout PouredFile) -> Void
  ) throws(SystemFailure) {
    var file = PouredFile(
      try Descriptor(opening: draft, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600))
    let number = file.number
    do throws(SystemFailure) {
      if let owner, case let made = try file.status(),
        made.st_uid != owner.st_uid || made.st_gid != owner.st_gid
      {
        // Otherwise the owner of the old file might not be let into the new one.
        try system { fchown(number, owner.st_uid, owner.st_gid) }
      }
      try system { fchmod(number, mode) }
      pour(&file)
      if let failure = file.failure { throw failure }
      if fsync(number) != 0 { throw SystemFailure(code: errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func existingMode(of path: String) throws(SystemFailure) -> mode_t? {
    do throws(SystemFailure) {
      let status = try stat(of: path)
      guard status.isRegular else { throw SystemFailure(code: EISDIR) }
      return status.st_mode & 0o7777
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// Where links lead, also when nothing is there yet; the kernel's own limit is 40 too.
  private static func resolved(_ path: String) throws(SystemFailure) -> String {
    var path = path
    for _ in 0..<40 {
      do throws(SystemFailure) {
        guard try stat(of: path).isLink else { return path }
      } catch {
        if error.code == ENOENT { return path }
        throw error
      }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = try system { readlink(path, &buffer, buffer.count) }
      let target = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
      path = target.hasPrefix("/") ? target : Folder.parent(of: path) + "/" + target
    }
    throw SystemFailure(code: ELOOP)
  }

  /// The names of drafts, as git and shells write it: one that was killed may leave its draft behind.
  public static let draftPattern = ".maltavla-*.tmp"

  /// A name that no other draft has; hidden, so that no listing takes it for a plan.
  private static func draftName(beside path: String) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    return Folder.parent(of: path) + "/" + draftPattern.split(separator: "*").joined(separator: random)
  }
}
