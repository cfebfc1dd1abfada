import Glibc

/// A folder of its own for one test, gone with it.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes the folder.
  public init() {
    path = "/tmp/maltavla-test-" + String(UInt64.random(in: .min ... .max), radix: 36)
    mkdir(path, 0o700)
  }

  deinit { remove(path) }

  /// The path of a file in it.
  public func file(_ name: String) -> String { path + "/" + name }

  private func remove(_ path: String) {
    if let stream = opendir(path) {
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        if entry.pointee.d_type == UInt8(DT_DIR) {
          remove(path + "/" + name)
        } else {
          unlink(path + "/" + name)
        }
      }
    }
    rmdir(path)
  }
}
