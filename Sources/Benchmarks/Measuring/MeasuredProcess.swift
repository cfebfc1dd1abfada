import Glibc

/// Runs a program once, with what it writes in a file, and takes its time.
///
/// The system counts the memory of whoever starts a program as the program's own for as long as the two are one. So
/// this is done by a small process that has done nothing else: see ``Stopwatch``.
struct MeasuredProcess {
  let launch: Launch
  /// Where its answer goes; `/dev/null` where nobody reads it.
  let answer: String
  /// Where its complaints go.
  let complaints: String

  /// Runs it to its end; nil where it cannot be started.
  func run() -> Measurement? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, answer, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, complaints, writing, 0o600)
    let words = ([launch.program] + launch.arguments).map { strdup($0) } + [nil]
    let variables = Launch.variables.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }

    var number: pid_t = 0
    var status: Int32 = 0
    var usage = rusage()
    let began = MeasuredProcess.now
    guard posix_spawn(&number, launch.program, &actions, nil, words, variables) == 0 else { return nil }
    while wait4(number, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return nil }
    }
    let wall = MeasuredProcess.now - began
    // The lowest seven bits are the signal that ended it, the next byte is the status that it gave itself.
    let signal = status & 0x7F
    return Measurement(
      wall: wall,
      processor: MeasuredProcess.nanoseconds(usage.ru_utime) + MeasuredProcess.nanoseconds(usage.ru_stime),
      peak: usage.ru_maxrss, status: Int(signal == 0 ? (status >> 8) & 0xFF : signal + 128))
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func nanoseconds(_ time: timeval) -> Int {
    time.tv_sec * 1_000_000_000 + Int(time.tv_usec) * 1000
  }
}
