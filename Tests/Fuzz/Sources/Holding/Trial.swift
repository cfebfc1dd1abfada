import Glibc

/// One input of the fuzzer, read once and timed.
public enum Trial {
  /// The slowest input so far, in nanoseconds of the processor.
  nonisolated(unsafe) private static var slowest = 0
  /// What no input may take.
  private static let limit = 1_000_000_000

  /// Runs `read` on the bytes that the fuzzer gives; an input that takes over a second stops the program.
  ///
  /// The processor's time is measured and not the wall's, for a busy machine is no fault of the reader's.
  public static func run(_ start: UnsafePointer<UInt8>, _ count: Int, _ read: ([UInt8]) -> Void) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let began = now()
    read(bytes)
    let time = now() - began
    if time > slowest {
      if slowest == 0 { _ = atexit { Trial.report() } }
      slowest = time
    }
    hold(time < limit, "read within a second: \(time / 1_000_000) ms")
    return 0
  }

  /// The line that `run` looks for.
  private static func report() {
    let line = Array("slowest: \(slowest / 1000) µs\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
