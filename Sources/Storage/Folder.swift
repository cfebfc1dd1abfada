import Glibc

/// Folders: what is in them, making them, and making their entries durable.
public enum Folder {
  /// The names in the folder at `path`, without `.` and `..`, in the order of their bytes.
  public static func names(in path: String) throws(StorageError) -> [String] {
    guard let stream = opendir(path) else {
      throw SystemFailure(code: errno).opening(path) { .unreadable(path: $0, code: $1) }
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let code = errno
        guard code == 0 else { throw .unreadable(path: path, code: code) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether there is a folder at `path`, where a wrong no would lead to another place; throws where the system
  /// cannot tell.
  public static func exists(_ path: String) throws(StorageError) -> Bool {
    do throws(SystemFailure) {
      return try stat(of: path, followingLinks: true).isFolder
    } catch {
      switch error.code {
      case ENOENT, ENOTDIR, ELOOP: return false
      default: throw error.opening(path) { .unreadable(path: $0, code: $1) }
      }
    }
  }

  /// Whether others than the owner may do anything at all with what stands at `path`.
  public static func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
  }

  /// Makes the folder at `path`, and those above it that are missing, open to nobody but the user.
  ///
  /// A folder that exists is left as it is.
  public static func make(_ path: String) throws(StorageError) {
    do throws(SystemFailure) {
      try system { mkdir(path, 0o700) }
    } catch {
      let above = parent(of: path)
      if error.code == ENOENT, above != path, above != "." {
        try make(above)
        return try make(path)
      }
      guard error.code == EEXIST else {
        throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
      }
      return try mustBeFolder(path)
    }
    do {
      try sync(parent(of: path), for: path)
    } catch {
      // Whatever was to go into the folder is not in it yet.
      guard case .unconfirmed(_, let code) = error else { throw error }
      throw .nothingSaved(path: path, code: code)
    }
  }

  /// Makes durable what was made in the folder at `path`, and the folder's own entry, whoever made them.
  public static func settle(_ path: String) throws(StorageError) {
    try sync(path, for: path)
    try sync(parent(of: path), for: path)
  }

  /// The folder that the name `path` stands in.
  static func parent(of path: String) -> String {
    var rest = path[...]
    while rest.utf8.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    rest = rest[..<slash]
    while rest.hasSuffix("/") { rest.removeLast() }
    return rest.isEmpty ? "/" : String(rest)
  }

  /// Makes the entries of `folder` durable after `path` was made in it.
  static func sync(_ folder: String, for path: String) throws(StorageError) {
    do throws(SystemFailure) {
      let open = try Descriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY)
      // Not tried again whatever the error is: the kernel may by then have dropped what it could not write.
      if fsync(open.number) != 0 { throw SystemFailure(code: errno) }
    } catch {
      throw .unconfirmed(path: path, code: error.code)
    }
  }

  private static func mustBeFolder(_ path: String) throws(StorageError) {
    do throws(SystemFailure) {
      guard try stat(of: path, followingLinks: true).isFolder else { throw SystemFailure(code: ENOTDIR) }
    } catch {
      throw error.opening(path) { .nothingSaved(path: $0, code: $1) }
    }
  }
}
