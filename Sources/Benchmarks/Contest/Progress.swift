import Glibc

/// Says on standard error what is going on: a full run takes a quarter of an hour.
struct Progress: Sendable {
  /// Whether nothing is said.
  var isQuiet = false

  func say(_ line: String) {
    if !isQuiet { StandardError.write(line) }
  }
}

/// Where complaints go, and what is no result.
enum StandardError {
  static func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    // Nobody can be told that nobody listens.
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
