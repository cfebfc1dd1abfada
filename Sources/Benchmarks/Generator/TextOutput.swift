import Glibc

/// A file that is written in large pieces.
final class TextOutput {
  private let file: UnsafeMutablePointer<FILE>?
  private var pending: [UInt8] = []
  private var isWhole: Bool

  init(_ path: String) {
    file = fopen(path, "w")
    isWhole = file != nil
  }

  /// Adds bytes; they are on their way when so many have come together.
  func append(_ bytes: some Collection<UInt8>) {
    pending += bytes
    if pending.count >= 1 << 16 { flush() }
  }

  /// Closes the file; false where something could not be written.
  func finish() -> Bool {
    flush()
    guard let file, fclose(file) == 0 else { return false }
    return isWhole
  }

  private func flush() {
    guard let file, !pending.isEmpty else { return }
    if fwrite(pending, 1, pending.count, file) != pending.count { isWhole = false }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes a whole file at once.
  static func write(_ text: String, to path: String) -> Bool {
    let output = TextOutput(path)
    output.append(text.utf8)
    return output.finish()
  }
}
