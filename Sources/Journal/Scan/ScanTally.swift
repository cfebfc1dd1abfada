internal import Goals

/// The tally while it grows: dense rows of numbers for what most lines are, a `TallyBuilder` for the rest.
struct ScanTally {
  /// What a line adds to its place.
  struct Addend {
    let amount: Int64
    let day: DayTable.Entry
    let place: Int32
    let isReading: Bool

    @inline(__always)
    init(_ line: FastLine) {
      place = Int32(truncatingIfNeeded: line.place)
      day = line.day
      amount = line.amount
      isReading = line.isReading
    }

    /// What an event adds that was read plainly; nil where it is no whole number.
    init?(_ event: Event, place: Int, day: DayTable.Entry) {
      switch event.value {
      case .change(let change) where change.isWhole: amount = Int64(change.scaled / Quantity.scale)
      case .reading: amount = 0
      default: return nil
      }
      if case .reading = event.value { isReading = true } else { isReading = false }
      self.place = Int32(truncatingIfNeeded: place)
      self.day = day
    }
  }

  /// What the request asks of a place.
  private struct Questions: OptionSet {
    let rawValue: UInt8
    static let flow = Questions(rawValue: 1)
    static let daily = Questions(rawValue: 2)
    /// Asks for more than sums: the event itself is needed.
    static let event = Questions(rawValue: 4)
  }

  /// How many sums there may be before they are moved: eight megabytes of them.
  private static let expected = 1 << 19

  private let request: TallyRequest
  private let stretches: Int
  private var questions: [Questions] = []
  /// By the metrics seen so far.
  private var asked: [Identifier: Questions] = [:]
  private var flows: [Tally.Flow] = []
  private var daily: [DailySums] = []
  private var builder: TallyBuilder

  init(_ request: TallyRequest) {
    self.request = request
    stretches = request.cuts.count + 1
    builder = TallyBuilder(request)
    // This is most of what a scan remembers. Room that is never touched is no memory, while an array that grows is
    // there twice, and half empty afterwards.
    flows.reserveCapacity(ScanTally.expected)
  }

  /// Makes room for a place that was seen for the first time; places come in the order of their numbers.
  mutating func add(_ place: Tally.Place) {
    let asked = asked[place.metric] ?? ask(place.metric)
    questions.append(asked)
    flows.append(contentsOf: repeatElement(Tally.Flow(), count: stretches))
    daily.append(DailySums())
  }

  private mutating func ask(_ metric: Identifier) -> Questions {
    var questions: Questions = []
    if request.flows.contains(metric) { questions.insert(.flow) }
    if request.daily.contains(metric) { questions.insert(.daily) }
    if request.stocks.contains(metric) || request.tags.contains(where: { $0.metric == metric }) {
      questions.insert(.event)
    }
    asked[metric] = questions
    return questions
  }

  /// How many places there is room for.
  var places: Int { questions.count }

  /// Whether more is asked of a place than sums, so that its events themselves are needed.
  @inline(__always)
  func needsEvents(_ place: Int) -> Bool { questions[place].contains(.event) }

  /// Takes a line in; false where a sum would not fit.
  @inline(__always)
  mutating func take(_ line: Addend) -> Bool {
    let place = Int(line.place)
    let asked = questions[place]
    let amount = line.isReading ? 0 : line.amount &* Int64(Quantity.scale)
    if asked.contains(.flow) {
      let index = place &* stretches &+ Int(line.day.bucket)
      guard flows[index].take(amount, on: line.day.number) else { return false }
    }
    if asked.contains(.daily), !line.isReading { return daily[place].add(amount, on: line.day.number) }
    return true
  }

  /// Takes in an event that is in force and was read plainly.
  mutating func take(_ event: Event) { builder.add(event) }

  /// Gives all of it, and ends it; `places` are those that were added, in their order.
  mutating func finish(_ places: [Tally.Place]) -> Tally {
    var builder = TallyBuilder(request)
    // Handed over and not shared, or the next that is added would copy them.
    var sums: [Tally.Flow] = []
    swap(&sums, &flows)
    builder.add(consume sums, of: places)
    builder.add(self.builder.result)
    for (place, daily) in zip(places, daily) {
      daily.forEach { day, sum in
        builder.add(sum, on: day, of: place.metric, at: place.arbetarekommun)
      }
    }
    return builder.result
  }
}
