import Glibc

/// A regular file that is read in pieces into the caller's own buffer, so that memory does not grow with the file.
public struct ChunkedFile: ~Copyable {
  private let path: String
  private let file: Descriptor

  /// Opens the file at `path`; a link, a pipe or a device is refused instead of followed or waited for.
  public init(_ path: String) throws(StorageError) {
    self.path = path
    file = try ChunkedFile.open(path)
  }

  private static func open(_ path: String) throws(StorageError) -> Descriptor {
    do throws(SystemFailure) {
      let file = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
      guard try file.status().isRegular else { throw SystemFailure(code: EISDIR) }
      return file
    } catch {
      throw error.opening(path) { .unreadable(path: $0, code: $1) }
    }
  }

  /// How large the file at `path` is, for a guess at the work; 0 where it cannot be told.
  public static func size(of path: String) -> Int { (try? stat(of: path)).map { Int($0.st_size) } ?? 0 }

  /// Fills `buffer` between two places with the bytes at `offset`; returns how many there were, 0 at the file's end.
  public func read(
    at offset: Int, into buffer: inout [UInt8], from start: Int, to end: Int
  ) throws(StorageError) -> Int {
    let number = file.number
    let result = buffer.withUnsafeMutableBytes { bytes in
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[start..<end])
      return outcome { pread(number, rest.baseAddress, rest.count, off_t(offset)) }
    }
    do throws(SystemFailure) {
      return try result.get()
    } catch {
      throw error.opening(path) { .unreadable(path: $0, code: $1) }
    }
  }
}
