import Glibc

/// What standard input held.
enum StandardInput: Sendable {
  /// All of it.
  case bytes([UInt8])
  /// More than the program takes.
  case tooLong
  /// It could not be read.
  case failed

  /// The most that is taken: 64 MB, far more than any document's text.
  static let limit = 64_000_000

  /// Reads the process's standard input to its end.
  static func read() -> StandardInput {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return .failed }
      if count == 0 { return .bytes(bytes) }
      bytes += buffer[..<count]
    }
    return .tooLong
  }

  /// The lines of a text in bytes, without their ends. What is not UTF-8 becomes U+FFFD, and a byte order mark in
  /// front is left out.
  static func lines(of bytes: [UInt8]) -> [String] {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
