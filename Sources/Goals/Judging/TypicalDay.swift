/// What a day with something done usually brings at one place, as the days so far show it: the median, which one great
/// day or one poor one does not move.
///
/// Days and not events, since several pairs that log the same evening have been out once.
public struct TypicalDay: Hashable, Sendable {
  /// The median of the days' sums; more than one, since a day that brings one thing says nothing new.
  public let brings: Quantity
  /// Of how many days it is the median.
  public let days: Int

  /// Fewer days than these show nothing.
  public static let fewest = 5

  /// The median of what days brought; days that brought nothing, or took back, are left out. Nil where too few days
  /// are left to show anything.
  init?(of sums: some Sequence<Quantity>) {
    let sorted = sums.filter { $0 > .zero }.sorted()
    guard sorted.count >= TypicalDay.fewest else { return nil }
    let middle = sorted.count / 2
    let median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]).share(1, of: 2) : sorted[middle]
    guard median > Quantity(1) else { return nil }
    brings = median
    days = sorted.count
  }

  /// How many such days bring `amount`, rounded up; at least one.
  public func count(for amount: Quantity) -> Int {
    let (whole, rest) = max(amount.scaled, 1).quotientAndRemainder(dividingBy: brings.scaled)
    return whole + (rest > 0 ? 1 : 0)
  }
}
