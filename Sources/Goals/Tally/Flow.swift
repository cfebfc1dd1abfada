extension Tally {
  /// What the events of a place between two cuts come to.
  public struct Flow: Hashable, Sendable {
    /// Ten-thousandths.
    private var scaled: Int64 = 0
    private var count: Int32 = 0
    /// The number of the latest day.
    private var day: Int32 = .min

    /// Nothing.
    public init() {}

    /// What an event on a day comes to.
    init(_ amount: Quantity, on day: Day) {
      scaled = Int64(amount.scaled)
      count = 1
      self.day = Int32(truncatingIfNeeded: day.number)
    }

    /// The sum of the increments.
    public var sum: Quantity { Quantity(scaled: Int(scaled)) }
    /// How many events of any sort there were.
    public var events: Int { Int(count) }
    /// The day of the latest event.
    public var latest: Day? { count > 0 ? Day(number: Int(day)) : nil }

    /// Takes in an event of so many ten-thousandths on the day of a number; false where the sum would not fit.
    @inline(__always)
    public mutating func take(_ amount: Int64, on day: Int32) -> Bool {
      let (sum, overflow) = scaled.addingReportingOverflow(amount)
      if overflow { return false }
      self = Flow(scaled: sum, count: count &+ 1, day: max(self.day, day))
      return true
    }

    private init(scaled: Int64, count: Int32, day: Int32) {
      self.scaled = scaled
      self.count = count
      self.day = day
    }

    /// Takes in what lies in another stretch of time.
    static func += (left: inout Flow, right: Flow) {
      let sum = left.sum + right.sum
      left = Flow(scaled: Int64(sum.scaled), count: left.count + right.count, day: max(left.day, right.day))
    }
  }
}
