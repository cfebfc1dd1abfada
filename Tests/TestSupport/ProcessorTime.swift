import Glibc

/// The time that `work` takes of the thread's processor, so that a busy machine does not fail a test; the shorter of
/// two attempts, for the first may pay for what is only made once.
public func processorTime(of work: () -> Void) -> Swift.Duration {
  func once() -> Swift.Duration {
    let began = threadTime()
    work()
    return threadTime() - began
  }
  return min(once(), once())
}

private func threadTime() -> Swift.Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
