import Goals

/// The commands that wrote `plans/journal/exempel.tsv`: invented activities for the five plans.
///
/// Everything follows from the seed, so the file can be written again and compared byte for byte.
struct ExampleScript {
  /// One command and the day on which it was given.
  struct Entry {
    let logged: Day
    let arguments: [String]
  }

  private(set) var entries: [Entry] = []
  private var seed: UInt64 = 20_240_630

  init() {
    district()
    norrkoping2020()
    norrkoping2023()
    linkoping()
    sandviken()
    entries = entries.enumerated().sorted { ($0.element.logged, $0.offset) < ($1.element.logged, $1.offset) }
      .map(\.element)
  }

  /// A whole number in a range.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(SplitMix64.next(&seed) % UInt64(range.count))
  }

  mutating func pick<Element>(of elements: [Element]) -> Element {
    elements[pick(0...elements.count - 1)]
  }

  /// `log`, reported some days after it happened.
  mutating func log(
    _ metric: String, _ value: String, _ day: Day, ak: String, after delay: Int = 1, _ more: [String] = []
  ) {
    add(day + delay, ["log", metric, value, "--ak", ak, "--date", day.description] + more)
  }

  mutating func assess(_ plan: String, _ goal: String, _ level: String, _ day: Day, _ more: [String] = []) {
    add(day + 1, ["assess", goal, level, "--plan", plan, "--date", day.description] + more)
  }

  mutating func done(_ plan: String, _ goal: String, _ step: String? = nil, _ day: Day) {
    add(day + 2, ["done", goal] + (step.map { [$0] } ?? []) + ["--plan", plan, "--date", day.description])
  }

  mutating func add(_ logged: Day, _ arguments: [String]) {
    entries.append(Entry(logged: logged, arguments: arguments))
  }

  /// Splits `sum` over `parts` evenings with some unevenness; the parts sum to it exactly.
  mutating func split(_ sum: Int, into parts: Int) -> [Int] {
    var rest = sum
    return (0..<parts).map { index in
      let left = parts - index
      guard left > 1 else { return rest }
      let even = rest / left
      let part = max(1, min(rest - (left - 1), even + pick(-even / 3...max(1, even / 3))))
      rest -= part
      return part
    }
  }

  /// A day of the calendar that is known to exist.
  func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year))) ?? Day(number: 0)
  }
}
