import Glibc
import Goals
import Storage

/// What the figures of a run depend on.
struct Conditions: Hashable, Sendable {
  /// The day of the run.
  let day: Day
  let machine: Machine
  /// How many processes wanted a processor in the minute before the run; more than a few tenths disturb it.
  let load: Double
  /// How many times each was timed.
  let rounds: Int
  /// The threads that DuckDB had.
  let threads: Int
  /// The peers that the machine lacked: their names, and the lines that install them.
  let missing: [Missing]

  struct Missing: Hashable, Sendable {
    let name: String
    let installation: String
  }

  /// How busy the machine is.
  static var load: Double {
    var load = [0.0]
    return getloadavg(&load, 1) == 1 ? load[0] : 0
  }

  /// Today, by the machine's clock.
  static var today: Day { Day(number: time(nil) / 86_400) }
}

/// What a run was made on.
struct Machine: Hashable, Sendable {
  let processors: Int
  let model: String
  let gibibytes: Int
  let kernel: String

  /// This machine.
  static var this: Machine {
    var system = utsname()
    uname(&system)
    let release = withUnsafeBytes(of: &system.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let pages = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    return Machine(
      processors: sysconf(Int32(_SC_NPROCESSORS_ONLN)), model: model,
      gibibytes: (pages + (1 << 29)) >> 30, kernel: String(release.prefix { $0 != "-" }))
  }

  private static var model: String {
    // The system makes this file as it is read, so its size is not known beforehand.
    guard let file = fopen("/proc/cpuinfo", "r") else { return "processors" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("model name"), let colon = text.firstIndex(of: ":") else { continue }
      return String(text[text.index(after: colon)...].drop { $0 == " " }.prefix { $0 != "\n" })
    }
    return "processors"
  }

  var text: String { "\(processors) × \(model), \(gibibytes) GiB, Linux \(kernel)" }
}
