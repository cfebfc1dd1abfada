import Glibc

/// A started program, the channel that it reads from and those that it writes to. Whoever starts one must `listen`, which sees it to its end.
struct ChildProcess: ~Copyable {
  private let number: pid_t
  private let input: Descriptor
  /// What the program is to read.
  private let words: [UInt8]
  private let output: Descriptor
  private let complaints: Descriptor

  /// How a program ended.
  enum Ending {
    /// By itself, with its status and what it wrote: to standard error only the end of it.
    case ended(Int32, output: [UInt8], complaint: [UInt8])
    case tooMuchOutput
    case timedOut
    /// The system would not let us hear it.
    case unheard(Int32)
  }

  /// How much of what a program complains is kept.
  private static let tailLimit = 4096

  /// Starts the program at `path` with `input` to read.
  init(_ path: String, arguments: [String], variables: [String], input: [UInt8]) throws(SystemFailure) {
    words = input
    let source = try Channel()
    let output = try Channel()
    let complaints = try Channel()
    number = try ChildProcess.spawn(
      path, arguments, variables, input: source.outlet, output: output.inlet, complaints: complaints.inlet)
    self.input = source.inlet
    self.output = output.outlet
    self.complaints = complaints.outlet
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ variables: [String], input: borrowing Descriptor,
    output: borrowing Descriptor, complaints: borrowing Descriptor
  ) throws(SystemFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints.number, STDERR_FILENO)
    // What this program ignores the other one must not: it is to end when nobody listens any more.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let words = arguments.map { strdup($0) } + [nil]
    let settings = variables.map { strdup($0) } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    var number: pid_t = 0
    let code = posix_spawn(&number, path, &actions, &attributes, words, settings)
    guard code == 0 else { throw SystemFailure(code: code) }
    return number
  }

  /// Listens until the program has ended; one that writes too much or takes too long is stopped.
  func listen(outputLimit: Int, until deadline: ContinuousClock.Instant) -> Ending {
    var written: [UInt8] = []
    var tail: [UInt8] = []
    var unread = words[...]
    if unread.isEmpty { shutdown(input.number, Int32(SHUT_WR)) }
    var polled = [output.number, complaints.number].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    polled.append(pollfd(fd: unread.isEmpty ? -1 : input.number, events: Int16(POLLOUT), revents: 0))
    while polled.contains(where: { $0.fd >= 0 }) {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return stop(.timedOut) }
      let count = poll(&polled, nfds_t(polled.count), left.roundedMilliseconds)
      if count < 0, errno != EINTR { return stop(.unheard(errno)) }
      guard count > 0 else { continue }
      for index in polled.indices where polled[index].revents != 0 {
        if index == 2 {
          unread = unread.dropFirst(hand(unread))
          if unread.isEmpty {
            shutdown(input.number, Int32(SHUT_WR))
            polled[index].fd = -1
          }
          continue
        }
        let chunk: [UInt8]
        do throws(SystemFailure) {
          chunk = try index == 0 ? output.readNext() : complaints.readNext()
        } catch {
          return stop(.unheard(error.code))
        }
        // A negative number is passed over by the next poll: this channel has come to its end.
        if chunk.isEmpty { polled[index].fd = -1 }
        if index == 0 { written += chunk } else { tail = (tail + chunk).suffix(ChildProcess.tailLimit) }
      }
      if written.count > outputLimit { return stop(.tooMuchOutput) }
    }
    guard let status = wait(until: deadline) else { return stop(.timedOut) }
    return .ended(status, output: written, complaint: tail)
  }

  /// Hands the program as much to read as it takes now; returns how much that was, or all where it reads no more. What
  /// a program made of the part that it read, its status tells.
  private func hand(_ words: ArraySlice<UInt8>) -> Int {
    let number = input.number
    let result = words.withUnsafeBytes { buffer in
      outcome {
        send(number, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
      }
    }
    switch result {
    case .success(let count): return count
    case .failure(let failure): return failure.code == EAGAIN ? 0 : words.count
    }
  }

  /// The program's status; nil where it goes on after it has closed its channels.
  private func wait(until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    var pause = 100_000
    while waitpid(number, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { return nil }
      var time = timespec(tv_sec: 0, tv_nsec: pause)
      nanosleep(&time, nil)
      pause = min(pause * 2, 8_000_000)
    }
    // The lowest seven bits are the signal that ended it, the next byte is the status that it gave itself.
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : signal + 128
  }

  /// Ends the program and leaves no trace of it.
  private func stop(_ ending: Ending) -> Ending {
    kill(number, SIGKILL)
    while waitpid(number, nil, 0) < 0, errno == EINTR {}
    return ending
  }
}

/// What one program writes and another reads.
///
/// A pair of sockets and not a pipe: sockets are closed to other children from the beginning, while a pipe, with the
/// calls that Swift sees, is open to a child that another thread starts in the same moment.
private struct Channel: ~Copyable {
  let outlet: Descriptor
  let inlet: Descriptor

  init() throws(SystemFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    try system { socketpair(AF_UNIX, kind, 0, &ends) }
    outlet = Descriptor(owning: ends[0])
    inlet = Descriptor(owning: ends[1])
  }
}

extension Duration {
  /// Milliseconds for `poll`: at least one, and never more than an hour.
  fileprivate var roundedMilliseconds: Int32 {
    if self > .seconds(3600) { return 3_600_000 }
    let (seconds, attoseconds) = components
    return Int32(clamping: max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000))
  }
}
