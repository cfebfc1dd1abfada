import Glibc

/// A new file that is written a piece at a time. What fails first is remembered and the rest let go, so that whoever
/// makes the pieces need not know of it.
public struct PouredFile: ~Copyable {
  private let file: Descriptor
  /// What failed, if anything has.
  private(set) var failure: SystemFailure?

  init(_ file: consuming Descriptor) { self.file = file }

  var number: Int32 { file.number }

  func status() throws(SystemFailure) -> stat { try file.status() }

  /// Writes the next bytes.
  public mutating func append(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    do throws(SystemFailure) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let taken = try file.write(rest)
        guard taken > 0 else { throw SystemFailure(code: EIO) }
        rest = rest.dropFirst(taken)
      }
    } catch {
      failure = error
    }
  }
}
