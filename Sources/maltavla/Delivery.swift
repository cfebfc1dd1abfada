import Arguments
import Storage

/// Hands over a document: on standard output, or in the file of `--output`.
struct Delivery {
  let call: Call
  /// The file's mode where it is new.
  let mode: UInt32
  /// Whether a file that is there already gives way.
  let replaces: Bool

  /// The document is written whole or not at all.
  func deliver(_ document: String) throws(Failure) {
    try deliver { take in take(Array(document.utf8)) }
  }

  /// A document that comes a piece at a time; in a file it is written whole or not at all.
  func deliver(pieces: (_ take: ([UInt8]) -> Void) -> Void) throws(Failure) {
    guard let output = call.invocation.value(.output), output != "-" else {
      pieces(call.environment.writeBytes)
      return
    }
    let path = output.hasPrefix("/") ? output : call.environment.folder + "/" + output
    do throws(StorageError) {
      if replaces {
        try WholeFile.replace(path, mode: mode) { file in pieces { file.append($0) } }
      } else {
        var bytes: [UInt8] = []
        pieces { bytes += $0 }
        try WholeFile.create(path, with: bytes, mode: mode)
      }
    } catch {
      switch error {
      case .missing: throw Failure(.noSuchFolder(folder(of: output)), .inputOutput)
      case .exists: throw Failure(.storage(.exists(path: output), whileWriting: true), .inputOutput)
      default: throw Failure(.storage(error, whileWriting: true), .inputOutput)
      }
    }
    call.complain(.note, .written(output))
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
