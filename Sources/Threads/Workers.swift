import Glibc
internal import Processors

/// Threads that share out work, and are waited for.
public enum Workers {
  /// How many processors the program may use.
  public static var processors: Int { Int(processors_allowed()) }

  /// What `body` gives for each number below `count`, each on a thread of its own; the first on the caller's, and the
  /// others on other processors from the start, for all may be done within milliseconds.
  ///
  /// Where the system has no thread left, the work is done here instead.
  public static func run<Outcome: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Outcome
  ) -> [Outcome] {
    guard count > 1 else { return (0..<count).map(body) }
    let others = (1..<count).map { number in Worker { body(number) } }
    let threads = others.map { $0.start() }
    let own = body(0)
    return [own] + zip(others, threads).map { worker, thread in worker.outcome(of: thread) }
  }
}

/// One thread's work. Only that thread touches the outcome until it has ended, and only the caller afterwards.
private final class Worker<Outcome: Sendable>: @unchecked Sendable {
  private let body: @Sendable () -> Outcome
  private var outcome: Outcome?

  init(_ body: @escaping @Sendable () -> Outcome) { self.body = body }

  /// Begins on a thread of its own; nil where there is none to be had.
  func start() -> pthread_t? {
    var thread = pthread_t()
    let job = Unmanaged.passRetained(Job { [self] in outcome = body() })
    let code = thread_create_elsewhere(
      &thread,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, job.toOpaque())
    guard code == 0 else {
      job.release()
      return nil
    }
    return thread
  }

  /// Waits for the thread; without one the work is done now.
  func outcome(of thread: pthread_t?) -> Outcome {
    if let thread { pthread_join(thread, nil) }
    return outcome ?? body()
  }
}

/// What a thread is given, through C, which knows no generics.
private final class Job {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
