import Arguments
import Holding

/// Words parted by newlines, as a command line.
@_cdecl("LLVMFuzzerTestOneInput")
public func readArguments(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { bytes in
    let words = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let (invocation, fault) = Sample.program.read(words)
    guard fault == nil, case .run(let command) = invocation.request else { return }
    // Written out in full, what was understood reads as the same.
    hold(Sample.program.command(named: command) != nil, "\(command) is a command")
    let again = Sample.program.read(Sample.words(of: invocation, command: command))
    hold(again.fault == nil, "\(words) reads again: \(String(describing: again.fault))")
    hold(again.invocation == invocation, "\(words) reads as the same")
  }
}
