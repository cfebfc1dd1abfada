import Glibc
import Processors
import Testing
import Threads

@Suite struct WorkersTests {
  @Test func everyNumberIsWorkedOnAndTheAnswersStandInTheirOrder() {
    for count in [0, 1, 2, 3, 8] {
      #expect(Workers.run(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
  }

  /// What takes a moment must not wait until the system has seen that another processor is idle.
  @Test(.enabled(if: Workers.processors > 1)) func twoBeginOnTwoProcessors() {
    // The system may have moved the caller, or the other thread, before either has looked.
    let apart = (0..<40).count { _ in
      let own = Workers.run(2) { _ in processor_current() }
      return own[0] != own[1]
    }
    #expect(apart >= 20)
  }

  @Test func aThreadMayRunWhereverItsMakerMay() {
    let allowed = processors_allowed()
    let seen = Workers.run(3) { _ in
      // It is let go of after it has begun.
      for _ in 0..<1_000 where processors_allowed() != allowed { usleep(1_000) }
      return processors_allowed()
    }
    #expect(seen == [allowed, allowed, allowed])
  }
}
