import Journal
import Storage

/// What git is told of the journal of a workspace that lies in a repository.
struct GitWorkspace {
  /// What it is told of a writer's file.
  let attributes: GitAttributes

  /// Nil where no folder above holds a repository.
  init?(_ path: String) {
    let parts = GitWorkspace.parts(of: path)
    guard let root = parts.indices.reversed().first(where: { GitWorkspace.isRepository(parts[...$0]) })
    else { return nil }
    var attributes = GitAttributes()
    let below = parts.map(String.init) + ["journal", "x.tsv"]
    for depth in root..<(parts.count + 1) {
      let folder = "/" + below[1...depth].joined(separator: "/")
      guard let bytes = try? RegularFile.read(folder + "/.gitattributes", limit: 1 << 20) else { continue }
      attributes.read(
        String(decoding: bytes, as: UTF8.self), of: below[(depth + 1)...].joined(separator: "/"))
    }
    self.attributes = attributes
  }

  /// What git would be told if the folder lay in a repository of its own.
  static func own(_ path: String) -> GitAttributes {
    var attributes = GitAttributes()
    if let bytes = try? RegularFile.read(path + "/.gitattributes", limit: 1 << 20) {
      attributes.read(String(decoding: bytes, as: UTF8.self), of: "journal/x.tsv")
    }
    return attributes
  }

  /// The folders from the root of all to the path itself, `.` and `..` taken out.
  private static func parts(of path: String) -> [Substring] {
    var parts: [Substring] = [""]
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.count > 1 { parts.removeLast() }
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// In a working tree that was made beside another, `.git` is a file.
  private static func isRepository(_ parts: ArraySlice<Substring>) -> Bool {
    let path = parts.joined(separator: "/") + "/.git"
    return (try? Folder.exists(path)) == true || (try? RegularFile.read(path, limit: 1 << 16)) != nil
  }
}
