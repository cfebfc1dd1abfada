internal import Goals

/// Files whose writers' names have the same mark, as one pair among a thousand writers' has: nothing in their ids tells
/// them apart, so those are held beside each other, as far as a word holds of each.
struct MarkRivals {
  /// How many files of each mark that is shared are still to come.
  private var coming: [WriterMark: Int]
  private var ids: [WriterMark: [[UInt64]]] = [:]

  /// The rivals among the writers of a journal.
  init(among writers: some Sequence<Identifier>) {
    coming = Dictionary(writers.map { (WriterMark(of: $0), 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
  }

  /// Whether the ids of a writer's file must be kept.
  func has(_ writer: Identifier) -> Bool { coming[WriterMark(of: writer)] != nil }

  /// Keeps the rising beginnings of a writer's ids; false where one of them stands in a rival's file too, as the whole id
  /// then may.
  mutating func take(_ own: [UInt64], of writer: Identifier) -> Bool {
    let mark = WriterMark(of: writer)
    for others in ids[mark, default: []] where MarkRivals.meet(own, others) { return false }
    coming[mark, default: 0] -= 1
    // The last one has nobody to wait for.
    if coming[mark] == 0 { ids[mark] = nil } else { ids[mark, default: []].append(own) }
    return true
  }

  private static func meet(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] < right[other] {
        one += 1
      } else if right[other] < left[one] {
        other += 1
      } else {
        return true
      }
    }
    return false
  }
}
