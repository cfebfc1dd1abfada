import Goals
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calendar held against another one: Python's datetime.
@Suite(.enabled(if: Python.isHere, "python3 is missing, so the calendar is not compared with its"))
struct PythonCalendarTests {
  /// Days 137 apart walk through every month, weekday and week number of the years 1 to 9999.
  static let script = """
    import datetime
    d = datetime.date(1, 1, 1)
    while True:
        w = d.isocalendar()
        print(d.toordinal() - 719163, d.isoformat(), d.isoweekday(), w[0], w[1])
        if d.toordinal() + 137 > datetime.date.max.toordinal(): break
        d += datetime.timedelta(137)
    for y in range(1970, 2100):
        for m, n in ((1, 1), (1, 2), (1, 3), (1, 4), (2, 28), (3, 1), (12, 28), (12, 29), (12, 30), (12, 31)):
            d = datetime.date(y, m, n)
            w = d.isocalendar()
            print(d.toordinal() - 719163, d.isoformat(), d.isoweekday(), w[0], w[1])
    """

  @Test func `numbers, dates, weekdays and weeks agree`() throws {
    let lines = try #require(Python.run(Self.script)).split(separator: "\n")
    try #require(lines.count > 20_000)
    for line in lines {
      let columns = line.split(separator: " ")
      try #require(columns.count == 5)
      let day = Day(number: try #require(Int(columns[0])))
      let week = day.isoWeek
      let ours = "\(day.number) \(day) \(day.weekday) \(week.year) \(week.week)"
      guard ours == line, Day(iso: columns[1]) == day else {
        Issue.record("ours \(ours), theirs \(line)")
        return
      }
    }
  }
}

/// Runs Python and reads what it prints.
enum Python {
  static let isHere = run("print('here')") == "here\n"

  static func run(_ script: String) -> String? {
    guard let pipe = popen("python3 -c \"\(script)\" 2>/dev/null", "r") else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return pclose(pipe) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
