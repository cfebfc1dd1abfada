import Goals
import Synchronization

@testable import maltavla

/// The outside world of a test: a clock that stands still, memory for files' ends, and answers given beforehand.
final class TestConsole: Sendable {
  struct State {
    var output = ""
    var complaints = ""
    /// Both, in the order that they were written, as a terminal would show them.
    var screen = ""
    var answers: [String] = []
    /// What stands on standard input.
    var input: [UInt8] = []
    /// Noon of 1 January 2030, after everything that the examples tell of.
    var milliseconds: UInt64 = 21_915 * 86_400_000 + 43_200_000
    var random: UInt64 = 1
  }

  let state = Mutex(State())

  /// Puts the clock at noon (UTC) of a day.
  func setToday(_ day: Day, minute: Int = 0) {
    state.withLock {
      $0.milliseconds = UInt64(day.number) * 86_400_000 + 43_200_000 + UInt64(minute) * 60_000
    }
  }

  /// Lets a minute pass.
  func advance() { state.withLock { $0.milliseconds += 60_000 } }

  /// What has been written since it was last asked, both streams together.
  func takeScreen() -> String {
    state.withLock { state in
      defer { state.screen = "" }
      return state.screen
    }
  }

  /// An environment in `folder` with only the variables given.
  func environment(
    folder: String, variables: [String: String] = [:], isInteractive: Bool = false, width: Int = 80
  ) -> Environment {
    let write: @Sendable (String) -> Void = { text in
      self.state.withLock {
        $0.output += text
        $0.screen += text
      }
    }
    return Environment(
      variables: variables, folder: folder,
      now: { self.state.withLock(\.milliseconds) },
      localDay: { Day(number: Int($0 / 86_400_000)) },
      offset: { _ in 0 },
      random: { self.state.withLock { SplitMix64.next(&$0.random) } },
      write: write,
      writeBytes: { write(String(decoding: $0, as: UTF8.self)) },
      complain: { text in
        self.state.withLock {
          $0.complaints += text
          $0.screen += text
        }
      },
      ask: { prompt, _ in
        self.state.withLock { state in
          guard !state.answers.isEmpty else { return nil }
          let answer = state.answers.removeFirst()
          state.screen += prompt + answer + "\n"
          return answer
        }
      },
      readInput: { .bytes(self.state.withLock(\.input)) },
      isInteractive: isInteractive, writesToTerminal: isInteractive, complainsToTerminal: isInteractive,
      width: width, user: "anna", host: "kansliet")
  }
}

/// A small generator of random numbers, the same on every machine (Steele, Lea and Flood, 2014).
enum SplitMix64 {
  static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
