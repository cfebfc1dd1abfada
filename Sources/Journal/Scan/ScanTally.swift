internal import Goals

/// The tally while it grows: dense rows of numbers for what most lines are, a `TallyBuilder` for the rest.
struct ScanTally {
  /// What a place's events between two cuts come to.
  private struct Cell {
    var sum: Int64 = 0
    var events: Int32 = 0
    /// The number of the latest day.
    var latest: Int32 = .min
  }

  /// What the request asks of a place.
  private struct Questions: OptionSet {
    let rawValue: UInt8
    static let flow = Questions(rawValue: 1)
    static let daily = Questions(rawValue: 2)
    /// Asks for more than sums: the event itself is needed.
    static let event = Questions(rawValue: 4)
  }

  private let request: TallyRequest
  private let stretches: Int
  private var places: [ScannedPlace] = []
  private var questions: [Questions] = []
  private var cells: [Cell] = []
  private var daily: [DailySums] = []
  private var builder: TallyBuilder

  init(_ request: TallyRequest) {
    self.request = request
    stretches = request.cuts.count + 1
    builder = TallyBuilder(request)
  }

  /// Makes room for a place that was seen for the first time; places come in the order of their numbers.
  mutating func add(_ place: ScannedPlace) {
    var asked: Questions = []
    if request.flows.contains(place.metric) { asked.insert(.flow) }
    if request.daily.contains(place.metric) { asked.insert(.daily) }
    if request.stocks.contains(place.metric) || request.tags.contains(where: { $0.metric == place.metric }) {
      asked.insert(.event)
    }
    places.append(place)
    questions.append(asked)
    cells += Array(repeating: Cell(), count: stretches)
    daily.append(DailySums())
  }

  /// Whether more is asked of a place than sums, so that its events themselves are needed.
  @inline(__always)
  func needsEvents(_ place: Int) -> Bool { questions[place].contains(.event) }

  /// Takes a line in; false where a sum would not fit.
  @inline(__always)
  mutating func take(_ line: FastLine) -> Bool {
    let asked = questions[line.place]
    let amount = line.amount &* Int64(Quantity.scale)
    if asked.contains(.flow) {
      let index = line.place &* stretches &+ Int(line.day.bucket)
      let (sum, overflow) = cells[index].sum.addingReportingOverflow(line.isReading ? 0 : amount)
      if overflow { return false }
      cells[index].sum = sum
      cells[index].events &+= 1
      cells[index].latest = max(cells[index].latest, line.day.number)
    }
    if asked.contains(.daily), !line.isReading { return daily[line.place].add(amount, on: line.day.number) }
    return true
  }

  /// Takes in an event that is in force and was read plainly.
  mutating func take(_ event: Event) { builder.add(event) }

  /// Adds all of it to what others have counted.
  func pour(into builder: inout TallyBuilder) {
    builder.add(self.builder.result)
    for (number, place) in places.enumerated() {
      let row = cells[number * stretches..<(number + 1) * stretches].map { cell in
        cell.events == 0
          ? Tally.Flow()
          : Tally.Flow(
            sum: Quantity(scaled: Int(cell.sum)), events: Int(cell.events),
            latest: Day(number: Int(cell.latest)))
      }
      builder.add(row, of: place.metric, at: place.arbetarekommun)
      daily[number].forEach { day, sum in
        builder.add(sum, on: day, of: place.metric, at: place.arbetarekommun)
      }
    }
  }
}
