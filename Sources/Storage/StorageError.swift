/// Why a file could not be read or written, told apart by what the user may conclude from it.
public enum StorageError: Error, Hashable, Sendable {
  /// There is no such file or folder.
  case missing(path: String)
  /// A folder, a link, a device or a pipe where a regular file was asked for, or a file where a folder was.
  case wrongKind(path: String)
  /// The system forbids it; nothing was read or saved.
  case permission(path: String, code: Int32)
  /// Somebody else held the lock for the whole time limit; nothing was saved.
  case locked(path: String)
  /// Reading failed.
  case unreadable(path: String, code: Int32)
  /// Writing failed and the file is as it was before; no code where a write merely came up short.
  case nothingSaved(path: String, code: Int32?)
  /// The file has more bytes than are read of such a file.
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// There is a file already, which was left as it was.
  case exists(path: String)
  /// The bytes were handed over, but the system could not say that they are on the disk.
  case unconfirmed(path: String, code: Int32)

  /// The file or folder that it is about.
  public var path: String {
    switch self {
    case .missing(let path), .wrongKind(let path), .permission(let path, _), .locked(let path),
      .unreadable(let path, _), .nothingSaved(let path, _), .unconfirmed(let path, _),
      .tooLarge(let path, _, _), .exists(let path):
      path
    }
  }
}
